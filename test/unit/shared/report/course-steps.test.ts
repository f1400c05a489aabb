import { expect, it } from 'vitest';

import { courseSteps } from '#shared/report/course-steps';

it('puts dated events in order with the board day last, and leaves out what has no date', () => {
  expect(
    courseSteps({
      referral: { assessedOn: '2026-11-24' },
      disease: { diagnosedOn: '2022' },
      diagnostics: [
        { kind: 'mri', region: 'spine', state: 'done', on: '2026-11-24', finding: 'L3 lesion' },
        { kind: 'ct', state: 'done', on: '2026-11-02', finding: 'x'.repeat(61) },
        { kind: 'pet', state: 'pending', on: '2026-11-20' },
        { kind: 'biopsy', state: 'done' },
      ],
      course: {
        treatments: [
          { kind: 'surgery', what: 'nephrectomy', startedOn: '2022-03', endedOn: '2022-03' },
        ],
      },
    }),
  ).toEqual([
    { on: '2022', text: 'Diagnosis', isBoardDay: false },
    { on: 'Mar-2022', text: 'Surgery: nephrectomy', isBoardDay: false },
    { on: '02-Nov-2026', text: 'CT', isBoardDay: false },
    { on: '24-Nov-2026', text: 'MRI spine: L3 lesion', isBoardDay: false },
    { on: '24-Nov-2026', text: 'Board', isBoardDay: true },
  ]);
});
