import { describe, expect, it } from 'vitest';

import { localisedScores } from '#shared/calculators/of-case/localised-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';
import type { Tnm } from '#shared/domain/tnm';
import { ON, resected, RESECTED, scoreOf } from './resected-case.ts';

const leibovich = (document: CaseDocument) => scoreOf('leibovich-2003', document);
const disease = (setting: string, more = {}) => ({ setting: { value: setting }, ...more });
const withDisease = (setting: string, document: object = {}): CaseDocument =>
  CaseDocument.parse({ ...RESECTED, disease: disease(setting), ...document });

describe('scores of the primary tumours', () => {
  it('[RCC-C-046] are given for each resected primary and for no other', () => {
    const ids = (document: CaseDocument) =>
      localisedScores(document).map(({ id, about }) => [id, about?.label]);
    expect(ids(RESECTED)).toEqual([
      ['leibovich-2003', 'Left kidney'],
      ['uiss', 'Left kidney'],
      ['keynote-564', 'Left kidney'],
    ]);
    expect(ids({})).toEqual([]);
    expect(ids({ primaries: [{ inSitu: { value: 'yes' } }, {}] })).toEqual([]);
    expect(ids({ primaries: [{ tnm: [{ t: 'T1a', prefix: 'c' }, { t: 'T1a' }] }] })).toEqual([]);
    expect(ids({ primaries: [{}, { side: { value: 'right' }, resectedOn: '2026' }] })).toEqual([
      ['leibovich-2003', 'Right kidney'],
      ['uiss', 'Right kidney'],
      ['keynote-564', 'Right kidney'],
    ]);
    expect(ids({ primaries: [{}, { inSitu: { value: 'no' } }] })[0]).toEqual([
      'leibovich-2003',
      'Primary 2',
    ]);
    for (const prefix of ['p', 'yp'] as const) {
      expect(ids({ primaries: [{ tnm: [{ prefix: 'c' }, { prefix }] }] })).toHaveLength(3);
    }
  });

  it('[RCC-C-046] note a tumour recorded both as in place and as removed', () => {
    const document = resected({ inSitu: { value: 'yes' } });
    const note = 'The tumour is recorded both as in place and as removed: check both';
    for (const id of ['leibovich-2003', 'uiss']) {
      expect(scoreOf(id, document).notes).toEqual([note]);
    }
    expect(scoreOf('keynote-564', document).notes).toContain(note);
  });
});

describe('disease left by the surgery', () => {
  const [own] = RESECTED.primaries ?? [];
  const both = (document: CaseDocument) =>
    ['leibovich-2003', 'uiss'].map((id) => scoreOf(id, document));
  const left = (what: string) =>
    `Not applicable: disease is left after surgery or has come back (${what})`;

  it('[RCC-C-046] ends the scores of relapse, and is shown', () => {
    const cases: readonly (readonly [CaseDocument, string, object])[] = [
      [
        resected({ margin: { value: 'R2', on: ON } }),
        'R2',
        { label: 'Margin', value: 'R2', on: ON, field: 'primaries[0].margin' },
      ],
      [
        resected({ localRecurrence: { value: 'yes' } }),
        'local recurrence',
        { label: 'Local recurrence', value: 'Yes', field: 'primaries[0].localRecurrence' },
      ],
      [
        resected({ inSitu: { value: 'yes' } }),
        'primary in place',
        { label: 'Primary in place', value: 'Yes', field: 'primaries[0].inSitu' },
      ],
      [
        CaseDocument.parse({ ...RESECTED, lesions: [{ site: 'renal-fossa', measuredOn: ON }] }),
        'lesion in the renal fossa',
        {
          label: 'Lesion',
          value: 'Present, lesion in the renal fossa',
          on: ON,
          field: 'lesions[0]',
        },
      ],
      [
        CaseDocument.parse({
          ...RESECTED,
          lesions: [
            { site: 'node-regional', status: 'treated-no-evidence' },
            { site: 'node-regional', status: 'present' },
          ],
        }),
        'regional node',
        { label: 'Lesion', value: 'Present, regional node', field: 'lesions[1]' },
      ],
    ];
    for (const [document, what, input] of cases) {
      for (const score of both(document)) {
        expect(score).toMatchObject({ state: 'not-applicable', statement: left(what) });
        expect(score.inputs).toContainEqual(input);
      }
    }
    for (const value of ['R0', 'R1'] as const) {
      const states = both(resected({ margin: { value }, localRecurrence: { value: 'no' } }));
      expect(states.map(({ state }) => state)).toEqual(['known', 'known']);
    }
  });

  it('[RCC-C-047] is another primary in place, in the same kidney', () => {
    const uiss = (...others: object[]) =>
      scoreOf('uiss', CaseDocument.parse({ ...RESECTED, primaries: [own, ...others] }));
    const [leftKidney, rightKidney] = [{ side: { value: 'left' } }, { side: { value: 'right' } }];
    const inPlace = { inSitu: { value: 'yes' } };
    const gone = { inSitu: { value: 'no' } };
    expect(uiss({ ...leftKidney, ...inPlace }).statement).toBe(left('primary in place'));
    expect(uiss({ ...leftKidney, ...gone, margin: { value: 'R2' } }).statement).toBe(left('R2'));
    expect(uiss({ ...leftKidney, ...gone }).state).toBe('known');
    expect(uiss({ ...rightKidney, ...inPlace }).state).toBe('known');
    expect(uiss(leftKidney, leftKidney)).toMatchObject({
      state: 'interval',
      statement: 'UISS: High risk, provided that no disease was left by the surgery',
      missing: [
        { label: 'Other primary in place', field: 'primaries[1].inSitu' },
        { label: 'Other primary in place', field: 'primaries[2].inSitu' },
      ],
    });
    const side = { label: 'Side of the other primary', field: 'primaries[1].side' };
    expect(uiss(inPlace)).toMatchObject({ state: 'interval', missing: [side] });
    expect(uiss({}).missing).toEqual([side]);
    expect(uiss(gone).state).toBe('known');
    const unsided = { ...RESECTED, primaries: [{ ...own, side: undefined }, {}] };
    const document = CaseDocument.parse({
      ...unsided,
      primaries: [...unsided.primaries.slice(0, 1), { ...leftKidney, ...inPlace }],
    });
    expect(scoreOf('uiss', document).missing).toEqual([side]);
  });
});

