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
