import { expect, it } from 'vitest';

import { inputsNeeded } from '#shared/report/inputs-needed';

import { EMPTY_EVALUATION } from './sample-scores.ts';

const ITEM = {
  fields: [],
  pendingExclusion: true,
  redFlags: [],
  plans: [],
  changes: [],
  answers: [],
};

it('groups open questions by who can answer, and leaves out what changes nothing', () => {
  const missing = [
    { ...ITEM, fact: 'a', label: 'Albumin', suppliedBy: 'Laboratory' },
    { ...ITEM, fact: 'b', label: 'Brain MRI', suppliedBy: 'Radiology' },
    { ...ITEM, fact: 'c', label: 'LDH', suppliedBy: 'Laboratory' },
    { ...ITEM, fact: 'd', label: 'Smoking', suppliedBy: 'Clinic', pendingExclusion: false },
  ];
  expect(inputsNeeded({ ...EMPTY_EVALUATION, missing })).toEqual([
    { from: 'Laboratory', question: 'Albumin? LDH?' },
    { from: 'Radiology', question: 'Brain MRI?' },
  ]);
});

it('names everybody who is asked, also those there is no room for', () => {
  const from = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'G'];
  const missing = from.map((suppliedBy, index) => ({
    ...ITEM,
    fact: `fact-${index}`,
    label: `Item ${index}`,
    suppliedBy,
  }));
  const asked = inputsNeeded({ ...EMPTY_EVALUATION, missing });
  expect(asked).toHaveLength(6);
  expect(asked.at(-1)).toEqual({ from: 'F, G', question: '3 questions.' });
});
