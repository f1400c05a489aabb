import { afterEach, expect, it } from 'vitest';

import { readerOf } from '#electron/services/reader-of';
import { localDay, localTime } from '#shared/domain/local-day';

import { localToday, momentText } from '../../../renderer/components/moment/moment-text.ts';

const ZONE = process.env['TZ'];

afterEach(() => {
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

/** Late in the evening in Greenwich: the next day in Auckland, the same day in Honolulu. */
const EVENING = '2026-11-23T20:15:00.000Z';

it.each([
  ['Pacific/Auckland', '2026-11-24', '09:15'],
  ['UTC', '2026-11-23', '20:15'],
  ['Pacific/Honolulu', '2026-11-23', '10:15'],
])('[DSP-002] in %s today is the day on the wall', (zone, day, time) => {
  process.env['TZ'] = zone;
  expect(localDay(EVENING)).toBe(day);
  expect(localTime(EVENING)).toBe(time);
  expect(readerOf({ user: 'Dr Vogt', now: () => EVENING }).today).toBe(day);
  expect(momentText(EVENING)).toContain(time);
  expect(localToday()).toBe(localDay(new Date().toISOString()));
});
