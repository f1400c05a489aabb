import { describe, expect, it } from 'vitest';

import { responseScores } from '#shared/calculators/of-case/response-scores';
import { IRECIST } from '#shared/calculators/response/irecist';
import { RECIST } from '#shared/calculators/response/recist-overall';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

const BASELINE = { kind: 'baseline', on: '2026-01-10', targetSumMm: { value: 100 } };
const known = { targetsEvaluable: { value: 'yes' }, targetsGone: { value: 'no' } };
const quiet = { nonTarget: { value: 'non-cr-non-pd' }, newLesion: { value: 'no' } };
const followUp = (on: string | undefined, sum: number, more: object = {}) => ({
  kind: 'follow-up',
  on,
  targetSumMm: { value: sum },
  ...known,
  ...quiet,
  ...more,
});
const NIVOLUMAB = {
  kind: 'systemic',
  what: 'Nivolumab',
  agents: ['nivolumab'],
  purpose: 'advanced',
  line: 1,
  ongoing: { value: 'yes' },
};
const caseOf = (responses: readonly object[], treatments: readonly object[] = []): CaseDocument =>
  CaseDocument.parse({ course: { responses, treatments } });
const scores = (responses: readonly object[], treatments: readonly object[] = []) =>
  responseScores(caseOf(responses, treatments));
const recist = (...responses: object[]): Score | undefined => scores(responses)[0];
const immune = (...responses: object[]): Score | undefined => scores(responses, [NIVOLUMAB])[1];
const field = (index: number, name: string) => `course.responses[${index}].${name}`;

