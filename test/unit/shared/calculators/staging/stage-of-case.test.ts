import { describe, expect, it } from 'vitest';

import { stagesOfCase } from '#shared/calculators/of-case/stage-of-case';
import { CaseDocument } from '#shared/domain/case-document';
import type { PrimaryTumour } from '#shared/domain/primary-tumour';
import type { Tnm } from '#shared/domain/tnm';

function stages(document: unknown) {
  return stagesOfCase(CaseDocument.parse(document));
}

function stage(tnm: readonly Tnm[], primary: Partial<PrimaryTumour> = {}) {
  const [only] = stages({ primaries: [{ ...primary, tnm }] });
  if (only === undefined) throw new Error('no stage');
  return only;
}

const CLINICAL: Tnm = {
  t: 'T1b',
  n: 'N0',
  m: 'M0',
  prefix: 'c',
  edition: '8',
  on: '2026-01-10',
};
const PATHOLOGICAL: Tnm = {
  t: 'T3a',
  n: 'N0',
  m: 'M0',
  prefix: 'p',
  mPrefix: 'c',
  edition: '8',
  on: '2026-02-20',
};
const AFTER_THERAPY: Tnm = { ...PATHOLOGICAL, t: 'T1a', prefix: 'yp', on: '2026-08-03' };
const AT_RECURRENCE: Tnm = {
  t: 'T0',
  n: 'N0',
  m: 'M1',
  prefix: 'r',
  edition: '8',
  on: '2026-11',
};
const NO_FLAG = {
  perirenalFat: { value: 'no' },
  renalSinusFat: { value: 'no' },
  pelvicalyceal: { value: 'no' },
  beyondGerota: { value: 'no' },
  adrenalContiguous: { value: 'no' },
  venaCavaWall: { value: 'no' },
} as const;

