import { describe, expect, it } from 'vitest';

import { CaseDocument } from '#shared/domain/case-document';
import type { Treatment } from '#shared/domain/course';
import type { FactState } from '#shared/engine/pack';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';

const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;

function state(document: CaseDocument, id: string): FactState {
  const found = deriveFacts(CaseDocument.parse(document))[id];
  if (found === undefined) throw new Error(`No fact ${id}`);
  return found;
}

/** The values still possible, or the two ends of the range. */
function left(document: CaseDocument, id: string): readonly (boolean | number | string)[] {
  const { possible } = state(document, id);
  return possible.kind === 'range' ? [possible.min, possible.max] : possible.values;
}

const given = (...treatments: Partial<Treatment>[]): CaseDocument => ({
  course: {
    complete: YES,
    treatments: treatments.map((item) => ({ kind: 'systemic', what: 'drug', ...item })),
  },
});

describe('disease setting', () => {
  it('is metastatic when a distant lesion is listed, not when a regional node is', () => {
    expect(left({ lesions: [{ site: 'adrenal' }] }, 'setting')).toEqual(['metastatic']);
    expect(left({ lesions: [{ site: 'node-regional' }] }, 'setting')).toHaveLength(5);
  });

  it('leaves room after M1 for metastases resected since, unless the primary is in place', () => {
    const m1 = { tnm: [{ m: 'M1' as const }] };
    expect(left({ primaries: [m1] }, 'setting')).toEqual(['metastatic', 'resected_m1_ned']);
    expect(left({ primaries: [{ ...m1, inSitu: YES }] }, 'setting')).toEqual(['metastatic']);
  });

  it('is not guessed from M0 alone', () => {
    expect(left({ primaries: [{ tnm: [{ m: 'M0' }] }] }, 'setting')).toHaveLength(5);
  });

  it('excludes metastatic when staging is complete and nothing is listed', () => {
    const extent = { ledgerComplete: YES, brain: { value: 'none' } } as const;
    expect(left({ lesions: [], extent }, 'setting')).not.toContain('metastatic');
    expect(left({ extent }, 'setting')).toContain('metastatic');
  });
});

describe('tissue', () => {
  it('translates a subtype that was not stated into the unknown of the pack', () => {
    const document: CaseDocument = {
      primaries: [{ histology: { value: 'rcc-subtype-not-stated' } }],
    };
    expect(left(document, 'histology')).toEqual(['unknown']);
  });

  it('keeps the types of two primaries side by side', () => {
    const primaries = [
      { histology: { value: 'clear-cell' as const } },
      { histology: { value: 'papillary' as const } },
    ];
    expect(left({ primaries }, 'histology')).toEqual(['clear_cell', 'papillary']);
  });

  it('needs a no for sarcomatoid and rhabdoid to say no', () => {
    expect(left({ primaries: [{ sarcomatoid: NO, rhabdoid: NO }] }, 'sarcomatoid')).toEqual([
      false,
    ]);
    expect(left({ primaries: [{ sarcomatoid: NO }] }, 'sarcomatoid')).toEqual([true, false]);
  });
});

describe('interval from nephrectomy to metastasis', () => {
  const between = (resectedOn: string, metastaticSince: string): CaseDocument => ({
    disease: { timing: { value: 'metachronous' }, metastaticSince },
    primaries: [{ resectedOn }],
  });

  it('reaches twelve months on the calendar day', () => {
    expect(left(between('2025-03-10', '2026-03-10'), 'dfi_months')).toEqual([12]);
    expect(left(between('2025-03-10', '2026-03-09'), 'dfi_months')[0]).toBeLessThan(12);
  });

  it('is a range for partial dates', () => {
    expect(left(between('2024', '2026-03-10'), 'dfi_months')).toEqual([14.3, 26.2]);
  });

  it('is zero for synchronous disease, stated or by dates within three months', () => {
    expect(left({ disease: { timing: { value: 'synchronous' } } }, 'dfi_months')).toEqual([0]);
    const dates = { diagnosedOn: '2026-01-10', metastaticSince: '2026-04-10' };
    expect(left({ disease: dates }, 'dfi_months')).toEqual([0]);
    const later = { ...dates, metastaticSince: '2026-04-11' };
    expect(left({ disease: later }, 'dfi_months')).toEqual([0, Infinity]);
  });
});

