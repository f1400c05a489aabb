import { expect, it } from 'vitest';

import { faultText } from '../../../../renderer/screens/editor/draft/fault-text.ts';

const ISSUE = { path: 'labs[0].value', message: 'must be a number' };

it('names the comma as what is wrong with a number', () => {
  expect(faultText(ISSUE, '10,4', 'number')).toContain('point');
});

it('says a limit as the schema says it', () => {
  const issue = { path: 'health.ecog.value', message: 'must be at most 5' };
  expect(faultText(issue, 7, 'number')).toBe('Must be at most 5.');
});

it('tells an impossible day from an unreadable date', () => {
  const impossible = { path: 'patient.born', message: 'is not a day of the calendar' };
  const unreadable = { path: 'patient.born', message: 'must be a date such as 2026' };
  expect(faultText(impossible, '2026-02-30', 'date')).toContain('calendar');
  expect(faultText(unreadable, 'soon', 'date')).toContain('11/2026');
});

it('[EDT-051] asks for four digits where a year has two', () => {
  const issue = { path: 'patient.born', message: 'must be a date such as 2026' };
  for (const typed of ['24-11-26', '3/61', '24. Nov 26']) {
    expect(faultText(issue, typed, 'date')).toContain('four digits');
  }
  expect(faultText(issue, '2026-11-', 'date')).not.toContain('four digits');
});

it('does not list the codes of a choice', () => {
  const issue = { path: 'labs[0].analyte', message: 'must be "calcium" or "albumin"' };
  expect(faultText(issue, '', 'choice')).toBe('Choose one.');
});