describe('a grade that the sarcomatoid or rhabdoid part contradicts', () => {
  const note =
    'A sarcomatoid or rhabdoid part is of grade 4, but a lower grade is recorded: check both';
  const yes = { value: 'yes' } as const;
  const at = (grade: number, more: object) =>
    resected({ grade: { value: grade }, tnm: [{ t: 'T1b', n: 'N0', prefix: 'p' }], ...more });

  it('[RCC-C-046] leaves the points of both grades possible', () => {
    for (const part of [{ sarcomatoid: yes }, { rhabdoid: yes }]) {
      expect(leibovich(at(2, part))).toMatchObject({
        state: 'interval',
        missing: [{ label: 'Grade, checked', field: 'primaries[0].grade' }],
      });
      expect(leibovich(at(2, part)).value).toBe('3 to 6 of 11, intermediate or high');
      expect(leibovich(at(2, part)).notes).toContain(note);
    }
    expect(leibovich(at(4, { sarcomatoid: yes }))).toMatchObject({ state: 'known', missing: [] });
    expect(leibovich(at(4, { sarcomatoid: yes })).notes).not.toContain(note);
    expect(leibovich(at(2, {})).notes).not.toContain(note);
    const noGrade = leibovich(resected({ grade: undefined, sarcomatoid: yes }));
    expect(noGrade.missing).toEqual([{ label: 'Grade', field: 'primaries[0].grade' }]);
    expect(noGrade.notes).not.toContain(note);
  });

  it('[RCC-C-047] leaves the risks of both grades possible', () => {
    const health = { ecog: { value: 0, on: ON } };
    const score = scoreOf('uiss', CaseDocument.parse({ ...at(2, { rhabdoid: yes }), health }));
    expect(score).toMatchObject({
      state: 'interval',
      value: 'Low or intermediate risk',
      missing: [{ label: 'Grade', field: 'primaries[0].grade' }],
    });
    expect(score.notes).toContain(note);
  });

  it('[RCC-C-048] leaves the risk groups of both grades possible', () => {
    const document = resected({
      grade: { value: 2 },
      rhabdoid: yes,
      tnm: [{ t: 'T2a', n: 'N0', prefix: 'p' }],
    });
    expect(scoreOf('keynote-564', document)).toMatchObject({
      value: 'Not settled, below the risk of the trial or intermediate-high risk',
      missing: [{ label: 'Grade, checked', field: 'primaries[0].grade' }],
      notes: [note],
    });
  });
});

