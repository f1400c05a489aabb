import { describe, expect, it } from 'vitest';

import { isReviewOverdue } from '#shared/report/review-due';

describe('review of the pack', () => {
  it.each([
    ['2027-11-23', '2027-11-22', false],
    ['2027-11-23', '2027-11-23', false],
    ['2027-11-23', '2027-11-24', true],
    ['2027-11', '2027-11-30', false],
    ['2027-11', '2027-12-01', true],
    ['2027', '2027-12-31', false],
    ['2027', '2028-01-01', true],
    ['soon', '2026-01-01', true],
    ['2027-13-01', '2026-01-01', true],
  ])('[KNW-005] due by %s, seen on %s: overdue is %s', (reviewBy, today, overdue) => {
    expect(isReviewOverdue(reviewBy, today)).toBe(overdue);
  });
});
