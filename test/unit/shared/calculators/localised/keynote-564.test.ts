import { describe, expect, it } from 'vitest';

import {
  KEYNOTE_564,
  keynote564,
  type KeynoteFindings,
} from '#shared/calculators/localised/keynote-564';
import { softTissueOnly } from '#shared/calculators/of-case/adjuvant-findings';
import { CaseDocument } from '#shared/domain/case-document';
import type { TCategory } from '#shared/domain/tnm';
import { ON, resected, RESECTED, scoreOf } from './resected-case.ts';

const exactly = (value: number) => ({ min: value, max: value });

const MET: KeynoteFindings = {
  clearCell: 'yes',
  t: 'T3a',
  n: 'N0',
  m: 'M0',
  grade: 2,
  sarcomatoid: 'no',
  ecog: 0,
  priorSystemic: 'no',
  daysSinceSurgery: exactly(56),
  noEvidence: 'unknown',
  softTissueOnly: 'unknown',
};
const M1_MET: KeynoteFindings = {
  ...MET,
  m: 'M1',
  noEvidence: 'yes',
  softTissueOnly: 'yes',
  monthsToMetastasectomy: exactly(5),
};
const judge = (more: Partial<KeynoteFindings>) => keynote564({ ...MET, ...more });
const judgeM1 = (more: Partial<KeynoteFindings>) => keynote564({ ...M1_MET, ...more });
const risks = (more: Partial<KeynoteFindings>) => judge(more).risks;