describe('pathological staging of a primary', () => {
  const staged = (...tnm: Tnm[]) => leibovich(resected({ tnm }));
  const input = (label: string, score: Score) => score.inputs.find((each) => each.label === label);

  it('[RCC-C-046] is the latest statement about the specimen', () => {
    const score = staged(
      { t: 'T1a', n: 'N0', prefix: 'p', on: '2025-01-02' },
      { t: 'T2', n: 'NX', prefix: 'p', on: '2026-10' },
      { t: 'T4', n: 'N1', prefix: 'c', on: '2026-11-01' },
      { t: 'T4', n: 'N1', prefix: 'r', on: '2026-11-02' },
    );
    expect(input('Pathological T', score)).toEqual({
      label: 'Pathological T',
      value: 'pT2',
      on: '2026-10',
      field: 'primaries[0].tnm[1]',
    });
    expect(input('Pathological N', score)?.value).toBe('pNX');
    expect(score.notes).toEqual([]);
  });

  it('[RCC-C-046] stays open where several may be the latest and disagree', () => {
    const first: Tnm = { t: 'T1a', n: 'N0', prefix: 'p' };
    const score = staged(first, { t: 'T2', n: 'N0', prefix: 'p', on: '2026-10' });
    expect(input('Pathological T', score)).toBeUndefined();
    expect(input('Pathological N', score)?.value).toBe('pN0');
    expect(score.missing).toEqual([{ label: 'Pathological T', field: 'primaries[0].tnm' }]);
    expect(score.notes).toEqual(['Several pathological stagings may be the latest: date them']);
    const agreeing = staged(first, { ...first, on: '2026-10' });
    expect(input('Pathological T', agreeing)?.value).toBe('pT1a');
  });

  it('[RCC-C-046] is not read from a statement without prefix, which may be the latest', () => {
    const score = staged(
      { t: 'T1a', n: 'N0', prefix: 'p', on: '2026-01-01' },
      { t: 'T1a', n: 'N0', on: '2026-10-01' },
    );
    expect(score.missing).toEqual([
      { label: 'Pathological T', field: 'primaries[0].tnm' },
      { label: 'Pathological N', field: 'primaries[0].tnm' },
    ]);
    expect(score.notes).toEqual([
      'A staging without prefix is not read as pathological: state p or c',
    ]);
  });

  it('[RCC-C-046] notes a staging after pre-operative therapy', () => {
    const score = staged({ t: 'T3a', n: 'N0', prefix: 'yp' });
    expect(input('Pathological T', score)?.value).toBe('ypT3a');
    expect(score.notes).toEqual([
      'Staged after pre-operative therapy (yp); made for tumours not treated before surgery',
    ]);
  });

  it('[RCC-C-046] notes nodes that were only staged clinically', () => {
    const note = 'N is not pathological here; the score asks for the N of the specimen';
    const score = staged({ t: 'T3a', n: 'N1', prefix: 'p', nPrefix: 'c' });
    expect(input('Pathological N', score)?.value).toBe('cN1');
    expect(score.notes).toEqual([note]);
    expect(staged({ t: 'T3a', n: 'N1', prefix: 'p', nPrefix: 'p' }).notes).toEqual([]);
    expect(staged({ t: 'T3a', prefix: 'p', nPrefix: 'c' }).notes).toEqual([]);
    expect(staged({ t: 'T3a', n: 'N1', nPrefix: 'c' }).notes).not.toContain(note);
  });
});

