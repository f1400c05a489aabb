import { describe, expect, it } from 'vitest';

import { isHighGradeCompression } from '#shared/calculators/bone/bilsky';
import { spineScores } from '#shared/calculators/of-case/spine-scores';
import { CaseDocument } from '#shared/domain/case-document';
import { SpineLevel } from '#shared/domain/bone-lesion';

const RADIORESISTANT =
  'Kidney cancer counts as radioresistant: separation surgery and SBRT, or SBRT, is considered';
const NO_LEVEL = 'Level not known: below L1/L2 the thecal sac is graded';
const CAUDA =
  'Below L1/L2 there is no cord: the thecal sac is graded, compression is of the cauda equina';

function bilskyOf(spine: object | undefined, more: object = {}, health: object = {}) {
  const lesion = { site: 'bone-spine', ...(spine === undefined ? {} : { spine }), ...more };
  const document = CaseDocument.parse({ lesions: [lesion], health });
  const score = spineScores(document).find(({ id }) => id === 'bilsky');
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('Bilsky grade', () => {
  it.each([
    ['0', 'no'],
    ['1a', 'no'],
    ['1b', 'no'],
    ['1c', 'unknown'],
    ['2', 'yes'],
    ['3', 'yes'],
    [undefined, 'unknown'],
  ] as const)('[RCC-C-039] %s is of high grade: %s', (grade, presence) => {
    expect(isHighGradeCompression(grade)).toBe(presence);
  });

  it.each([
    ['0', '0, bone only, low grade', []],
    ['1a', '1a, epidural, sac not deformed, low grade', []],
    ['1b', '1b, sac deformed, cord not touched, low grade', []],
    ['1c', '1c, cord touched, not compressed, neither surely low nor high grade', []],
    ['2', '2, cord compressed, CSF visible, high grade', [RADIORESISTANT]],
    ['3', '3, cord compressed, no CSF visible, high grade', [RADIORESISTANT]],
  ])('[RCC-C-039] %s of a case is shown in words', (value, words, notes) => {
    const score = bilskyOf({ level: { value: 'T8' }, epidural: { value, on: '2026-11-06' } });
    expect(score).toMatchObject({
      about: { label: 'T8', field: 'lesions[0]' },
      state: 'known',
      value: words,
      statement: `Bilsky ${words}`,
      missing: [],
      notes,
    });
    expect(score.inputs).toEqual([
      { label: 'Level', value: 'T8', field: 'lesions[0].spine.level' },
      {
        label: 'Epidural grade',
        value: words.split(/, (?:low|high|neither)/)[0],
        on: '2026-11-06',
        field: 'lesions[0].spine.epidural',
      },
    ]);
  });

  it('[RCC-C-039] is not known while nobody graded it', () => {
    for (const score of [bilskyOf(undefined), bilskyOf({})]) {
      expect(score).toMatchObject({
        about: { label: 'Spine lesion', field: 'lesions[0]' },
        state: 'unknown',
        statement: 'Bilsky grade not known',
        missing: [{ label: 'Epidural grade', field: 'lesions[0].spine.epidural' }],
        inputs: [],
        notes: [],
      });
      expect(score.value).toBeUndefined();
    }
    expect(bilskyOf(undefined, { detail: 'Sacrum' }).about?.label).toBe('Sacrum');
  });

  it('[RCC-C-039] notes the levels below the cord, and a level that is not known', () => {
    const below = SpineLevel.options.filter((value) =>
      bilskyOf({ level: { value }, epidural: { value: '1a' } }).notes.includes(CAUDA),
    );
    expect(below).toEqual(['L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4', 'S5']);
    expect(bilskyOf({ level: { value: 'L1' }, epidural: { value: '1a' } }).notes).toEqual([]);
    expect(bilskyOf({ epidural: { value: '1a' } }).notes).toEqual([NO_LEVEL]);
    expect(bilskyOf({ epidural: { value: '0' } }).notes).toEqual([]);
    expect(bilskyOf({ level: { value: 'L3' }, epidural: { value: '0' } }).notes).toEqual([]);
    expect(bilskyOf({ epidural: { value: '2' } }).notes).toEqual([RADIORESISTANT, NO_LEVEL]);
  });

  it('[RCC-C-039] notes when cord compression or risk is denied beside a high grade', () => {
    const at = (value: string) => ({ level: { value: 'T8' }, epidural: { value } });
    const none = { cordCompression: { value: 'none' } };
    const noRisk = { cordRisk: { value: 'no' } };
    expect(bilskyOf(at('2'), noRisk, none).notes).toEqual([
      RADIORESISTANT,
      'High grade, but compression of the spinal cord is recorded as none',
      'High grade, but risk to the spinal cord is answered no',
    ]);
    expect(bilskyOf(at('1c'), noRisk, none).notes).toEqual([]);
    const suspected = { cordCompression: { value: 'suspected' } };
    expect(bilskyOf(at('3'), { cordRisk: { value: 'yes' } }, suspected).notes).toEqual([
      RADIORESISTANT,
    ]);
  });
});