describe('RECIST 1.1 of a case', () => {
  it('[RCC-C-055] is given for the latest follow-up with the sums it rests on', () => {
    const all = scores([
      BASELINE,
      followUp('2026-04-01', 60),
      followUp('2026-07-01', 72, { targetSumMm: { value: 72, on: '2026-06-30' } }),
    ]);
    expect(all).toEqual([
      {
        ...RECIST,
        state: 'known',
        value: 'PD (progressive disease)',
        statement: 'RECIST 1.1: PD (progressive disease)',
        inputs: [
          {
            label: 'Sum at baseline',
            value: '100 mm',
            on: '2026-01-10',
            field: field(0, 'targetSumMm'),
          },
          {
            label: 'Sum at an earlier follow-up',
            value: '60 mm',
            on: '2026-04-01',
            field: field(1, 'targetSumMm'),
          },
          {
            label: 'Target lesions evaluable',
            value: 'Yes',
            field: field(1, 'targetsEvaluable'),
          },
          {
            label: 'Sum at follow-up',
            value: '72 mm',
            on: '2026-06-30',
            field: field(2, 'targetSumMm'),
          },
          {
            label: 'Target lesions evaluable',
            value: 'Yes',
            field: field(2, 'targetsEvaluable'),
          },
          {
            label: 'Non-target lesions',
            value: 'Neither complete response nor progression',
            field: field(2, 'nonTarget'),
          },
          { label: 'New lesion', value: 'No', field: field(2, 'newLesion') },
        ],
        missing: [],
        notes: [],
      },
    ]);
  });

  it('[RCC-C-055] takes the smallest sum so far, whatever the order of the rows', () => {
    const value = (...rows: object[]) => recist(...rows)?.value;
    const dip = followUp('2026-03-01', 60);
    const rise = followUp('2026-05-01', 66);
    expect(value(followUp('2026-07-01', 72), rise, BASELINE, dip)).toBe('PD (progressive disease)');
    expect(value(BASELINE, dip, rise, followUp('2026-07-01', 71))).toBe('SD (stable disease)');
    expect(value(BASELINE, dip, rise)).toBe('PR (partial response)');
    // Nodes of under 10 mm are left, and nothing else.
    const gone = { targetsGone: { value: 'yes' }, nonTarget: { value: 'cr' } };
    expect(value(BASELINE, followUp('2026-05-01', 9, gone))).toBe('CR (complete response)');
    const none = { targetsGone: { value: 'yes' }, nonTarget: { value: 'none' } };
    const inputs = recist(BASELINE, followUp('2026-05-01', 9, none))?.inputs;
    expect(inputs).toContainEqual({
      label: 'Target lesions all gone',
      value: 'Yes',
      field: field(1, 'targetsGone'),
    });
    expect(inputs).toContainEqual({
      label: 'Non-target lesions',
      value: 'No non-target lesion',
      field: field(1, 'nonTarget'),
    });
  });

  it('[RCC-C-055] leaves out sums that cannot be the smallest', () => {
    const labels = recist(
      BASELINE,
      followUp('2026-02-01', 60),
      followUp('2026-03-01', 90),
      followUp('2026-07-01', 72),
    )?.inputs.map(({ value }) => value);
    expect(labels?.slice(0, 4)).toEqual(['100 mm', '60 mm', 'Yes', '72 mm']);
  });

  it('[RCC-C-055] keeps every response that unknown sums allow, and asks for them', () => {
    const open = recist(
      BASELINE,
      { ...followUp('2026-04-01', 0), targetSumMm: undefined },
      followUp('2026-07-01', 72),
    );
    expect(open).toMatchObject({
      state: 'interval',
      value: 'SD (stable disease) or PD (progressive disease)',
      statement: 'RECIST 1.1: SD (stable disease) or PD (progressive disease)',
      missing: [{ label: 'Sum at an earlier follow-up', field: field(1, 'targetSumMm') }],
    });
    // A sum of some of the targets is the least the whole can be.
    const partial = followUp('2026-04-01', 61, { targetsEvaluable: { value: 'no' } });
    expect(recist(BASELINE, partial, followUp('2026-07-01', 72))?.value).toBe(
      'SD (stable disease)',
    );
    const perhaps = followUp('2026-04-01', 60, { targetsEvaluable: undefined });
    expect(recist(BASELINE, perhaps, followUp('2026-07-01', 72))).toMatchObject({
      value: 'SD (stable disease) or PD (progressive disease)',
      missing: [{ label: 'Target lesions evaluable', field: field(1, 'targetsEvaluable') }],
    });
    const baseline = { ...BASELINE, targetSumMm: undefined };
    expect(recist(baseline, followUp('2026-07-01', 72))).toMatchObject({
      value: 'PR (partial response) or SD (stable disease) or PD (progressive disease)',
      missing: [{ label: 'Sum at baseline', field: field(0, 'targetSumMm') }],
    });
  });

  it('[RCC-C-055] asks for the answers of the follow-up that are not there', () => {
    const bare = recist(BASELINE, { kind: 'follow-up' });
    expect(bare).toEqual({
      ...RECIST,
      state: 'unknown',
      statement: 'RECIST 1.1 response not known',
      inputs: [
        {
          label: 'Sum at baseline',
          value: '100 mm',
          on: '2026-01-10',
          field: field(0, 'targetSumMm'),
        },
      ],
      missing: [
        { label: 'Sum at follow-up', field: field(1, 'targetSumMm') },
        { label: 'Target lesions evaluable', field: field(1, 'targetsEvaluable') },
        { label: 'Target lesions all gone', field: field(1, 'targetsGone') },
        { label: 'Non-target lesions', field: field(1, 'nonTarget') },
        { label: 'New lesion', field: field(1, 'newLesion') },
      ],
      notes: [],
    });
    const small = followUp('2026-05-01', 49, { targetsGone: undefined });
    expect(recist(BASELINE, small)).toMatchObject({
      state: 'known',
      value: 'PR (partial response)',
    });
    const smallAndNone = { ...small, nonTarget: { value: 'none' } };
    expect(recist(BASELINE, smallAndNone)?.missing).toEqual([
      { label: 'Target lesions all gone', field: field(1, 'targetsGone') },
    ]);
    const large = { ...small, targetSumMm: { value: 50 }, newLesion: undefined };
    expect(recist(BASELINE, large)?.missing).toEqual([
      { label: 'New lesion', field: field(1, 'newLesion') },
    ]);
    const not = { targetsEvaluable: { value: 'no' }, targetSumMm: undefined, newLesion: undefined };
    expect(recist(BASELINE, { ...small, ...not })).toMatchObject({
      value: 'PD (progressive disease) or NE (not evaluable)',
      missing: [{ label: 'New lesion', field: field(1, 'newLesion') }],
    });
  });

  it('[RCC-C-055] needs a baseline only where the response hangs on it', () => {
    const item = { label: 'Baseline', field: 'course.responses' };
    expect(recist(followUp('2026-07-01', 72))).toMatchObject({
      state: 'interval',
      missing: [item],
    });
    const progressing = followUp('2026-07-01', 72, { newLesion: { value: 'yes' } });
    expect(recist(progressing)).toMatchObject({
      state: 'known',
      value: 'PD (progressive disease)',
      missing: [],
    });
    const labels = recist(progressing)?.inputs.map(({ label }) => label);
    expect(labels).not.toContain('Sum at baseline');
  });

  it('[RCC-C-055] is absent without a follow-up', () => {
    expect(scores([BASELINE], [NIVOLUMAB])).toEqual([]);
    expect(responseScores({})).toEqual([]);
    expect(responseScores({ course: {} })).toEqual([]);
  });

  it('[RCC-C-055] counts from every baseline that may belong to the treatment', () => {
    const note = 'Several baselines are recorded: which of them belongs to the treatment assessed?';
    const which = { label: 'Baseline of this treatment', field: 'course.responses' };
    const later = { ...BASELINE, on: '2026-03-01', targetSumMm: { value: 80 } };
    const current = followUp('2026-07-01', 70);
    const open = recist(later, BASELINE, current);
    expect(open).toMatchObject({
      state: 'interval',
      value: 'PR (partial response) or SD (stable disease)',
      missing: [which],
      notes: [note],
    });
    const baselines = open?.inputs.filter(({ label }) => label === 'Sum at baseline');
    expect(baselines?.map(({ value }) => value)).toEqual(['80 mm', '100 mm']);
    expect(open?.inputs).toHaveLength(6);
    expect(recist({ ...later, on: undefined }, BASELINE, current)).toMatchObject({
      value: 'PR (partial response) or SD (stable disease)',
      missing: [which, { label: 'Date of the assessment', field: field(0, 'on') }],
    });
    // The sum of the later baseline is the smallest since the earlier one.
    const old = { ...BASELINE, on: '2022-01-01', targetSumMm: { value: 200 } };
    const own = { ...BASELINE, on: '2026-05-01' };
    expect(recist(old, own, followUp('2026-08-01', 130))).toMatchObject({
      state: 'known',
      value: 'PD (progressive disease)',
      missing: [],
      notes: [note],
    });
    const perhaps = recist(old, { ...own, on: '2026' }, followUp('2026-08-01', 130));
    expect(perhaps?.value).toBe('PR (partial response) or PD (progressive disease)');
  });

  it('[RCC-C-055] counts from each baseline the follow-ups after it', () => {
    const value = (second: object, ...rows: object[]) => recist(BASELINE, second, ...rows)?.value;
    const low = followUp('2026-02-01', 40);
    const second = { ...BASELINE, on: '2026-03-01', targetSumMm: { value: 60 } };
    const either = 'SD (stable disease) or PD (progressive disease)';
    expect(value(second, low, followUp('2026-07-01', 55))).toBe(either);
    // After both baselines it is the smallest sum of both.
    const after = followUp('2026-04-01', 40);
    expect(value(second, after, followUp('2026-07-01', 55))).toBe('PD (progressive disease)');
    const sameDay = followUp('2026-03-01', 40);
    expect(value(second, sameDay, followUp('2026-07-01', 55))).toBe(either);
    const progressed = [followUp('2026-02-01', 130), followUp('2026-07-01', 130)];
    const earlier = 'An earlier follow-up already showed progression by RECIST 1.1';
    expect(recist(BASELINE, second, ...progressed)?.notes).not.toContain(earlier);
    const late = [followUp('2026-04-01', 130), followUp('2026-07-01', 130)];
    expect(recist(BASELINE, second, ...late)?.notes).toContain(earlier);
    const confirmed = { furtherGrowth: { value: 'yes' } };
    const immuneValue = immune(
      BASELINE,
      second,
      followUp('2026-02-01', 130),
      followUp('2026-07-01', 130, confirmed),
    )?.value;
    expect(immuneValue).toBe('iUPD (progression, not confirmed) or iCPD (progression, confirmed)');
  });

  it('[RCC-C-055] leaves out a baseline after the last follow-up, and says so', () => {
    const later = { ...BASELINE, on: '2026-08-01', targetSumMm: { value: 20 } };
    expect(recist(BASELINE, later, followUp('2026-07-01', 70))).toMatchObject({
      state: 'known',
      value: 'PR (partial response)',
      notes: [
        'A later baseline has no follow-up yet: the response is that of the follow-up before it',
      ],
    });
  });

  it('[RCC-C-055] leaves out what is dated after the day of assessment, and says so', () => {
    const note = 'Assessments dated after the day of assessment are left out';
    const upTo = (assessedOn: string, ...responses: object[]) =>
      responseScores(CaseDocument.parse({ course: { responses }, referral: { assessedOn } }))[0];
    const rows = [BASELINE, followUp('2026-04-01', 60), followUp('2026-07-02', 130)];
    expect(upTo('2026-07-01', ...rows)).toMatchObject({
      state: 'known',
      value: 'PR (partial response)',
      notes: [note],
    });
    expect(upTo('2026-07-02', ...rows)).toMatchObject({
      value: 'PD (progressive disease)',
      notes: [],
    });
    expect(upTo('2026-07', ...rows)?.notes).toEqual([]);
    expect(upTo('2026-03-31', ...rows)).toEqual({
      ...RECIST,
      state: 'unknown',
      statement:
        'RECIST 1.1 response not known: every follow-up is dated after the day of assessment',
      inputs: [],
      missing: [],
      notes: [note],
    });
    expect(upTo('2026-01-01', BASELINE)).toBeUndefined();
    expect(upTo('2026-01-01', BASELINE, followUp(undefined, 60))).toMatchObject({
      missing: [{ label: 'Baseline', field: 'course.responses' }],
      notes: [note],
    });
  });

  it('[RCC-C-055] is not known while the order of the follow-ups is open', () => {
    const note = 'The order of the assessments is open: date each of them';
    const [score, second] = scores(
      [BASELINE, followUp('2026-04-01', 60), followUp(undefined, 72), followUp('2026-04', 70)],
      [NIVOLUMAB],
    );
    expect(score).toEqual({
      ...RECIST,
      state: 'unknown',
      statement: 'RECIST 1.1 response not known: the order of the assessments is open',
      inputs: [],
      missing: [
        { label: 'Date of the assessment', field: field(2, 'on') },
        { label: 'Date of the assessment', field: field(3, 'on') },
      ],
      notes: [note],
    });
    expect(second).toMatchObject({
      id: 'irecist',
      state: 'unknown',
      statement: 'iRECIST response not known: the order of the assessments is open',
      notes: [note],
    });
    const equal = recist(BASELINE, followUp('2026-04-01', 60), followUp('2026-04-01', 72));
    expect(equal?.missing.map((item) => item.field)).toEqual([field(1, 'on'), field(2, 'on')]);
    expect(recist(BASELINE, followUp('2026-04', 60), followUp('2026-05', 72))?.state).toBe('known');
    expect(recist({ ...BASELINE, on: undefined }, followUp(undefined, 70))?.value).toBe(
      'PR (partial response)',
    );
  });

  it('[RCC-C-055] is not known when a follow-up is dated before the baseline', () => {
    const score = recist(BASELINE, followUp('2026-01-09', 70));
    expect(score).toMatchObject({
      state: 'unknown',
      notes: ['A follow-up is dated before the baseline: check the dates'],
      missing: [{ label: 'Date of the assessment', field: field(1, 'on') }],
    });
    expect(recist(BASELINE, followUp('2026-01', 70))?.state).toBe('known');
  });

  it('[RCC-C-055] notes an earlier progression, and answers that sums contradict', () => {
    const progressed = followUp('2026-04-01', 120);
    expect(recist(BASELINE, progressed, followUp('2026-07-01', 100))?.notes).toEqual([
      'An earlier follow-up already showed progression by RECIST 1.1',
    ]);
    expect(recist(BASELINE, progressed)?.notes).toEqual([]);
    const gone = { targetsGone: { value: 'yes' } };
    expect(recist(BASELINE, followUp('2026-07-01', 50, gone))?.notes).toEqual([
      'All target lesions are recorded as gone, with a sum of 50 mm: check both',
    ]);
    expect(recist(BASELINE, followUp('2026-07-01', 49, gone))?.notes).toEqual([]);
    expect(recist(BASELINE, followUp('2026-07-01', 0))?.notes).toEqual([
      'Target lesions are recorded as left, with a sum of 0 mm: check both',
    ]);
    expect(recist(BASELINE, followUp('2026-07-01', 0, gone))?.notes).toEqual([]);
    expect(recist(BASELINE, followUp('2026-07-01', 1))?.notes).toEqual([]);
  });
});

