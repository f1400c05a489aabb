import { describe, expect, it } from 'vitest';

import type { Score } from '#shared/calculators/scores';
import type { Evaluation } from '#shared/engine/evaluation';
import { INTENDED_USE } from '#shared/report/intended-use';
import { markdownOf } from '#shared/report/markdown-evaluation';

import { EVALUATION, OPTION, SOURCE } from './sample-evaluation.ts';
import { EMPTY_EVALUATION, SCORE, SCORES } from './sample-scores.ts';

const FULL: Evaluation = {
  ...EVALUATION,
  missing: [
    {
      fact: 'calcium',
      label: 'Calcium',
      fields: ['labs'],
      suppliedBy: 'Laboratory',
      pendingExclusion: false,
      redFlags: ['RF-03'],
      plans: [],
      answers: [],
      changes: [{ option: 'opt', name: 'Option one', from: 'option', to: ['excluded'] }],
    },
  ],
};

const SINS_OF_L3: Score = { ...SCORE, about: { label: 'L3', field: 'lesions[0]' } };
const NO_PAIRS = new Map();

describe('evaluation as markdown', () => {
  const text = markdownOf('Case 12', { ...SCORES, others: [SINS_OF_L3] }, FULL, NO_PAIRS);

  it.each([
    '# Case 12',
    '(Not clinically validated)',
    `SHA-256 ${'a'.repeat(64)}`,
    'NOT RULED OUT: Cord compression [RF-01]',
    'Not read from the case: Bladder function',
    'See the option [em-cord]',
    'IMDC risk: ',
    '## Further scores',
    '- Sample (L3): 1 of 2. Statement',
    'Missing: albumin (labs)',
    '### Systemic therapy',
    '#### Option one: Not now [opt]',
    'Kind: targeted drug; intent: palliative; line: first',
    'Applies because: ECOG is 1 or less (ECOG 1, 18-Nov-2026)',
    'Available when: wound healed',
    'Once available: Weak option',
    'CONFLICTED',
    'CONTRAINDICATION NOT RULED OUT',
    'Longer survival [A-1]',
    'Strongly for; Evidence',
    'Toxic [A-2]',
    'Excludes for now; Evidence; until wound healed',
    'Pending: would speak if known',
    'If calcium is high [A-4]: Strongly for; Evidence; if ECOG is 1 or less (ECOG 1, 18-Nov-2026); source [REF]',
    'Trial 2021 [REF]; evidence level 1; source checked: verified, on Jun-2026',
    'Red flags: [RF-03]',
    'Option one [opt]: Option → Excluded',
    'items that matter only together are not found',
    'No paediatric content [GAP-1]',
    INTENDED_USE,
  ])('says %s', (said) => {
    expect(text).toContain(said);
  });

  it('[CLI-029] gives no number of the weighing', () => {
    const options = text.slice(text.indexOf('## Options'));
    expect(options).toContain('Option one');
    expect(options).not.toMatch(/weight|score|net support/i);
  });

  it('[CLI-025] says what is stated and what is computed where both cannot be true', () => {
    const conflict = {
      fact: 'imdc_group',
      label: 'IMDC risk group',
      stated: 'favourable',
      computed: 'intermediate or poor',
      basis: 'Stated by the referring clinician, 18-Nov-2026',
    };
    const said = markdownOf('Case', SCORES, { ...EVALUATION, conflicts: [conflict] }, NO_PAIRS);
    expect(said).toContain(
      '## Stated and computed differ\n\n- IMDC risk group: stated favourable (Stated by the ' +
        'referring clinician, 18-Nov-2026), computed intermediate or poor; both are kept ' +
        'possible until one is corrected [imdc_group]\n',
    );
    expect(text).toContain('## Stated and computed differ\n\nNone.\n');
  });

  it('[CLI-022] describes every source once, with what it says', () => {
    const other = { ...SOURCE, ref: 'AAA', citation: 'Older trial', provenance: 'memory' };
    const { figures: _, checkedOn: __, ...unread } = other;
    const option = { ...OPTION, notes: OPTION.supporting.map((a) => ({ ...a, source: unread })) };
    const slots = [{ id: 'systemic', label: 'Systemic therapy', options: [option] }];
    const said = markdownOf('Case', SCORES, { ...EVALUATION, slots }, NO_PAIRS);
    expect(said.slice(said.indexOf('## Sources'))).toBe(
      [
        '## Sources\n',
        '- [AAA] Older trial',
        '  - Evidence level 1; checked: memory',
        '- [REF] Trial 2021',
        '  - Evidence level 1; checked: verified, on Jun-2026',
        '  - Says: Longer survival by months',
      ].join('\n'),
    );
  });

  it('says none where there is nothing', () => {
    const said = markdownOf('Case', SCORES, EMPTY_EVALUATION, NO_PAIRS);
    const titles = ['Red flags', 'Plans', 'Missing items that would change nothing', 'Sources'];
    for (const title of titles) expect(said).toContain(`## ${title}\n\nNone.`);
    expect(said).not.toContain('undefined');
  });
});