describe('T category', () => {
  const t = (tnm: NonNullable<NonNullable<CaseDocument['primaries']>[number]['tnm']>) =>
    left({ primaries: [{ tnm }] }, 't_stage');

  it('keeps the letters open that nobody gave', () => {
    expect(t([{ t: 'T1' }])).toEqual(['T1a', 'T1b']);
    expect(t([{ t: 'T3', edition: '8' }])).toEqual(['T3a', 'T3b', 'T3c']);
    expect(t([{ t: 'TX' }])).toEqual(['TX']);
  });

  it('does not carry T3 over from the 6th edition', () => {
    expect(t([{ t: 'T3a', edition: '6' }])).toEqual(['T3a', 'T4']);
    expect(t([{ t: 'T3b', edition: '6' }])).toEqual(['T3a', 'T3b']);
  });

  it('says when the edition is presumed', () => {
    const document: CaseDocument = { primaries: [{ tnm: [{ t: 'T3a' }] }] };
    expect(state(document, 't_stage').presumed).toBe('TNM edition not stated, read as 8th');
    const stated: CaseDocument = { primaries: [{ tnm: [{ t: 'T3a', edition: '8' }] }] };
    expect(state(stated, 't_stage').presumed).toBeUndefined();
  });

  it('takes the latest statement, and both when their order is open', () => {
    expect(
      t([
        { t: 'T2a', on: '2026-03' },
        { t: 'T1b', on: '2026-02-27' },
      ]),
    ).toEqual(['T2a']);
    expect(t([{ t: 'T2a', on: '2026-03' }, { t: 'T1b' }])).toEqual(['T2a', 'T1b']);
  });
});

describe('several primaries', () => {
  const big = { size: { value: { amount: 9, unit: 'cm' as const } } };
  const small = { size: { value: { amount: 3, unit: 'cm' as const } } };

  it('count the one in place', () => {
    const primaries = [
      { ...big, inSitu: NO },
      { ...small, inSitu: YES },
    ];
    expect(left({ primaries }, 'primary_size_cm')).toEqual([3]);
  });

  it('count the worst of those in place', () => {
    const primaries = [
      { ...big, inSitu: YES },
      { ...small, inSitu: YES },
    ];
    expect(left({ primaries }, 'primary_size_cm')).toEqual([9]);
  });

  it('keep both possible while it is open which one is in place', () => {
    expect(left({ primaries: [big, { ...small, inSitu: YES }] }, 'primary_size_cm')).toEqual([
      3, 9,
    ]);
  });
});

describe('metastases', () => {
  const complete = { ledgerComplete: YES, brain: { value: 'none' } } as const;

  it('count at least one for a row without a number', () => {
    const lesions = [{ site: 'lung' as const }, { site: 'liver' as const, count: { value: 2 } }];
    expect(left({ lesions, extent: complete }, 'mets_count')).toEqual([3, Infinity]);
  });

  it('count a lower bound only while the list is not complete', () => {
    const lesions = [{ site: 'lung' as const, count: { value: 2 } }];
    expect(left({ lesions }, 'mets_count')).toEqual([2, Infinity]);
  });

  it('count the brain once: as rows, or as one or more', () => {
    const lung = { site: 'lung' as const, count: { value: 1 } };
    const extent = { ledgerComplete: YES, brain: { value: 'asymptomatic' as const } };
    expect(left({ lesions: [lung], extent }, 'mets_count')).toEqual([2, Infinity]);
    const brain = { site: 'brain' as const, count: { value: 2 } };
    expect(left({ lesions: [lung, brain], extent }, 'mets_count')).toEqual([3]);
  });

  it('are none in a setting without metastases, and one or more in a metastatic one', () => {
    expect(left({ disease: { setting: { value: 'localised' } } }, 'mets_count')).toEqual([0]);
    expect(left({ disease: { setting: { value: 'metastatic' } } }, 'mets_count')).toEqual([
      1,
      Infinity,
    ]);
  });

  it('do not count what was treated without a trace, regional nodes or the renal fossa', () => {
    const lesions = [
      { site: 'lung' as const, status: 'treated-no-evidence' as const },
      { site: 'node-regional' as const },
      { site: 'renal-fossa' as const },
    ];
    expect(left({ lesions, extent: complete }, 'mets_count')).toEqual([0]);
    expect(left({ lesions, extent: complete }, 'met_lung')).toEqual([false]);
  });

  it('are all locally treatable only when the list is complete and every row says so', () => {
    const lesions = [{ site: 'lung' as const, locallyTreatable: YES }];
    expect(left({ lesions, extent: complete }, 'mets_all_locally_treatable')).toEqual([true]);
    expect(left({ lesions }, 'mets_all_locally_treatable')).toEqual([true, false]);
    expect(left({ lesions: [], extent: complete }, 'mets_all_locally_treatable')).toHaveLength(2);
  });

  it('do not hurt in bone when there are none in bone', () => {
    const extent = { clearSites: ['bone-spine' as const, 'bone-other' as const] };
    expect(left({ extent }, 'bone_pain')).toEqual([false]);
    expect(left({ extent }, 'fracture')).toEqual(['none']);
  });

  it('give the worst fracture, and worse ones while the list is not complete', () => {
    const lesions = [
      { site: 'bone-other' as const, fracture: { value: 'none' as const } },
      { site: 'bone-spine' as const, fracture: { value: 'impending' as const } },
    ];
    expect(left({ lesions, extent: complete }, 'fracture')).toEqual(['impending']);
    expect(left({ lesions }, 'fracture')).toEqual(['impending', 'pathological']);
  });

  it('take brain imaging for not done only when it is recorded as not done', () => {
    const mri = { kind: 'mri' as const, region: 'Brain', state: 'not-done' as const };
    expect(left({ diagnostics: [mri] }, 'brain_status')).toEqual(['not_imaged']);
    const ct = { kind: 'ct' as const, region: 'head', state: 'done' as const };
    expect(left({ diagnostics: [mri, ct] }, 'brain_status')).toHaveLength(5);
  });
});