describe('non-target lesions of a case', () => {
  it.each([
    ['none', 'No non-target lesion'],
    ['cr', 'Complete response'],
    ['non-cr-non-pd', 'Neither complete response nor progression'],
    ['pd', 'Unequivocal progression'],
    ['not-evaluable', 'Not evaluable'],
  ])('[RCC-C-055] are named as they are asked (%s)', (value, text) => {
    const inputs = recist(BASELINE, followUp('2026-07-01', 72, { nonTarget: { value } }))?.inputs;
    expect(inputs).toContainEqual({
      label: 'Non-target lesions',
      value: text,
      field: field(1, 'nonTarget'),
    });
  });
});

describe('iRECIST of a case', () => {
  const first = followUp('2026-04-01', 130);
  const unconfirmed = 'iUPD (progression, not confirmed)';
  const confirmed = 'iCPD (progression, confirmed)';
  const PERIOD = 'A progression under immunotherapy is confirmed or refuted at 4 to 8 weeks';

  it('[RCC-C-056] takes a first progression as unconfirmed', () => {
    expect(immune(BASELINE, first)).toEqual({
      ...IRECIST,
      state: 'known',
      value: unconfirmed,
      statement: `iRECIST: ${unconfirmed}`,
      inputs: [
        {
          label: 'Sum at baseline',
          value: '100 mm',
          on: '2026-01-10',
          field: field(0, 'targetSumMm'),
        },
        {
          label: 'Sum at follow-up',
          value: '130 mm',
          on: '2026-04-01',
          field: field(1, 'targetSumMm'),
        },
        { label: 'Target lesions evaluable', value: 'Yes', field: field(1, 'targetsEvaluable') },
        {
          label: 'Non-target lesions',
          value: 'Neither complete response nor progression',
          field: field(1, 'nonTarget'),
        },
        { label: 'New lesion', value: 'No', field: field(1, 'newLesion') },
      ],
      missing: [],
      notes: [PERIOD],
    });
  });

  it('[RCC-C-056] confirms by the sums since the first progression, from 4 weeks on', () => {
    const answer = { furtherGrowth: { value: 'no' } };
    const value = (...rows: object[]) => immune(BASELINE, first, ...rows)?.value;
    expect(value(followUp('2026-05-15', 135, answer))).toBe(confirmed);
    expect(value(followUp('2026-05-15', 134, answer))).toBe(unconfirmed);
    expect(value(followUp('2026-04-28', 160, answer))).toBe(unconfirmed);
    expect(value(followUp('2026-04-29', 160, answer))).toBe(confirmed);
    // 4 mm twice is 8 mm since the progression that is to be confirmed.
    const twice = [followUp('2026-05-15', 134, answer), followUp('2026-07-01', 138, answer)];
    expect(value(...twice)).toBe(confirmed);
    expect(value(followUp('2026-05-15', 100, answer))).toBe('iSD (stable disease)');
    const again = [followUp('2026-05-15', 100, answer), followUp('2026-07-01', 140, answer)];
    expect(value(...again)).toBe(unconfirmed);
    const done = [followUp('2026-05-15', 140, answer), followUp('2026-07-01', 20, answer)];
    expect(value(...done)).toBe(confirmed);
    const score = immune(BASELINE, first, followUp('2026-05-15', 135, answer));
    expect(score?.notes).toEqual([]);
    expect(score?.inputs.at(-1)).toEqual({
      label: 'Grown further since',
      value: 'No',
      field: field(2, 'furtherGrowth'),
    });
  });

  it('[RCC-C-056] confirms by growth outside the targets', () => {
    const value = (then: object, now: object) =>
      immune(BASELINE, followUp('2026-04-01', 130, then), followUp('2026-05-15', 130, now))?.value;
    const open = `${unconfirmed} or ${confirmed}`;
    const [yes, no] = [{ value: 'yes' }, { value: 'no' }];
    expect(value({}, { furtherGrowth: yes })).toBe(confirmed);
    expect(value({}, { furtherGrowth: no })).toBe(unconfirmed);
    expect(value({}, {})).toBe(open);
    // A new lesion that was not there then; one that was there already is asked about.
    expect(value({}, { newLesion: yes, furtherGrowth: no })).toBe(confirmed);
    expect(value({ newLesion: yes }, { newLesion: yes, furtherGrowth: no })).toBe(unconfirmed);
    expect(value({ newLesion: yes }, { newLesion: yes })).toBe(open);
    expect(value({ newLesion: undefined }, { newLesion: yes, furtherGrowth: no })).toBe(open);
    expect(value({}, { newLesion: undefined, furtherGrowth: no })).toBe(open);
    expect(value({ newLesion: yes }, { newLesion: undefined, furtherGrowth: no })).toBe(
      unconfirmed,
    );
    const pd = { nonTarget: { value: 'pd' } };
    expect(value({}, { ...pd, furtherGrowth: no })).toBe(confirmed);
    expect(value(pd, { ...pd, furtherGrowth: no })).toBe(unconfirmed);
    const notEvaluable = { nonTarget: { value: 'not-evaluable' } };
    expect(value(notEvaluable, { ...pd, furtherGrowth: no })).toBe(open);
    expect(value({}, { ...notEvaluable, furtherGrowth: no })).toBe(open);
    expect(value({}, { nonTarget: undefined, furtherGrowth: no })).toBe(open);
  });

  it('[RCC-C-056] does not ask for growth where nothing outside the targets is left', () => {
    const value = (now: object) => immune(BASELINE, first, followUp('2026-05-15', 130, now))?.value;
    expect(value({ nonTarget: { value: 'none' } })).toBe(unconfirmed);
    expect(value({ nonTarget: { value: 'cr' } })).toBe(unconfirmed);
    const grown = { nonTarget: { value: 'none' }, furtherGrowth: { value: 'yes' } };
    expect(value(grown)).toBe(confirmed);
    expect(value({ nonTarget: { value: 'none' }, newLesion: { value: 'yes' } })).toBe(confirmed);
  });

  it('[RCC-C-056] keeps what unknown sums and dates allow, and asks for them', () => {
    const open = immune(
      BASELINE,
      followUp('2026-04', 130),
      followUp('2026-05-10', 160, { furtherGrowth: { value: 'no' } }),
    );
    expect(open).toMatchObject({
      state: 'interval',
      value: `${unconfirmed} or ${confirmed}`,
      statement: `iRECIST: ${unconfirmed} or ${confirmed}`,
      missing: [{ label: 'Date of the assessment', field: field(1, 'on') }],
      notes: [PERIOD],
    });
    const noSum = immune(
      BASELINE,
      followUp('2026-04-01', 0, { targetSumMm: undefined, newLesion: { value: 'yes' } }),
      followUp('2026-05-15', 130, { furtherGrowth: { value: 'no' } }),
    );
    expect(noSum).toMatchObject({
      state: 'interval',
      missing: [{ label: 'Sum at follow-up', field: field(1, 'targetSumMm') }],
    });
    const bare = immune(BASELINE, { kind: 'follow-up' });
    expect(bare).toMatchObject({ state: 'unknown', statement: 'iRECIST response not known' });
    expect(bare?.missing).toHaveLength(5);
    const growth = immune(BASELINE, first, followUp('2026-05-15', 130));
    expect(growth?.missing).toEqual([
      { label: 'Grown further since', field: field(2, 'furtherGrowth') },
    ]);
  });

  it('[RCC-C-056] names every response in words', () => {
    const value = (sum: number, more: object) =>
      immune(BASELINE, followUp('2026-04-01', sum, more))?.value;
    expect(value(0, { targetsGone: { value: 'yes' }, nonTarget: { value: 'cr' } })).toBe(
      'iCR (complete response)',
    );
    expect(value(60, {})).toBe('iPR (partial response)');
    expect(value(60, { targetsEvaluable: { value: 'no' } })).toBe('iNE (not evaluable)');
  });
});

