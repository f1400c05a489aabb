import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';

import { formatDate } from '#shared/domain/format-date';
import type { DocumentOrigin } from '#shared/report/minutes-model';

import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.minutes;
const PROPERTIES = ['--running-patient', '--running-versions', '--running-printed'] as const;

/** Gives the margins of every printed page the patient, if it is of one, and the meeting. */
export function useMinutesHeader({ meeting, day, made }: DocumentOrigin, about?: string): void {
  const heading = TEXTS.heading(meeting, day);
  const head = about === undefined ? heading : TEXTS.ofPatient(about, heading);
  const versions = made[1] ?? '';

  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-patient', JSON.stringify(head));
    style.setProperty('--running-versions', JSON.stringify(versions));
    return () => PROPERTIES.forEach((property) => style.removeProperty(property));
  }, [head, versions]);

  useWindowEvent('beforeprint', () => {
    const now = new Date().toISOString();
    const printed = TEXTS.printed(`${formatDate(now.slice(0, 10))} ${now.slice(11, 16)} UTC`);
    document.documentElement.style.setProperty('--running-printed', JSON.stringify(printed));
  });
}