describe('performance', () => {
  it('leaves two ECOG values where the published maps of Karnofsky differ', () => {
    expect(left({ health: { kps: { value: 70 } } }, 'ecog')).toEqual([1, 2]);
    expect(left({ health: { kps: { value: 80 } } }, 'ecog')).toEqual([1]);
  });

  it('keeps ECOG 5 at the end of the scale the pack uses', () => {
    expect(left({ health: { ecog: { value: 5 } } }, 'ecog')).toEqual([4]);
  });

  it('excludes pregnancy for a man, not the need for contraception', () => {
    expect(left({ patient: { sex: { value: 'male' } } }, 'pregnancy')).toEqual(['no', 'possible']);
  });

  it('gives every age that partial dates allow', () => {
    const document = { patient: { born: '1960' }, referral: { assessedOn: '2026-11-24' } };
    expect(left(document, 'age_years')).toEqual([65, 66]);
  });
});

describe('calcium', () => {
  const adjusted = (value: number, symptomatic?: 'yes' | 'no'): CaseDocument => ({
    labs: [{ analyte: 'calcium', value, unit: 'mmol/L', calciumKind: 'adjusted', upperLimit: 2.6 }],
    ...(symptomatic === undefined
      ? {}
      : { health: { hypercalcaemiaSymptomatic: { value: symptomatic } } }),
  });

  it.each([
    [2.6, 'normal'],
    [2.61, 'mild'],
    [2.99, 'mild'],
    [3, 'moderate'],
    [3.5, 'moderate'],
    [3.51, 'severe'],
  ])('of %s mmol/L without symptoms is %s', (value, severity) => {
    expect(left(adjusted(value, 'no'), 'calcium')).toEqual([severity]);
  });

  it('that is raised may be severe while symptoms are not recorded', () => {
    expect(left(adjusted(2.8), 'calcium')).toEqual(['mild', 'severe']);
    expect(left(adjusted(2.4), 'calcium')).toEqual(['normal']);
  });

  it('is severe with symptoms, and not severe without them even when it is not measured', () => {
    expect(left(adjusted(2.8, 'yes'), 'calcium')).toEqual(['severe']);
    const document = { health: { hypercalcaemiaSymptomatic: NO } };
    expect(left(document, 'calcium')).toEqual(['normal', 'mild', 'moderate']);
  });

  it('is read both ways while nobody says whether it was adjusted', () => {
    const labs = [
      { analyte: 'calcium' as const, value: 2.55, unit: 'mmol/L', upperLimit: 2.6 },
      { analyte: 'albumin' as const, value: 30, unit: 'g/L' },
    ];
    const health = { hypercalcaemiaSymptomatic: NO };
    expect(left({ labs, health }, 'calcium')).toEqual(['normal', 'mild']);
    expect(left({ labs }, 'imdc_ca')).toEqual([true, false]);
  });
});