describe('stage of a case', () => {
  it('[RCC-C-009] names what it rests on', () => {
    expect(stage([PATHOLOGICAL])).toMatchObject({
      id: 'tnm-stage',
      primary: 0,
      state: 'known',
      possible: ['III'],
      statement: 'Stage III',
      categories: 'pT3a pN0 cM0',
      edition: '8th',
      inputs: [
        {
          label: 'TNM',
          value: 'pT3a pN0 cM0 (8th edition)',
          on: '2026-02-20',
          field: 'primaries[0].tnm[0]',
        },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-009] is not there without a primary, and unknown without TNM', () => {
    expect(stages({})).toEqual([]);
    const [open] = stages({ primaries: [{}] });
    expect(open).toMatchObject({
      state: 'unknown',
      possible: ['I', 'II', 'III', 'IV'],
      statement: 'Stage not known: no TNM recorded',
      categories: '',
      edition: '',
      inputs: [],
      missing: [
        { label: 'T', field: 'primaries[0].tnm' },
        { label: 'N', field: 'primaries[0].tnm' },
        { label: 'M', field: 'primaries[0].tnm' },
      ],
      notes: [],
    });
    expect(open).not.toHaveProperty('published');
  });

  it('[RCC-C-009] says that an edition was not stated', () => {
    const found = stage([{ t: 'T1b', n: 'N0', m: 'M0' }]);
    expect(found.notes).toEqual(['Edition not stated, read as 8th']);
    expect(found.inputs).toStrictEqual([
      {
        label: 'TNM',
        value: 'T1b N0 M0 (edition not stated)',
        field: 'primaries[0].tnm[0]',
      },
    ]);
    expect(found.edition).toBe('8th');
  });

  it('[RCC-C-001] gives the reading of X as 0 beside the strict stage', () => {
    expect(stage([{ t: 'T1b', n: 'NX', m: 'M0', edition: '8' }])).toMatchObject({
      state: 'interval',
      possible: ['I', 'III'],
      statement: 'Stage I or III (N not assessed)',
      missing: [{ label: 'N', field: 'primaries[0].tnm' }],
      notes: ['Read as N0 it would be stage I (assumes N0)'],
    });
    expect(stage([{ t: 'T3b', n: 'NX', m: 'MX', edition: '6' }]).notes[0]).toBe(
      'Read as N0 M0 it would be stage III (assumes N0 M0)',
    );
    expect(stage([{ t: 'T1b', m: 'M0', edition: '8' }]).notes).toEqual([]);
  });

  it('[RCC-C-016] carries the notes on legacy categories', () => {
    expect(stage([{ t: 'T1b', n: 'N2', m: 'M0', edition: '6' }])).toMatchObject({
      state: 'known',
      possible: ['IV'],
      categories: 'T1b N2 M0',
      edition: '6th',
      notes: [
        'Legacy N2 mapped to N1 (8th ed.). Stage was IV under the 6th edition, is III under the 8th; prognosis still resembles stage IV.',
      ],
    });
    const three = stage([{ t: 'T3a', n: 'N1', m: 'M0', edition: '6' }]);
    expect(three.notes).toEqual([
      'T1 to T3 with N1 behaves like stage IV (T4 M0) rather than like T3 N0 (Han 2020, Front Oncol)',
      'T3a of the 6th edition is not mapped to the 8th: its T3a included adrenal invasion (now T4). State T by the 8th edition',
    ]);
  });

  it('[RCC-C-009] is unknown, not an interval, while nothing narrows it', () => {
    expect(stage([{ t: 'TX', n: 'N0', edition: '8' }])).toMatchObject({
      state: 'unknown',
      possible: ['I', 'II', 'III', 'IV'],
      statement: 'Stage I, II, III or IV (T and M not assessed)',
      missing: [
        { label: 'T', field: 'primaries[0].tnm' },
        { label: 'M', field: 'primaries[0].tnm' },
      ],
    });
    expect(stage([{ t: 'T0', n: 'N0', m: 'M0', edition: '8' }])).toMatchObject({
      state: 'unknown',
      possible: [],
      statement: 'No stage group can be assigned to T0',
      missing: [],
    });
    expect(stage([{ t: 'T0', n: 'NX', m: 'M0', edition: '8' }])).toMatchObject({
      state: 'unknown',
      possible: ['III'],
    });
  });
});

describe('several staging statements', () => {
  it('[RCC-C-009] count by the latest, and what the others give is said', () => {
    const found = stage([CLINICAL, PATHOLOGICAL]);
    expect(found).toMatchObject({ state: 'known', possible: ['III'], statement: 'Stage III' });
    expect(found.inputs.map(({ field }) => field)).toEqual(['primaries[0].tnm[1]']);
    expect(found.notes).toEqual([
      'pT3a pN0 cM0 (8th edition, 2026-02-20) counts as the latest staging',
      'cT1b cN0 cM0 (8th edition, 2026-01-10) is earlier and does not count; by itself: Stage I',
    ]);
  });

  it('[RCC-C-009] are named even when both give the same stage', () => {
    const found = stage([{ ...CLINICAL, t: 'T3a' }, PATHOLOGICAL]);
    expect(found.notes).toEqual([
      'pT3a pN0 cM0 (8th edition, 2026-02-20) counts as the latest staging',
      'cT3a cN0 cM0 (8th edition, 2026-01-10) is earlier and gives the same: Stage III',
    ]);
    const again = stage([CLINICAL, { ...CLINICAL, t: 'T1a', on: '2026-02' }]);
    expect(again.notes).toEqual([
      'cT1a cN0 cM0 (8th edition, 2026-02) counts as the latest staging',
    ]);
  });

  it('[RCC-C-009] all count while their order is open', () => {
    const undated: Tnm = {
      t: CLINICAL.t,
      n: CLINICAL.n,
      m: CLINICAL.m,
      prefix: 'c',
      edition: '8',
    };
    const found = stage([undated, { ...PATHOLOGICAL, on: '2026-02' }]);
    expect(found).toMatchObject({
      state: 'interval',
      possible: ['I', 'III'],
      statement: 'Stage I or III (several staging statements may be the latest)',
      categories: 'cT1b cN0 cM0 or pT3a pN0 cM0',
      edition: '8th',
      missing: [
        { label: 'Date of staging', field: 'primaries[0].tnm[0].on' },
        { label: 'Date of staging', field: 'primaries[0].tnm[1].on' },
      ],
      notes: [
        'cT1b cN0 cM0 (8th edition, undated) may be the latest: Stage I',
        'pT3a pN0 cM0 (8th edition, 2026-02) may be the latest: Stage III',
      ],
    });
    expect(found).not.toHaveProperty('published');
  });

  it('[RCC-C-009] of one full day ask for no date', () => {
    const found = stage([
      { ...CLINICAL, n: 'NX' },
      { ...PATHOLOGICAL, on: CLINICAL.on },
    ]);
    expect(found.missing).toEqual([{ label: 'N', field: 'primaries[0].tnm' }]);
    expect(found.notes[0]).toBe('cT1b cNX cM0: Read as N0 it would be stage I (assumes N0)');
  });

  it('[RCC-C-009] are compared with every one that may be the latest', () => {
    const { on: _, ...undated } = CLINICAL;
    const earlier: Tnm = { ...CLINICAL, on: '2025-12' };
    const notes = (first: Tnm) => stage([first, undated, PATHOLOGICAL]).notes;
    expect(notes(earlier)).toEqual([
      'cT1b cN0 cM0 (8th edition, undated) may be the latest: Stage I',
      'pT3a pN0 cM0 (8th edition, 2026-02-20) may be the latest: Stage III',
      'cT1b cN0 cM0 (8th edition, 2025-12) is earlier and does not count; by itself: Stage I',
    ]);
    const both = stage([{ ...earlier, t: 'T3a' }, { ...undated, t: 'T3b' }, PATHOLOGICAL]);
    expect(both.notes.at(-1)).toBe(
      'cT3a cN0 cM0 (8th edition, 2025-12) is earlier and gives the same: Stage III',
    );
  });

  it('[RCC-C-009] that agree give one stage, whatever their order', () => {
    const { on: _, ...undated } = CLINICAL;
    const same = stage([undated, { ...undated, t: 'T1a', edition: '7' }]);
    expect(same).toMatchObject({
      state: 'known',
      possible: ['I'],
      statement: 'Stage I',
      edition: '8th or 7th',
      missing: [],
    });
    const none = { t: 'T0', n: 'N0', m: 'M0', edition: '8' } as const;
    expect(stage([undated, none])).toMatchObject({
      state: 'unknown',
      possible: ['I'],
      statement: 'No stage group, or stage I (several staging statements may be the latest)',
    });
  });
});

describe('statements after diagnosis', () => {
  it('[RCC-C-009] do not rewrite the stage when made after therapy', () => {
    const found = stage([{ ...CLINICAL, m: 'M1' }, AFTER_THERAPY]);
    expect(found).toMatchObject({
      state: 'known',
      possible: ['IV'],
      categories: 'cT1b cN0 cM1',
      notes: [
        'ypT1a ypN0 cM0 (8th edition, 2026-08-03) is after pre-operative therapy (y) and does not rewrite the stage at diagnosis; by itself: Stage I',
      ],
    });
  });

  it('[RCC-C-009] give the stage after therapy where there is none from before', () => {
    const found = stage([AFTER_THERAPY, AT_RECURRENCE]);
    expect(found).toMatchObject({
      state: 'known',
      possible: ['I'],
      statement: 'Stage I, after pre-operative therapy',
      notes: [
        'T and N are after pre-operative therapy (yp): no staging from before it is recorded',
        'rT0 rN0 rM1 (8th edition, 2026-11) is at recurrence (r) and does not rewrite the stage at diagnosis',
      ],
    });
    expect(found).not.toHaveProperty('published');
  });

  it('[RCC-C-009] never stand in for the stage at diagnosis when made at recurrence', () => {
    expect(stage([CLINICAL, AT_RECURRENCE])).toMatchObject({
      possible: ['I'],
      notes: [
        'rT0 rN0 rM1 (8th edition, 2026-11) is at recurrence (r) and does not rewrite the stage at diagnosis',
      ],
    });
    expect(stage([AT_RECURRENCE])).toMatchObject({
      state: 'unknown',
      possible: ['I', 'II', 'III', 'IV'],
      statement: 'Stage at diagnosis not known: only later staging is recorded',
      categories: 'rT0 rN0 rM1',
      edition: '8th',
      inputs: [],
      missing: [{ label: 'T' }, { label: 'N' }, { label: 'M' }],
    });
  });

  it('[RCC-C-009] are known by the prefix of any category', () => {
    for (const key of ['nPrefix', 'mPrefix'] as const) {
      expect(stage([{ ...CLINICAL, [key]: 'r' }]).state).toBe('unknown');
    }
    expect(stage([{ ...CLINICAL, prefix: 'a' }])).toMatchObject({
      state: 'unknown',
      notes: [
        'aT1b aN0 aM0 (8th edition, 2026-01-10) is at autopsy (a) and does not rewrite the stage at diagnosis',
      ],
    });
  });
});

describe('what the rest of the case says of the stage', () => {
  const DISTANT_NOTE = 'Stage is as recorded: the metastases in the list do not rewrite it';

  it('[RCC-C-009] the list of metastases does not rewrite it', () => {
    const listed = (m: 'M0' | 'M1', site: string) =>
      stages({ primaries: [{ tnm: [{ ...CLINICAL, m }] }], lesions: [{ site }] })[0];
    expect(listed('M0', 'lung')).toMatchObject({ possible: ['I'], notes: [DISTANT_NOTE] });
    expect(listed('M1', 'lung')?.notes).toEqual([]);
    expect(listed('M0', 'node-regional')?.notes).toEqual([]);
    const { on: _, ...undated } = CLINICAL;
    const tnm = [{ ...undated, m: 'M1' }, undated];
    const [either] = stages({ primaries: [{ tnm }], lesions: [{ site: 'lung' }] });
    expect(either?.notes.at(-1)).toBe(DISTANT_NOTE);
    const [open] = stages({ primaries: [{}], lesions: [{ site: 'lung' }] });
    expect(open?.notes).toEqual([DISTANT_NOTE]);
  });

  it('[RCC-C-009] several tumours of one kidney are staged by the largest', () => {
    const note = 'Another tumour of this kidney is recorded: several are staged by the largest (m)';
    const tnm = [CLINICAL];
    const left = { side: { value: 'left' }, tnm };
    const right = { side: { value: 'right' }, tnm };
    const notes = (...primaries: unknown[]) => stages({ primaries }).map((found) => found.notes);
    expect(notes(left, left)).toEqual([[note], [note]]);
    expect(notes(left, right)).toEqual([[], []]);
    expect(notes(left, right, left)).toEqual([[note], [], [note]]);
    expect(notes({ tnm }, { tnm })).toEqual([[], []]);
    expect(stages({ primaries: [left, right] }).map(({ primary }) => primary)).toEqual([0, 1]);
    expect(stages({ primaries: [left, right] })[1]?.inputs[0]?.field).toBe('primaries[1].tnm[0]');
  });

  it('[RCC-C-009] size does not stand in for T', () => {
    const size = { value: { amount: 82, unit: 'mm' } } as const;
    const venousThrombus = { value: 'renal-vein' } as const;
    const note = 'Size and local extent would be at least T3a (8th edition)';
    expect(stage([], { size, venousThrombus }).notes).toEqual([
      `${note}; T itself is not recorded`,
    ]);
    expect(stage([{ m: 'M1', edition: '8' }], { size, venousThrombus }).notes).toEqual([
      `${note}; T itself is not recorded`,
    ]);
    expect(stage([{ t: 'TX', m: 'M1', edition: '8' }], { size, venousThrombus }).notes).toEqual([
      `${note}; T itself is not recorded`,
    ]);
    expect(stage([], { venousThrombus }).notes).toEqual([
      'Local extent would be at least T3a (8th edition); T itself is not recorded',
    ]);
  });

  it('[RCC-C-009] says where recorded T and recorded extent contradict each other', () => {
    const size = { value: { amount: 8, unit: 'cm' } } as const;
    const less = (tnm: Tnm) => stage([tnm], { size }).notes;
    expect(less(CLINICAL)).toEqual([
      'Size and local extent would be at least T2a (8th edition), but T1b is recorded; they may be of different days',
    ]);
    expect(less({ ...CLINICAL, t: 'T2a' })).toEqual([]);
    expect(less({ ...CLINICAL, t: 'T4' })).toEqual([]);
    expect(less({ ...CLINICAL, edition: '7' })).toEqual([]);
    expect(less({ ...CLINICAL, edition: '6' })).toEqual([]);
    expect(less({ t: 'T1b', n: 'N0', m: 'M0' })).toHaveLength(2);
    expect(less(AFTER_THERAPY)).toHaveLength(1);
    const certain = stage([{ ...CLINICAL, t: 'T3a' }], {
      size,
      invasion: NO_FLAG,
      venousThrombus: { value: 'none' },
    });
    expect(certain.notes).toEqual([
      'Size and local extent would be T2a (8th edition), but T3a is recorded; they may be of different days',
    ]);
    const undated = { t: 'T1b', n: 'N0', m: 'M0', edition: '8' } as const;
    const twice = stage([undated, { ...undated, n: 'N1' }], { size }).notes;
    expect(twice.filter((text) => text.includes('but T1b'))).toHaveLength(1);
  });

  it('[RCC-C-009] gives the published outcome of one pathological statement', () => {
    expect(stage([PATHOLOGICAL]).published).toEqual([
      'pT3a of the 2009 TNM: cancer-specific survival at 5 years 62.6 %, with any N and M (1691 nephrectomies 1989 to 2007, Korea; Lee 2011, Korean J Urol)',
    ]);
    expect(stage([CLINICAL])).not.toHaveProperty('published');
  });
});