describe('KEYNOTE-564 criteria', () => {
  it('[RCC-C-048] carry their method, source and how far it was checked', () => {
    expect(KEYNOTE_564).toEqual({
      id: 'keynote-564',
      spec: 'RCC-C-048',
      title: 'KEYNOTE-564 criteria',
      method:
        'Eligibility of the trial of adjuvant pembrolizumab: clear cell component; ECOG 0 or 1; last operation at most 12 weeks (84 days) ago; no prior systemic therapy; and one of: intermediate-high risk (pT2 N0 M0 with grade 4 or sarcomatoid, or pT3 N0 M0); high risk (pT4 N0 M0, or any pT with N1 M0); M1 without evidence of disease (primary and soft-tissue metastases completely resected within 12 months of nephrectomy, none in bone or brain, negative margins). Without metastases no disease may be left after surgery. pNX is read as N0. Grade as the report gives it',
      source: 'KEYNOTE-564, as reported by UroToday, UROONCO and ESMO Daily Reporter',
      provenance: 'verified',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-048] sort T, N, grade and sarcomatoid features into the risk groups', () => {
    const ts: readonly TCategory[] = ['T1', 'T1a', 'T1b', 'T2', 'T2a', 'T2b'];
    expect(ts.flatMap((t) => risks({ t }))).toEqual(ts.map(() => 'below-threshold'));
    expect(risks({ t: 'T1b', grade: 4, sarcomatoid: 'yes' })).toEqual(['below-threshold']);
    expect(risks({ t: 'T2a', grade: 3 })).toEqual(['below-threshold']);
    expect(risks({ t: 'T2a', grade: 4 })).toEqual(['intermediate-high']);
    expect(risks({ t: 'T2', sarcomatoid: 'yes' })).toEqual(['intermediate-high']);
    expect(risks({ t: 'T3c', grade: 1 })).toEqual(['intermediate-high']);
    expect(risks({ t: 'T4', grade: 1 })).toEqual(['high']);
    expect(risks({ t: 'T1a', n: 'N1' })).toEqual(['high']);
    expect(risks({ t: 'T1a', n: 'N2' })).toEqual(['high']);
    expect(risks({ n: 'NX' })).toEqual(['intermediate-high']);
    expect(risks({ t: 'T4', n: 'N1', m: 'M1' })).toEqual(['m1-ned']);
  });

  it('[RCC-C-048] are met from intermediate-high risk on', () => {
    const met = { eligible: 'yes', failed: [], missing: [] };
    expect(judge({})).toMatchObject(met);
    expect(judge({ t: 'T4' })).toMatchObject(met);
    expect(judge({ t: 'T2', grade: 3 })).toEqual({
      risks: ['below-threshold'],
      eligible: 'no',
      failed: [],
      missing: [],
    });
  });

  it('[RCC-C-048] fail on each general criterion, on its far side only', () => {
    expect(judge({ clearCell: 'no' })).toMatchObject({ eligible: 'no', failed: ['clear-cell'] });
    expect(judge({ ecog: 1 }).eligible).toBe('yes');
    expect(judge({ ecog: 2 })).toMatchObject({ eligible: 'no', failed: ['ecog-0-or-1'] });
    const treated = judge({ priorSystemic: 'yes' });
    expect(treated).toMatchObject({ eligible: 'no', failed: ['no-prior-systemic'] });
    expect(judge({ daysSinceSurgery: exactly(84) }).eligible).toBe('yes');
    const late = judge({ daysSinceSurgery: exactly(85) });
    expect(late).toMatchObject({ eligible: 'no', failed: ['within-12-weeks'] });
    expect(judge({ clearCell: 'no', ecog: 3 }).failed).toEqual(['clear-cell', 'ecog-0-or-1']);
  });

  it('[RCC-C-048] are open while a general criterion is', () => {
    const open = (more: Partial<KeynoteFindings>) => {
      const { eligible, failed, missing } = judge(more);
      return [eligible, failed, missing];
    };
    expect(open({ clearCell: 'unknown' })).toEqual(['unknown', [], ['clear-cell']]);
    expect(open({ ecog: undefined })).toEqual(['unknown', [], ['ecog-0-or-1']]);
    expect(open({ priorSystemic: 'unknown' })).toEqual(['unknown', [], ['no-prior-systemic']]);
    expect(open({ daysSinceSurgery: undefined })).toEqual(['unknown', [], ['within-12-weeks']]);
    const around = { min: 84, max: 85 };
    expect(open({ daysSinceSurgery: around })).toEqual(['unknown', [], ['within-12-weeks']]);
    const failing = judge({ clearCell: 'unknown', ecog: 2 });
    expect(failing).toMatchObject({ eligible: 'no', missing: ['clear-cell'] });
  });

  it('[RCC-C-048] keep every risk that is possible and ask for what can change it', () => {
    const open = (more: Partial<KeynoteFindings>) => {
      const { eligible, missing } = judge(more);
      return [risks(more), eligible, missing];
    };
    expect(open({ n: undefined })).toEqual([['intermediate-high', 'high'], 'yes', ['n']]);
    expect(open({ t: 'T1a', n: undefined })).toEqual([
      ['below-threshold', 'high'],
      'unknown',
      ['n'],
    ]);
    expect(open({ t: 'T4', n: undefined })).toEqual([['high'], 'yes', []]);
    expect(open({ t: undefined, n: 'N1' })).toEqual([['high'], 'yes', []]);
    const anyT = ['below-threshold', 'intermediate-high', 'high'];
    expect(open({ t: undefined })).toEqual([anyT, 'unknown', ['t']]);
    expect(risks({ t: 'TX' })).toEqual(anyT);
    expect(risks({ t: 'T0' })).toEqual(anyT);
    const t2 = ['below-threshold', 'intermediate-high'];
    expect(open({ t: 'T2a', grade: undefined })).toEqual([t2, 'unknown', ['grade']]);
    expect(open({ t: 'T2a', sarcomatoid: 'unknown' })).toEqual([t2, 'unknown', ['sarcomatoid']]);
    expect(open({ t: 'T2a', grade: undefined, sarcomatoid: 'unknown' })).toEqual([
      t2,
      'unknown',
      ['grade', 'sarcomatoid'],
    ]);
    expect(open({ t: 'T2a', grade: undefined, sarcomatoid: 'yes' })).toEqual([
      ['intermediate-high'],
      'yes',
      [],
    ]);
    expect(open({ m: undefined })).toEqual([['intermediate-high', 'm1-ned'], 'unknown', ['m']]);
    // T1 N0 is below the threshold, but as resected M1 it may be eligible.
    expect(open({ t: 'T1a', m: undefined })).toEqual([
      ['below-threshold', 'm1-ned'],
      'unknown',
      ['m'],
    ]);
  });

  it('[RCC-C-048] ask of M1 for complete resection of soft tissue within 12 months', () => {
    expect(judgeM1({})).toEqual({ risks: ['m1-ned'], eligible: 'yes', failed: [], missing: [] });
    expect(judgeM1({ t: undefined, n: undefined }).eligible).toBe('yes');
    expect(judgeM1({ noEvidence: 'no' })).toMatchObject({
      eligible: 'no',
      failed: ['no-evidence'],
    });
    expect(judgeM1({ softTissueOnly: 'no' }).failed).toEqual(['soft-tissue-only']);
    const months = (min: number, max = min) => {
      const { eligible, failed, missing } = judgeM1({ monthsToMetastasectomy: { min, max } });
      return [eligible, ...failed, ...missing];
    };
    expect([months(12), months(-12), months(0)]).toEqual([['yes'], ['yes'], ['yes']]);
    expect([months(13), months(-13)]).toEqual([
      ['no', 'within-12-months'],
      ['no', 'within-12-months'],
    ]);
    expect([months(12, 13), months(-13, -12), months(-13, 13)]).toEqual([
      ['unknown', 'within-12-months'],
      ['unknown', 'within-12-months'],
      ['unknown', 'within-12-months'],
    ]);
    expect(
      judgeM1({
        noEvidence: 'unknown',
        softTissueOnly: 'unknown',
        monthsToMetastasectomy: undefined,
      }),
    ).toMatchObject({
      eligible: 'unknown',
      missing: ['no-evidence', 'soft-tissue-only', 'within-12-months'],
    });
  });
});

describe('KEYNOTE-564 criteria of a case', () => {
  const keynote = (document: CaseDocument) => scoreOf('keynote-564', document);
  const parsed = (more: object) => CaseDocument.parse({ ...RESECTED, ...more });
  const staged = (t: TCategory, n?: 'NX' | 'N0' | 'N1') => ({
    tnm: [{ t, ...(n === undefined ? {} : { n }), prefix: 'p' as const }],
  });
  const field = (name: string) => `primaries[0].${name}`;

  it('[RCC-C-048] are stated with every input and the figures of the trial', () => {
    expect(keynote(RESECTED)).toEqual({
      ...KEYNOTE_564,
      about: { label: 'Left kidney', field: 'primaries[0]' },
      state: 'known',
      value: 'Meets the criteria, intermediate-high risk',
      statement: 'Meets the criteria of KEYNOTE-564: intermediate-high risk',
      inputs: [
        { label: 'Histology', value: 'Clear cell', on: '2026-10-06', field: field('histology') },
        { label: 'Distant metastasis', value: 'None', on: ON, field: 'disease.setting' },
        { label: 'ECOG', value: '1', on: ON, field: 'health.ecog' },
        { label: 'Prior systemic therapy', value: 'None', on: ON, field: 'course.complete' },
        {
          label: 'Last operation to assessment',
          value: '54 days',
          on: '2026-10-01',
          field: field('resectedOn'),
        },
        { label: 'No evidence of disease', value: 'Yes', on: ON, field: 'disease.setting' },
        { label: 'Pathological T', value: 'pT3a', on: '2026-10-05', field: field('tnm[0]') },
        { label: 'Pathological N', value: 'pN0', on: '2026-10-05', field: field('tnm[0]') },
        { label: 'Grade', value: '3 (Fuhrman)', on: '2026-10-05', field: field('grade') },
        { label: 'Sarcomatoid', value: 'No', on: ON, field: field('sarcomatoid') },
      ],
      missing: [],
      notes: [],
      published: [
        'KEYNOTE-564: 91.2 % alive at 48 months with pembrolizumab and 86.0 % without; hazard ratio for death 0.62, median follow-up 57.2 months',
        'KEYNOTE-564, first report: hazard ratio for disease-free survival 0.68',
        'Of the patients in the trial 86 % were of intermediate-high risk, 8 % of high risk and 6 % M1 without evidence of disease',
      ],
    });
  });

  it('[RCC-C-048] name the criteria that are not met, and then ask for nothing more', () => {
    const score = keynote(
      resected(
        { histology: { value: 'papillary' }, resectedOn: '2026-08-31', ...staged('T2', 'N0') },
        { health: { ecog: { value: 2 } } },
      ),
    );
    expect(score).toMatchObject({
      state: 'known',
      value: 'Does not meet the criteria',
      statement:
        'Does not meet the criteria of KEYNOTE-564: not met: clear cell component; ECOG 0 or 1; surgery at most 12 weeks ago; below the risk of the trial',
      missing: [],
    });
    expect(score).not.toHaveProperty('published');
    expect(keynote(resected(staged('T1b', 'N0'))).statement).toBe(
      'Does not meet the criteria of KEYNOTE-564: below the risk of the trial',
    );
    const open = keynote(resected({ ...staged('T3a'), resectedOn: '2026-08-31' }));
    expect(open).toMatchObject({
      statement: 'Does not meet the criteria of KEYNOTE-564: not met: surgery at most 12 weeks ago',
      missing: [],
    });
  });

  it('[RCC-C-048] say how high the risk is while it is open', () => {
    expect(keynote(resected(staged('T3a')))).toMatchObject({
      state: 'interval',
      value: 'Meets the criteria, at least intermediate-high risk',
      statement: 'Meets the criteria of KEYNOTE-564: at least intermediate-high risk',
      missing: [{ label: 'Pathological N', field: field('tnm') }],
    });
    expect(keynote(resected({ ...staged('T2a', 'N0'), grade: undefined }))).toMatchObject({
      state: 'interval',
      value: 'Not settled, below the risk of the trial or intermediate-high risk',
      statement:
        'Not settled whether the criteria of KEYNOTE-564 are met: below the risk of the trial or intermediate-high risk',
      missing: [{ label: 'Grade', field: field('grade') }],
    });
    expect(keynote(resected(staged('T4', 'N0'))).value).toBe('Meets the criteria, high risk');
    const noT = keynote(resected({ tnm: [] }, { disease: undefined }));
    expect(noT).toMatchObject({
      value: 'Not settled, risk not known',
      missing: [
        { label: 'Pathological T', field: field('tnm') },
        { label: 'Pathological N', field: field('tnm') },
        { label: 'Distant metastasis', field: 'disease.setting' },
      ],
    });
  });

  it('[RCC-C-048] are not known while nothing is', () => {
    const score = keynote({ primaries: [{ inSitu: { value: 'no' } }] });
    expect(score).toEqual({
      ...KEYNOTE_564,
      about: { label: 'Primary 1', field: 'primaries[0]' },
      state: 'unknown',
      statement: 'Criteria of KEYNOTE-564 not known',
      inputs: [],
      missing: [
        { label: 'Pathological T', field: field('tnm') },
        { label: 'Pathological N', field: field('tnm') },
        { label: 'Distant metastasis', field: 'disease.setting' },
        { label: 'Grade', field: field('grade') },
        { label: 'Sarcomatoid', field: field('sarcomatoid') },
        { label: 'Histology', field: field('histology') },
        { label: 'ECOG', field: 'health.ecog' },
        { label: 'Prior systemic therapy', field: 'course.treatments' },
        { label: 'Date of nephrectomy', field: field('resectedOn') },
        { label: 'Metastases resected', field: 'disease.metastasesResectedOn' },
        { label: 'Day of assessment', field: 'referral.assessedOn' },
      ],
      notes: [],
    });
  });

  it('[RCC-C-048] note that NX is read as N0', () => {
    expect(keynote(resected(staged('T3a', 'NX'))).notes).toEqual(['pNX is read as N0']);
  });

  it('[RCC-C-048] take prior therapy as none only from a course said to be complete', () => {
    const label = 'Prior systemic therapy';
    const course = (more: object) => keynote(parsed({ course: more }));
    expect(course({ treatments: [] })).toMatchObject({
      state: 'interval',
      missing: [{ label: 'Course complete', field: 'course.complete' }],
    });
    expect(course({ complete: { value: 'yes' } }).missing).toEqual([
      { label, field: 'course.treatments' },
    ]);
    const given = course({
      treatments: [
        { kind: 'surgery', what: 'Nephrectomy' },
        { kind: 'systemic', what: 'Sunitinib', startedOn: '2026-05' },
      ],
    });
    expect(given.statement).toBe(
      'Does not meet the criteria of KEYNOTE-564: not met: no prior systemic therapy',
    );
    expect(given.inputs).toContainEqual({
      label,
      value: 'Sunitinib',
      on: '2026-05',
      field: 'course.treatments[1]',
    });
    const byAgent = { kind: 'other', what: 'Study drug', agents: ['pembrolizumab'] };
    expect(course({ treatments: [byAgent] }).value).toBe('Does not meet the criteria');
    const noAgent = { kind: 'other', what: 'Physiotherapy', agents: [] };
    expect(course({ complete: { value: 'yes' }, treatments: [noAgent] }).state).toBe('known');
  });

  it('[RCC-C-048] count the days to the assessment by every day the dates may mean', () => {
    const since = (resectedOn: string, assessedOn?: string) => {
      const referral = assessedOn === undefined ? {} : { assessedOn };
      const { inputs, missing, state } = keynote(resected({ resectedOn }, { referral }));
      const days = inputs.find(({ label }) => label === 'Last operation to assessment')?.value;
      return [days, state, missing];
    };
    expect(since('2026-09-01', '2026-11-24')).toEqual(['84 days', 'known', []]);
    expect(since('2026-08-31', '2026-11-24')).toEqual(['85 days', 'known', []]);
    expect(since('2026-09', '2026-11-24')).toEqual(['55 to 84 days', 'known', []]);
    expect(since('2026-08', '2026-11-22')).toEqual([
      '83 to 113 days',
      'interval',
      [{ label: 'Date of nephrectomy, exact', field: field('resectedOn') }],
    ]);
    expect(since('2026-09-01', '2026-11')).toEqual([
      '61 to 90 days',
      'interval',
      [{ label: 'Day of assessment, exact', field: 'referral.assessedOn' }],
    ]);
    expect(since('2026-11', '2026-11-24')).toEqual(['0 to 23 days', 'known', []]);
    expect(since('2026-11-23', '2026-11-24')[0]).toBe('1 day');
    expect(since('2026-11-24', '2026-11-24')).toEqual(['0 days', 'known', []]);
    expect(since('2026-11-25', '2026-11-24')).toEqual([
      undefined,
      'interval',
      [
        {
          label: 'Date of nephrectomy: recorded after the day of assessment',
          field: field('resectedOn'),
        },
      ],
    ]);
    expect(since('2026-09-01')).toEqual([
      undefined,
      'interval',
      [{ label: 'Day of assessment', field: 'referral.assessedOn' }],
    ]);
  });

  describe('without metastases', () => {
    const NOT_LEFT =
      'Does not meet the criteria of KEYNOTE-564: not met: no disease left after surgery';
    const DENIED = 'The setting says that no disease is left, but some is recorded: check both';
    const [own] = RESECTED.primaries ?? [];
    const next = (...others: object[]) => keynote(parsed({ primaries: [own, ...others] }));

    it('[RCC-C-048] are not met while disease is left', () => {
      const lesion = (site: string) => keynote(parsed({ lesions: [{ site }] }));
      const cases = [
        keynote(resected({ margin: { value: 'R2' } })),
        keynote(resected({ localRecurrence: { value: 'yes' } })),
        lesion('renal-fossa'),
        lesion('node-regional'),
        next({ side: { value: 'right' }, inSitu: { value: 'yes' } }),
        next({ side: { value: 'left' }, inSitu: { value: 'yes' } }),
        next({ inSitu: { value: 'no' }, localRecurrence: { value: 'yes' } }),
      ];
      for (const score of cases) {
        expect(score).toMatchObject({ state: 'known', statement: NOT_LEFT, notes: [DENIED] });
      }
      expect(cases[0]?.inputs).toContainEqual({
        label: 'Margin',
        value: 'R2',
        field: field('margin'),
      });
      expect(keynote(resected({ inSitu: { value: 'yes' } }))).toMatchObject({
        statement: NOT_LEFT,
        notes: [DENIED, 'The tumour is recorded both as in place and as removed: check both'],
      });
      const local = { disease: { setting: { value: 'localised' } } };
      expect(keynote(resected({ margin: { value: 'R2' } }, local as object)).notes).toEqual([]);
      const treated = [{ site: 'renal-fossa', status: 'treated-no-evidence' }];
      expect(keynote(parsed({ lesions: treated })).value).toContain('Meets the criteria');
    });

    it('[RCC-C-048] ask whether disease is left unless the setting says that none is', () => {
      for (const setting of ['localised', 'locally-advanced']) {
        expect(keynote(parsed({ disease: { setting: { value: setting } } }))).toMatchObject({
          state: 'interval',
          value: 'Not settled, intermediate-high risk',
          missing: [{ label: 'No evidence of disease', field: 'disease.setting' }],
        });
      }
      expect(next({ side: { value: 'right' } })).toMatchObject({
        state: 'interval',
        missing: [{ label: 'Other primary in place', field: 'primaries[1].inSitu' }],
      });
      expect(next({ inSitu: { value: 'no' } }).state).toBe('known');
    });

    it('[RCC-C-048] note a margin R1', () => {
      const score = keynote(resected({ margin: { value: 'R1' } }));
      expect(score.value).toBe('Meets the criteria, intermediate-high risk');
      expect(score.notes).toEqual([
        'Margin R1: microscopic disease may be left; weigh whether the criteria fit',
      ]);
    });

    it('[RCC-C-048] leave prior therapy open after a staging that presumes one', () => {
      const rows = [{ prefix: 'yp' }, { prefix: 'yc' }, { nPrefix: 'yp' }, { mPrefix: 'yp' }];
      const note =
        'A tumour was staged after pre-operative therapy (yp or yc), but the course lists no such therapy';
      for (const row of rows) {
        const tnm = [{ prefix: 'c', ...row, on: '2026-01' }, ...(own?.tnm ?? [])];
        const score = keynote(parsed({ primaries: [{ ...own, tnm }] }));
        expect(score).toMatchObject({
          state: 'interval',
          missing: [{ label: 'Prior systemic therapy', field: 'course.treatments' }],
          notes: [note],
        });
        const treatments = [{ kind: 'systemic', what: 'Axitinib' }];
        const given = keynote(parsed({ primaries: [{ ...own, tnm }], course: { treatments } }));
        expect(given.statement).toContain('not met: no prior systemic therapy');
        expect(given.notes).toEqual([]);
      }
    });

    it('[RCC-C-048] read T3a of the 6th edition as T3 or T4', () => {
      const note =
        'T3a of the 6th edition held contiguous invasion of the adrenal, which is T4 from the 7th on';
      const at = (t: TCategory, edition: '6' | '7', adrenalContiguous?: 'yes' | 'no') => {
        const invasion = {
          ...(adrenalContiguous && { adrenalContiguous: { value: adrenalContiguous } }),
        };
        const { value, notes } = keynote(
          resected({ tnm: [{ t, n: 'N0', prefix: 'p', edition }], invasion }),
        );
        return [value, notes];
      };
      const both = ['Meets the criteria, at least intermediate-high risk', [note]];
      const third = 'Meets the criteria, intermediate-high risk';
      expect(at('T3a', '6')).toEqual(both);
      expect(at('T3', '6')).toEqual(both);
      expect(at('T3a', '6', 'no')).toEqual([third, []]);
      expect(at('T3a', '6', 'yes')).toEqual(['Meets the criteria, high risk', [note]]);
      expect(at('T3b', '6')).toEqual([third, []]);
      expect(at('T3a', '7')).toEqual([third, []]);
    });
  });

  describe('with resected metastases', () => {
    const M1 = {
      disease: {
        setting: { value: 'resected-metastases-no-evidence', on: ON },
        metastasesResectedOn: '2026-11-01',
      },
      lesions: [{ site: 'lung', status: 'treated-no-evidence' }],
      extent: { ledgerComplete: { value: 'yes' }, brain: { value: 'none' } },
    };
    const [own] = RESECTED.primaries ?? [];
    const m1 = (more: object, primary: object = {}) =>
      keynote(parsed({ ...M1, ...more, primaries: [{ ...own, ...primary }] }));

    it('[RCC-C-048] ask for margins, sites and dates instead of T and N', () => {
      const score = m1({});
      expect(score).toMatchObject({
        state: 'known',
        value: 'Meets the criteria, M1 NED group',
        missing: [],
        notes: [],
      });
      expect(score.inputs.slice(1)).toEqual([
        {
          label: 'Distant metastasis',
          value: 'Resected, no evidence of disease',
          on: ON,
          field: 'disease.setting',
        },
        { label: 'ECOG', value: '1', on: ON, field: 'health.ecog' },
        { label: 'Prior systemic therapy', value: 'None', on: ON, field: 'course.complete' },
        {
          label: 'Last operation to assessment',
          value: '23 days',
          on: '2026-11-01',
          field: 'disease.metastasesResectedOn',
        },
        {
          label: 'Metastasis in bone or brain',
          value: 'None',
          field: 'extent.ledgerComplete',
        },
        {
          label: 'Metastases resected',
          value: '1 month after nephrectomy',
          on: '2026-11-01',
          field: 'disease.metastasesResectedOn',
        },
        { label: 'Margin', value: 'R0', on: '2026-10-05', field: field('margin') },
      ]);
      expect(m1({}, { tnm: [{ n: 'NX', prefix: 'p' }] }).notes).toEqual([]);
    });

    it('[RCC-C-048] ask for negative margins', () => {
      expect(m1({}, { margin: { value: 'R1' } })).toMatchObject({
        state: 'known',
        statement: 'Does not meet the criteria of KEYNOTE-564: not met: negative margins',
        notes: [],
      });
      expect(m1({}, { margin: { value: 'R2' } }).statement).toContain(
        'not met: no evidence of disease after complete resection; negative margins',
      );
      expect(m1({}, { margin: undefined })).toMatchObject({
        state: 'interval',
        value: 'Not settled, M1 NED group',
        missing: [{ label: 'Margin', field: field('margin') }],
      });
      const failing = m1({ health: { ecog: { value: 2 } } }, { margin: undefined });
      expect(failing.statement).toBe(
        'Does not meet the criteria of KEYNOTE-564: not met: ECOG 0 or 1',
      );
      const both = m1({ health: { ecog: { value: 2 } } }, { margin: { value: 'R1' } });
      expect(both.statement).toContain('not met: ECOG 0 or 1; negative margins');
      // Without metastases the margins are not asked.
      expect(keynote(resected({ margin: { value: 'R1' } })).state).toBe('known');
      expect(keynote(resected({ margin: undefined })).value).toContain('Meets the criteria');
    });

    it('[RCC-C-048] fail on a metastasis in bone or brain, treated ones included', () => {
      const label = 'Metastasis in bone or brain';
      for (const site of ['bone-spine', 'bone-other', 'brain']) {
        const lesions = [...M1.lesions, { site, status: 'treated-no-evidence' }];
        const score = m1({ lesions });
        expect(score.statement).toBe(
          'Does not meet the criteria of KEYNOTE-564: not met: metastases in soft tissue only, none in bone or brain',
        );
        expect(score.inputs).toContainEqual({ label, value: 'Listed', field: 'lesions[1]' });
      }
      const first = m1({ lesions: [{ site: 'bone-other', status: 'treated-no-evidence' }] });
      expect(first.inputs).toContainEqual({ label, value: 'Listed', field: 'lesions[0]' });
      const treated = m1({ extent: { brain: { value: 'treated-stable' } } });
      expect(treated.state).toBe('known');
      expect(treated.inputs).toContainEqual({
        label,
        value: 'In the brain',
        field: 'extent.brain',
      });
    });

    it('[RCC-C-048] exclude bone and brain only by a complete list and a brain found free', () => {
      expect(softTissueOnly(CaseDocument.parse(M1)).value).toBe('yes');
      expect(softTissueOnly({}).value).toBe('unknown');
      const missing = (more: object) => m1(more).missing;
      expect(missing({ extent: { brain: { value: 'none' } } })).toEqual([
        { label: 'List of metastases complete', field: 'extent.ledgerComplete' },
      ]);
      for (const brain of [undefined, { value: 'not-imaged' }]) {
        expect(missing({ extent: { ledgerComplete: { value: 'yes' }, brain } })).toEqual([
          { label: 'Brain imaging', field: 'extent.brain' },
        ]);
      }
      const item = { label: 'The resected metastases', field: 'lesions' };
      expect(missing({ lesions: undefined })).toEqual([item]);
      expect(
        missing({ lesions: [{ site: 'node-regional', status: 'treated-no-evidence' }] }),
      ).toEqual([item]);
    });

    it('[RCC-C-048] want the metastases resected within a calendar year of nephrectomy', () => {
      const removed = (metastasesResectedOn: string | undefined, resectedOn: string) => {
        const disease = { ...M1.disease, metastasesResectedOn };
        const { inputs, statement, missing } = m1({ disease }, { resectedOn });
        const months = inputs.find(({ label }) => label === 'Metastases resected')?.value;
        return [months, statement.replace(/^.*KEYNOTE-564/, ''), missing];
      };
      expect(removed('2026-11-01', '2025-11-01')).toEqual([
        '12 months after nephrectomy',
        ': M1 NED group',
        [],
      ]);
      const late = ': not met: metastases resected within 12 months of nephrectomy';
      expect(removed('2026-11-02', '2025-11-01')).toEqual([
        '13 months after nephrectomy',
        late,
        [],
      ]);
      expect(removed('2026-10-02', '2026-10-31')[0]).toBe('1 month before nephrectomy');
      expect(removed('2026-08-03', '2026-11')[0]).toBe('3 to 4 months before nephrectomy');
      expect(removed('2026-11', '2026-11-15')[0]).toBe('-1 to 1 months after nephrectomy');
      expect(removed('2026-11-01', '2026-11-01')[0]).toBe('0 months after nephrectomy');
      expect(removed('2026-11-01', '2025-11')).toEqual([
        '12 months after nephrectomy',
        ': M1 NED group',
        [],
      ]);
      expect(removed('2026-11', '2025-11-01')).toEqual([
        '12 to 13 months after nephrectomy',
        ' are met: M1 NED group',
        [{ label: 'Metastases resected, exact', field: 'disease.metastasesResectedOn' }],
      ]);
      expect(removed(undefined, '2026-10-01')).toEqual([
        undefined,
        ' are met: M1 NED group',
        [{ label: 'Metastases resected', field: 'disease.metastasesResectedOn' }],
      ]);
    });

    it('[RCC-C-048] count the weeks from the last operation', () => {
      const days = (primary: object, more: object = {}) => {
        const { inputs, missing } = m1(more, primary);
        const text = inputs.find(({ label }) => label === 'Last operation to assessment')?.value;
        return [text, missing.map(({ label }) => label)];
      };
      expect(days({ resectedOn: '2026-06-01' })).toEqual(['23 days', []]);
      expect(days({ resectedOn: '2026-11-10' })).toEqual(['14 days', []]);
      // Undated, the other operation may have been any day since.
      const undated = { disease: { ...M1.disease, metastasesResectedOn: undefined } };
      expect(days({ resectedOn: '2026-06-01' }, undated)).toEqual([
        '0 to 176 days',
        ['Metastases resected'],
      ]);
      expect(days({ resectedOn: undefined })).toEqual(['0 to 23 days', ['Date of nephrectomy']]);
      const planned = { disease: { ...M1.disease, metastasesResectedOn: '2026-12-01' } };
      expect(days({}, planned)).toEqual([
        undefined,
        ['Metastases resected: recorded after the day of assessment'],
      ]);
    });

    it('[RCC-C-048] are not met while a metastasis is present', () => {
      const score = keynote(parsed({ disease: { setting: { value: 'metastatic' } } }));
      expect(score).toMatchObject({
        state: 'known',
        statement:
          'Does not meet the criteria of KEYNOTE-564: not met: no evidence of disease after complete resection',
        notes: [],
      });
      const listed = m1({ lesions: [{ site: 'lung' }] });
      expect(listed.statement).toContain('no evidence of disease after complete resection');
      expect(listed.notes).toEqual([
        'The setting says no metastasis is left or ever was, but one is recorded: check both',
      ]);
    });

    it('[RCC-C-048] ask for the setting where a metastasis was only recorded once', () => {
      const score = m1({ disease: { metastasesResectedOn: '2026-11-01' } });
      expect(score).toMatchObject({
        state: 'interval',
        value: 'Not settled, M1 NED group',
        missing: [{ label: 'No evidence of disease', field: 'disease.setting' }],
      });
    });
  });
});
