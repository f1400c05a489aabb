import { expect, it } from 'vitest';

import { stampPack } from '#electron/services/stamp-pack';
import { rccPack } from '#shared/packs/rcc/pack';

import { reviewWarning } from '../../../electron/cli/review-warning.ts';

it('[CLI-030] warns from the day after the review was due, and not before', () => {
  const stamp = { ...stampPack(rccPack), reviewBy: '2027-11-23' };
  expect(reviewWarning(stamp, '2027-11-23')).toBeUndefined();
  expect(reviewWarning(stamp, '2027-11-24')).toBe(
    `Warning: the review of ${stamp.title} ${stamp.version} was due by 2027-11-23.\n`,
  );
});
