import { describe, expect, it } from 'vitest';

import type { Score } from '#shared/calculators/scores';
import { coreScoreLines, otherScoreLines } from '#shared/report/markdown-scores';

import { SCORE, SCORES, STAGE_IV } from './sample-scores.ts';

function linesOf(score: Partial<Score>): readonly string[] {
  return otherScoreLines({ ...SCORES, others: [{ ...SCORE, ...score }] });
}

describe('scores as text', () => {
  it('[CLI-002] say value, inputs, what is missing, formula and source of each', () => {
    expect(
      linesOf({
        title: 'SINS',
        about: { label: 'L3', field: 'lesions[2]' },
        value: '5 to 8 of 18',
        statement: 'SINS 5 to 8 of 18',
        state: 'interval',
        inputs: [
          { label: 'Pain', value: 'Mechanical', on: '2026-11-18', field: 'lesions[2].spine.pain' },
          { label: 'Level', value: 'L3', field: 'lesions[2].spine.level' },
        ],
        missing: [
          { label: 'Alignment', field: 'lesions[2].spine.alignment' },
          { label: 'Collapse', field: 'lesions[2].spine.collapse' },
        ],
        notes: ['A note of 2026-11-18'],
        published: ['Median 10 months'],
      }),
    ).toEqual([
      '- SINS (L3): SINS 5 to 8 of 18',
      '  - From: Pain Mechanical (18-Nov-2026); Level L3',
      '  - Missing: Alignment (lesions[2].spine.alignment); Collapse (lesions[2].spine.collapse)',
      '  - A note of 18-Nov-2026',
      '  - Method: Method',
      '  - Published group figure, not a forecast: Median 10 months',
      '  - Source: Source; table seen in a public source; checked on 23-Nov-2026 [RCC-C-001]',
    ]);
  });

  it('[CLI-002] say a value with its unit before a statement that lacks it', () => {
    expect(linesOf({ value: '47', unit: 'mL/min', statement: 'Clearance reduced' })[0]).toBe(
      '- Sample: 47 mL/min. Clearance reduced',
    );
    expect(linesOf({ state: 'unknown', statement: 'Not known', inputs: [] })).toEqual([
      '- Sample: Not known',
      '  - Method: Method',
      '  - Source: Source; table seen in a public source; checked on 23-Nov-2026 [RCC-C-001]',
    ]);
    const { value: _value, ...without } = SCORE;
    expect(otherScoreLines({ ...SCORES, others: [without] })[0]).toBe('- Sample: Statement');
  });

  it('[CLI-002] name the tumour of each of several stages, and say that there is none', () => {
    expect(coreScoreLines(SCORES)[0]).toBe('- Stage (cT3a cN1 cM1): Statement');
    expect(coreScoreLines({ ...SCORES, stages: [STAGE_IV, STAGE_IV] })[0]).toBe(
      '- Stage, primary 1 (cT3a cN1 cM1): Statement',
    );
    expect(coreScoreLines({ ...SCORES, stages: [] })[0]).toBe(
      '- Stage: no primary tumour recorded',
    );
    const heads = coreScoreLines(SCORES).filter((line) => line.startsWith('- '));
    expect(heads.map((line) => line.split(':')[0])).toEqual([
      '- Stage (cT3a cN1 cM1)',
      '- IMDC risk',
      '- Corrected calcium',
      '- Kidney function',
    ]);
  });
});