describe('treatment that iRECIST is for', () => {
  const rows = [BASELINE, followUp('2026-04-01', 60)];
  const SUNITINIB = { ...NIVOLUMAB, what: 'Sunitinib', agents: ['sunitinib'] };
  const ended = { ongoing: { value: 'no' } };
  const states = (...treatments: object[]) => scores(rows, treatments).map(({ state }) => state);

  it('[RCC-C-056] holds a checkpoint inhibitor', () => {
    const inhibitors = [
      'nivolumab',
      'pembrolizumab',
      'ipilimumab',
      'avelumab',
      'durvalumab',
      'tremelimumab',
      'atezolizumab',
    ];
    for (const agent of inhibitors) {
      expect(states({ ...NIVOLUMAB, agents: ['axitinib', agent] })).toEqual(['known', 'known']);
    }
    expect(states(SUNITINIB)).toEqual(['known']);
    expect(states({ ...NIVOLUMAB, agents: undefined })).toEqual(['known']);
    expect(states()).toEqual(['known']);
    expect(responseScores(CaseDocument.parse({ course: { responses: rows } }))).toHaveLength(1);
  });

  it('[RCC-C-056] is for advanced disease, or may be', () => {
    expect(states({ ...NIVOLUMAB, purpose: 'adjuvant' })).toEqual(['known']);
    expect(states({ ...NIVOLUMAB, purpose: 'neoadjuvant' })).toEqual(['known']);
    expect(states({ ...NIVOLUMAB, purpose: undefined, kind: 'other' })).toEqual(['known', 'known']);
  });

  it('[RCC-C-056] is the one ongoing, else the last', () => {
    const earlier = { ...NIVOLUMAB, ...ended };
    const second = { ...SUNITINIB, line: 2 };
    expect(states(earlier, second)).toEqual(['known']);
    expect(states(NIVOLUMAB, second)).toEqual(['known', 'known']);
    expect(states(earlier, { ...second, ...ended })).toEqual(['known']);
    expect(states({ ...earlier, line: 3 }, { ...second, ...ended })).toEqual(['known', 'known']);
    const dated = (what: object, startedOn: string) => ({
      ...what,
      ...ended,
      line: undefined,
      startedOn,
    });
    expect(states(dated(NIVOLUMAB, '2025-03'), dated(SUNITINIB, '2025-09'))).toEqual(['known']);
    expect(states(dated(NIVOLUMAB, '2025-09'), dated(SUNITINIB, '2025-03'))).toEqual([
      'known',
      'known',
    ]);
    const sameDay = [dated(NIVOLUMAB, '2025-09-01'), dated(SUNITINIB, '2025-09-01')];
    expect(states(...sameDay)).toEqual(['known', 'interval']);
    expect(states(earlier, { ...second, ...ended, line: 1 })).toEqual(['known', 'interval']);
  });

  it('[RCC-C-056] is open where several treatments may have been the last', () => {
    const undated = { ...SUNITINIB, ...ended, line: undefined };
    const [, score] = scores(rows, [
      { kind: 'surgery', what: 'X' },
      { ...NIVOLUMAB, ...ended },
      undated,
    ]);
    expect(score).toMatchObject({
      state: 'interval',
      value: 'iPR (partial response)',
      missing: [
        { label: 'Start of treatment', field: 'course.treatments[1].startedOn' },
        { label: 'Start of treatment', field: 'course.treatments[2].startedOn' },
      ],
      notes: [
        'Only for treatment with a checkpoint inhibitor; which treatment was the last is open',
      ],
    });
  });
});