describe('previous treatment', () => {
  it('counts distinct lines and says so when rows without a number leave them open', () => {
    const nivolumab = { purpose: 'advanced', agents: ['nivolumab'] } as const;
    const ipilimumab = { purpose: 'advanced', agents: ['ipilimumab'] } as const;
    const treatments = (line?: number) =>
      [nivolumab, ipilimumab].map((row) => ({
        ...row,
        agents: [...row.agents],
        ...(line === undefined ? {} : { line }),
      }));
    expect(left(given(...treatments(1)), 'line')).toEqual([2]);
    expect(left(given(...treatments()), 'line')).toEqual([2, 3]);
  });

  it('does not count adjuvant treatment as a line', () => {
    expect(left(given({ purpose: 'adjuvant', agents: ['pembrolizumab'] }), 'line')).toEqual([1]);
  });

  it('gives a lower bound for a course that is not complete', () => {
    const document: CaseDocument = {
      course: { treatments: [{ kind: 'systemic', what: 'x', purpose: 'advanced', line: 2 }] },
    };
    expect(left(document, 'line')).toEqual([3, Infinity]);
  });

  it.each([
    ['2026-02-20', ['adjuvant_le6m']],
    ['2026-02-21', ['adjuvant_6to12m']],
    ['2026-08-20', ['adjuvant_6to12m']],
    ['2026-08-21', ['adjuvant_gt12m']],
    ['2026-02', ['adjuvant_le6m', 'adjuvant_6to12m']],
    ['2026', ['adjuvant_le6m', 'adjuvant_6to12m', 'adjuvant_gt12m']],
  ])('buckets a relapse of %s after adjuvant immunotherapy', (metastaticSince, buckets) => {
    const adjuvant = given({
      purpose: 'adjuvant',
      agents: ['pembrolizumab'],
      endedOn: '2025-08-20',
    });
    expect(left({ ...adjuvant, disease: { metastaticSince } }, 'prior_pd1')).toEqual(buckets);
  });

  it('cannot exclude immunotherapy for metastatic disease in an incomplete course', () => {
    const document: CaseDocument = {
      course: {
        treatments: [
          { kind: 'systemic', what: 'x', purpose: 'adjuvant', agents: ['pembrolizumab'] },
        ],
      },
    };
    expect(left(document, 'prior_pd1')).toContain('metastatic');
    expect(left(document, 'prior_pd1')).not.toContain('never');
  });

  it('has no response and no progression without treatment for advanced disease', () => {
    const document = given({ purpose: 'adjuvant', agents: ['pembrolizumab'], ongoing: NO });
    expect(left(document, 'systemic_response')).toEqual(['na']);
    expect(left(document, 'progression_pattern')).toEqual(['na']);
    expect(left(document, 'on_systemic')).toEqual([false]);
  });

  it('takes the response to the latest line', () => {
    const document = given(
      { purpose: 'advanced', line: 1, bestResponse: { value: 'pd' } },
      { purpose: 'advanced', line: 2, bestResponse: { value: 'sd' } },
    );
    expect(left(document, 'systemic_response')).toEqual(['sd']);
  });
});

describe('what a state says about itself', () => {
  it('shows the value with its unit, limit and date', () => {
    const labs = [
      {
        analyte: 'haemoglobin' as const,
        value: 104,
        unit: 'g/L',
        lowerLimit: 120,
        on: '2026-11-16',
      },
    ];
    expect(state({ labs }, 'hb_g_dl')).toEqual({
      possible: { kind: 'values', values: [10.4] },
      basis: 'Haemoglobin 104 g/L (lower limit 120)',
      on: '2026-11-16',
      narrowedBy: [],
    });
  });

  it('names the fields that would narrow it', () => {
    expect(state({}, 'imdc_ca').narrowedBy).toEqual(['labs.calcium', 'labs.albumin']);
  });

  it('takes the latest result not after the day of assessment, and both of one day', () => {
    const row = (value: number, on?: string) => ({
      analyte: 'haemoglobin' as const,
      value,
      unit: 'g/dL',
      ...(on === undefined ? {} : { on }),
    });
    const referral = { assessedOn: '2026-11-24' };
    const labs = [row(9, '2026-11-02'), row(10, '2026-11-20'), row(14, '2026-11-25')];
    expect(left({ labs, referral }, 'hb_g_dl')).toEqual([10]);
    expect(left({ labs }, 'hb_g_dl')).toEqual([14]);
    expect(left({ labs: [row(9, '2026-11'), row(10, '2026-11-20')] }, 'hb_g_dl')).toEqual([9, 10]);
    expect(left({ labs: [row(9), row(10, '2026-11-20')] }, 'hb_g_dl')).toEqual([9, 10]);
  });
});