describe('conditions of a score', () => {
  it('[RCC-C-046] is not applicable to another histology, and says why', () => {
    const score = leibovich(
      resected({ histology: { value: 'papillary' }, gradeSystem: undefined }),
    );
    expect(score).toMatchObject({
      notes: [],
      state: 'not-applicable',
      statement: 'Not applicable: the histology is not clear cell',
      missing: [],
    });
    expect(score).not.toHaveProperty('value');
    expect(score).not.toHaveProperty('published');
    expect(score.inputs[0]).toEqual({
      label: 'Histology',
      value: 'Not clear cell',
      field: 'primaries[0].histology',
    });
    expect(score.inputs).toHaveLength(4);
  });

  it('[RCC-C-046] gives every reason', () => {
    const document = resected(
      { histology: { value: 'unclassified' } },
      { disease: { setting: { value: 'metastatic' } } },
    );
    expect(leibovich(document).statement).toBe(
      'Not applicable: the histology is not clear cell; a distant metastasis is recorded',
    );
  });

  it('[RCC-C-046] stands only provided that what is open about them is met', () => {
    const open = leibovich(resected({ histology: { value: 'rcc-subtype-not-stated' } }));
    expect(open).toMatchObject({
      state: 'interval',
      value: '6 of 11, high, or not applicable',
      statement: 'Leibovich 2003 6 of 11, high, provided that the histology is clear cell',
      missing: [{ label: 'Histology', field: 'primaries[0].histology' }],
    });
    expect(open).not.toHaveProperty('published');
    const more = leibovich(
      resected(
        { histology: undefined, necrosis: undefined },
        { riskFactors: undefined, disease: undefined },
      ),
    );
    expect(more.statement).toBe(
      'Leibovich 2003 5 to 6 of 11, intermediate or high, provided that the histology is clear cell, there is no distant metastasis, there is no hereditary syndrome and only one kidney bears a tumour',
    );
    expect(more.state).toBe('interval');
  });

  it('[RCC-C-046] leaves a suspected syndrome open and ends at a known one', () => {
    const syndrome = (value: string) =>
      leibovich(
        CaseDocument.parse({
          ...RESECTED,
          riskFactors: { ...RESECTED.riskFactors, hereditarySyndrome: { value } },
        }),
      );
    const field = 'riskFactors.hereditarySyndrome';
    const label = 'Hereditary syndrome';
    expect(syndrome('suspected')).toMatchObject({
      state: 'interval',
      missing: [{ label, field }],
    });
    expect(syndrome('suspected').inputs).toContainEqual({ label, value: 'Suspected', field });
    expect(syndrome('vhl').statement).toBe('Not applicable: a hereditary syndrome is known');
    expect(syndrome('vhl').inputs).toContainEqual({ label, value: 'Known', field });
    expect(syndrome('none').state).toBe('known');
  });

  it('[RCC-C-046] ends at a pathogenic germline variant of a syndrome, also when denied', () => {
    const variant = { gene: 'VHL', sample: 'germline', result: 'pathogenic', on: ON };
    const germline = (finding: object, hereditarySyndrome?: object) =>
      leibovich(
        CaseDocument.parse({
          ...RESECTED,
          riskFactors: { ...RESECTED.riskFactors, hereditarySyndrome },
          molecular: { findings: [{ ...variant, ...finding }] },
        }),
      );
    const denied = germline({}, { value: 'none' });
    expect(denied).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: a hereditary syndrome is known',
      notes: ['No hereditary syndrome is recorded, but a pathogenic germline variant is'],
    });
    expect(denied.inputs).toContainEqual({
      label: 'Germline VHL',
      value: 'pathogenic variant',
      on: ON,
      field: 'molecular.findings[0]',
    });
    expect(germline({})).toMatchObject({ state: 'not-applicable', notes: [] });
    expect(germline({}, { value: 'suspected' }).state).toBe('not-applicable');
    expect(germline({}, { value: 'vhl' }).inputs).toContainEqual({
      label: 'Hereditary syndrome',
      value: 'Known',
      field: 'riskFactors.hereditarySyndrome',
    });
    expect(germline({ sample: 'tumour' }, { value: 'none' }).state).toBe('known');
    expect(germline({ gene: 'BRCA2' }, { value: 'none' }).state).toBe('known');
  });

  it('[RCC-C-046] is not for tumours in both kidneys; multifocal leaves that open', () => {
    const label = 'Bilateral or multifocal tumour';
    const field = 'riskFactors.bilateralOrMultifocal';
    const asked = (value: 'yes' | 'no', sides: readonly ('left' | 'right')[]) =>
      leibovich({
        ...RESECTED,
        riskFactors: { hereditarySyndrome: { value: 'none' }, bilateralOrMultifocal: { value } },
        primaries: [
          ...(RESECTED.primaries ?? []),
          ...sides.map((side) => ({ side: { value: side } })),
        ],
      });
    expect(asked('yes', ['left'])).toMatchObject({
      state: 'interval',
      missing: [
        { label, field },
        { label: 'Other primary in place', field: 'primaries[1].inSitu' },
      ],
    });
    expect(asked('yes', []).inputs).toContainEqual({ label, value: 'Yes', field });
    // Whether the other tumour of the same kidney was removed is not said.
    expect(asked('no', ['left'])).toMatchObject({
      state: 'interval',
      missing: [{ label: 'Other primary in place', field: 'primaries[1].inSitu' }],
    });
    const both = asked('yes', ['right']);
    expect(both).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: tumours are listed in both kidneys',
      notes: [],
    });
    expect(both.inputs).toContainEqual({ label, value: 'Both kidneys', field: 'primaries' });
    expect(asked('no', ['right']).notes).toEqual([
      'Tumours are listed on both sides, but bilateral is denied',
    ]);
  });
});

describe('distant metastasis of a case', () => {
  const input = (document: CaseDocument) =>
    leibovich(document).inputs.find(({ label }) => label === 'Distant metastasis');
  const contradiction =
    'The setting says no metastasis is left or ever was, but one is recorded: check both';

  it.each(['localised', 'locally-advanced', 'resected-no-evidence'])(
    '[RCC-C-046] is excluded by the setting %s',
    (setting) => {
      const document = withDisease(setting);
      expect(leibovich(document)).toMatchObject({ state: 'known', notes: [] });
      expect(input(document)).toEqual({
        label: 'Distant metastasis',
        value: 'None',
        field: 'disease.setting',
      });
    },
  );

  it('[RCC-C-046] is present in the metastatic setting, on the list, or in the brain', () => {
    const label = 'Distant metastasis';
    const on = '2026-11-02';
    expect(input(withDisease('metastatic'))).toEqual({
      label,
      value: 'Present',
      field: 'disease.setting',
    });
    const listed = withDisease('localised', {
      lesions: [
        { site: 'renal-fossa', status: 'treated-no-evidence' },
        { site: 'node-regional', status: 'treated-no-evidence' },
        { site: 'lung', measuredOn: on },
      ],
    });
    expect(input(listed)).toEqual({ label, value: 'Present', on, field: 'lesions[2]' });
    expect(leibovich(listed)).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: a distant metastasis is recorded',
      notes: [contradiction],
    });
    for (const value of ['asymptomatic', 'symptomatic']) {
      const brain = CaseDocument.parse({
        ...RESECTED,
        disease: undefined,
        extent: { brain: { value, on } },
      });
      expect(input(brain)).toEqual({ label, value: 'Present', on, field: 'extent.brain' });
      expect(leibovich(brain)).toMatchObject({ state: 'not-applicable', notes: [] });
    }
    expect(leibovich(withDisease('metastatic', { lesions: [{ site: 'lung' }] })).notes).toEqual([]);
  });

  it('[RCC-C-046] counts after resection', () => {
    const document = withDisease('resected-metastases-no-evidence', {
      lesions: [{ site: 'lung', status: 'treated-no-evidence' }],
    });
    expect(input(document)?.value).toBe('Resected, no evidence of disease');
    expect(leibovich(document)).toMatchObject({ state: 'not-applicable', notes: [] });
    const left = withDisease('resected-metastases-no-evidence', { lesions: [{ site: 'lung' }] });
    expect(leibovich(left).notes).toEqual([contradiction]);
  });

  it('[RCC-C-046] counts wherever it was recorded once, against a setting that denies it', () => {
    const label = 'Distant metastasis';
    const value = 'Recorded';
    const base = { ...RESECTED, disease: undefined };
    const treated = CaseDocument.parse({
      ...base,
      lesions: [
        { site: 'node-regional', status: 'treated-no-evidence' },
        { site: 'lung', status: 'treated-no-evidence' },
      ],
    });
    expect(input(treated)).toEqual({ label, value, field: 'lesions[1]' });
    const brain = CaseDocument.parse({
      ...base,
      extent: { brain: { value: 'treated-stable', on: '2026-09' } },
    });
    expect(input(brain)).toEqual({ label, value, on: '2026-09', field: 'extent.brain' });
    const since = { ...base, disease: { metastaticSince: '2026-05' } };
    expect(input(since)).toEqual({
      label,
      value,
      on: '2026-05',
      field: 'disease.metastaticSince',
    });
    const removed = { ...base, disease: { metastasesResectedOn: '2026-06' } };
    expect(input(removed)).toEqual({
      label,
      value,
      on: '2026-06',
      field: 'disease.metastasesResectedOn',
    });
    const [own] = RESECTED.primaries ?? [];
    const staged = {
      ...RESECTED,
      primaries: [{ ...own, tnm: [...(own?.tnm ?? []), { m: 'M1' as const, on: '2026-08' }] }],
    };
    expect(input(staged)).toEqual({
      label,
      value,
      on: '2026-08',
      field: 'primaries[0].tnm[1]',
    });
    expect(leibovich(staged).notes).toContain(contradiction);
    expect(leibovich(since)).toMatchObject({ state: 'not-applicable', notes: [] });
  });

  it('[RCC-C-046] is open while the setting is, also after M0 and with a brain found free', () => {
    const document = CaseDocument.parse({
      ...RESECTED,
      disease: undefined,
      extent: { brain: { value: 'none' } },
    });
    expect(leibovich(document)).toMatchObject({
      state: 'interval',
      statement: 'Leibovich 2003 6 of 11, high, provided that there is no distant metastasis',
      missing: [{ label: 'Distant metastasis', field: 'disease.setting' }],
    });
  });
});
