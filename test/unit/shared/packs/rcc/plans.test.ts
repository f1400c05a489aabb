import { describe, expect, it } from 'vitest';

import type { PlanView } from '#shared/engine/plan-view-model';
import { planning } from '#shared/packs/rcc/plans/planning';

import type { OraclePatient } from './oracle-patients.ts';
import { weighOrdinary, WORKED } from './ordinary-patient.ts';

const SYNCHRONOUS = {
  timing: 'synchronous',
  primary_in_situ: true,
  dfi_months: 0,
  imdc_lt1y: true,
  t_stage: 'T2a',
};
const PRIMARY_ONLY = { setting: 'localised', timing: 'na', mets_count: 0, met_lung: false };

/** Who each plan is written for, and the candidate it stands on there. */
const WRITTEN_FOR: readonly (readonly [string, string, OraclePatient])[] = [
  ['plan-sync-systemic-first', 'sys-nivo-cabo', { ...SYNCHRONOUS, imdc_hb: true }],
  [
    'plan-sync-upfront-cn',
    'surg-upfront-cn',
    { ...SYNCHRONOUS, primary_is_majority: true, burden: 'low' },
  ],
  [
    'plan-oligo-local',
    'surg-metastasectomy',
    { mets_count: 2, mets_all_locally_treatable: true, dfi_months: 12 },
  ],
  ['plan-surveillance', 'as-metastatic', { burden: 'low', tempo: 'indolent' }],
  ['plan-bulky-threat', 'sys-pembro-lenva', { urgent_response_needed: true }],
  ['plan-sarcomatoid', 'sys-ipi-nivo', { sarcomatoid: true, imdc_hb: true }],
  ['plan-bone', 'sys-nivo-cabo', { met_bone: true, imdc_hb: true }],
  ['plan-mscc', 'em-cord-compression', { cord_compression: 'confirmed' }],
  [
    'plan-brain',
    'rt-srs-brain',
    { met_brain: true, brain_status: 'asymptomatic', brain_count: 2, brain_largest_cm: 1.5 },
  ],
  [
    'plan-bleeding-primary',
    'em-massive-haematuria',
    { primary_in_situ: true, primary_symptoms: 'haematuria_massive' },
  ],
  ['plan-hypercalcaemia', 'em-hypercalcaemia', { calcium: 'severe' }],
  [
    'plan-treatment-free',
    'as-treatment-free',
    { line: 2, prior_pd1: 'metastatic', systemic_response: 'pr' },
  ],
  [
    'plan-conversion',
    'surg-conversion',
    {
      ...PRIMARY_ONLY,
      setting: 'locally_advanced',
      primary_in_situ: true,
      primary_resectable: false,
    },
  ],
  [
    'plan-local-recurrence',
    'surg-local-recurrence',
    { ...PRIMARY_ONLY, setting: 'resected_ned', local_recurrence: true },
  ],
  ['plan-io-contraindicated', 'sys-cabozantinib-1l', { transplant: 'kidney', imdc_hb: true }],
  ['plan-vegf-contraindicated', 'sys-ipi-nivo', { arterial_event: 'lt6m', imdc_hb: true }],
  ['plan-both-contraindicated', 'trial-clinical', { transplant: 'kidney', arterial_event: 'lt6m' }],
  [
    'plan-post-io',
    'sys-cabozantinib-2l',
    { line: 2, prior_pd1: 'metastatic', progression_pattern: 'diffuse', systemic_response: 'pd' },
  ],
  [
    'plan-oligoprogression',
    'rt-sabr-oligoprogression',
    { on_systemic: true, progression_pattern: 'oligo' },
  ],
  ['plan-m1-ned', 'adj-pembrolizumab', { setting: 'resected_m1_ned', mets_count: 0 }],
  [
    'plan-local-inoperable',
    'rt-sabr-primary',
    {
      ...PRIMARY_ONLY,
      primary_in_situ: true,
      t_stage: 'T1b',
      primary_size_cm: 5,
      anaesthetic_risk: 'prohibitive',
    },
  ],
  [
    'plan-thrombus',
    'surg-thrombectomy',
    {
      ...PRIMARY_ONLY,
      setting: 'locally_advanced',
      primary_in_situ: true,
      t_stage: 'T3b',
      thrombus: 'ivc_below_diaphragm',
    },
  ],
  [
    'plan-vhl',
    'as-srm',
    {
      ...PRIMARY_ONLY,
      primary_in_situ: true,
      hereditary: 'vhl',
      t_stage: 'T1a',
      primary_size_cm: 2,
    },
  ],
  ['plan-hlrcc', 'sys-bev-erlotinib', { histology: 'fh_deficient' }],
  ['plan-rmc-cdc', 'sys-platinum-rmc', { histology: 'medullary' }],
  ['plan-best-supportive', 'bsc-only', { goal: 'comfort_only' }],
  ['plan-general', 'sys-nivo-cabo', {}],
];

describe('plan templates', () => {
  it('are each tried here', () => {
    expect(WRITTEN_FOR.map(([id]) => id)).toEqual(planning.templates.map(({ id }) => id));
  });

  it('[RCC-060] leave a patient with none of their triggers to the general plan alone', () => {
    const { plans, plansNotPossible } = weighOrdinary({});
    expect(plans.map(({ id }) => id)).toEqual(['plan-general']);
    expect(plansNotPossible).toEqual([]);
  });

  it.each(WRITTEN_FOR)(
    '[RCC-060] %s is offered, with %s, to whom it is for',
    (id, stands, patient) => {
      const plan = planOf(id, patient) ?? planOf('plan-general', patient);
      expect(plan?.state).toBe('offered');
      expect([plan?.id, ...(plan?.joins.map((join) => join.id) ?? [])]).toContain(id);
      expect(optionsOf(plan)).toContain(stands);
    },
  );
});

describe('the example of the board sheet', () => {
  const SPINE = {
    ...SYNCHRONOUS,
    imdc_hb: true,
    met_bone: true,
    bone_pain: true,
    spine_lesion: true,
    brain_status: 'not_imaged',
  };
  const plan = planOf('plan-sync-systemic-first', SPINE);

  it('[RCC-061] goes from the painful vertebra through the drugs to bone protection', () => {
    expect(plan?.joins.map(({ id }) => id)).toEqual(['plan-bone']);
    const steps = (plan?.steps ?? []).map(({ phase, options }) => [
      phase,
      options.map(({ id }) => id),
    ]);
    expect(steps).toEqual([
      ['clarify', ['dx-brain-imaging']],
      ['local-first', ['rt-palliative-bone', 'rt-sbrt-spine']],
      ['backbone', ['sys-nivo-cabo']],
      ['reassess', []],
      ['reassess', []],
      ['consolidate', ['surg-deferred-cn']],
      ['supportive', ['pc-early-palliative']],
      ['supportive', []],
      ['supportive', ['bone-denosumab', 'bone-zoledronate']],
      ['supportive', []],
      ['supportive', ['sup-vaccination']],
    ]);
  });

  it('[RCC-061] holds cabozantinib around the operation and pauses it around SABR', () => {
    const notes = new Map(plan?.notes.map((note) => [note.id, note]));
    const hold = notes.get('HOLD-cabozantinib');
    expect(hold?.kind).toBe('hold');
    expect(hold?.text).toContain('3 weeks (US) or 28 days (EU)');
    expect(hold?.options).toEqual(['sys-nivo-cabo', 'surg-deferred-cn']);
    const pause = notes.get('CMP-18');
    expect(pause?.kind).toBe('hold');
    expect(pause?.options).toEqual(['rt-palliative-bone', 'rt-sbrt-spine', 'sys-nivo-cabo']);
    expect(notes.get('CMP-36')?.options).toContain('bone-denosumab');
  });
});

describe('problems', () => {
  it('[RCC-062] bring their steps into a strategy without a second line of drugs', () => {
    const patient = {
      ...SYNCHRONOUS,
      imdc_hb: true,
      met_bone: true,
      cord_compression: 'confirmed',
    };
    const plan = planOf('plan-sync-systemic-first', patient);
    expect(plan?.joins.map(({ id }) => id)).toEqual(['plan-bone', 'plan-mscc']);
    expect(plan?.steps[0]?.options.map(({ id }) => id)).toEqual(['em-cord-compression']);
    const lines = (plan?.steps ?? []).filter(({ options }) =>
      options.some(({ id }) => id.startsWith('sys-')),
    );
    expect(lines).toHaveLength(1);
  });

  it('[RCC-063] embolise a bleeding primary before any drug, and no VEGF-TKI beside it', () => {
    const patient = {
      ...SYNCHRONOUS,
      imdc_hb: true,
      primary_symptoms: 'haematuria_massive',
      active_major_bleed: true,
      bleeding: 'recent_significant',
    };
    const plan = planOf('plan-sync-systemic-first', patient);
    expect(plan?.steps[0]?.options.map(({ id }) => id)).toEqual([
      'em-massive-haematuria',
      'ir-renal-embo-palliative',
    ]);
    expect(optionsOf(plan)).toContain('sys-ipi-nivo');
    expect(optionsOf(plan)).not.toContain('sys-nivo-cabo');
    expect(plan?.leftOut.find(({ id }) => id === 'sys-nivo-cabo')?.reason).toContain('bleeding');
  });
});

describe('rules on the order of treatments', () => {
  it('[RCC-064] schedule the decision on nephrectomy for a synchronous primary in situ', () => {
    const plan = planOf('plan-bulky-threat', { ...SYNCHRONOUS, urgent_response_needed: true });
    expect(purposesOf(plan)).toContainEqual(expect.stringContaining('re-discuss nephrectomy'));
    const removed = planOf('plan-bulky-threat', { urgent_response_needed: true });
    expect(purposesOf(removed)).not.toContainEqual(
      expect.stringContaining('re-discuss nephrectomy'),
    );
  });

  it('[RCC-065] give every plan of stage IV palliative care, vaccination and a bone decision', () => {
    const plan = planOf('plan-bulky-threat', { urgent_response_needed: true });
    expect(optionsOf(plan)).toEqual(
      expect.arrayContaining(['pc-early-palliative', 'sup-vaccination']),
    );
    expect(optionsOf(plan)).not.toContain('bone-denosumab');
    const bone = planOf('plan-bulky-threat', { urgent_response_needed: true, met_bone: true });
    expect(optionsOf(bone)).toContain('bone-denosumab');
  });

  it('[RCC-066] ask for a trial and the goals of care from the third line', () => {
    const after = { prior_pd1: 'metastatic', systemic_response: 'pd' };
    const third = planOf('plan-post-io', { ...after, line: 3 });
    expect(optionsOf(third)).toContain('trial-clinical');
    expect(purposesOf(third)).toContain('Ask for the goals of care again');
    const second = planOf('plan-post-io', { ...after, line: 2 });
    expect(optionsOf(second)).not.toContain('trial-clinical');
  });
});

describe('what must never be missing from a plan', () => {
  const EMERGENCIES: readonly (readonly [string, OraclePatient])[] = [
    ['em-cord-compression', { cord_compression: 'confirmed' }],
    ['em-raised-icp', { met_brain: true, brain_status: 'symptomatic', raised_icp: true }],
    ['em-hypercalcaemia', { calcium: 'severe' }],
    ['em-massive-haematuria', { primary_in_situ: true, primary_symptoms: 'haematuria_massive' }],
    ['em-gi-bleeding', { active_major_bleed: true, bleeding_site: 'gi' }],
    ['em-haemoptysis', { active_major_bleed: true, thoracic_bleed_or_airway: true }],
    ['em-obstruction-sepsis', { obstructive_aki_or_sepsis: true }],
    ['em-severe-irae', { severe_irae_now: true }],
    ['em-vte-pe', { vte: 'untreated_acute' }],
    ['em-pathological-fracture', { met_bone: true, fracture: 'pathological' }],
  ];

  it.each(EMERGENCIES)('[RCC-065] %s stands first in every plan', (emergency, patient) => {
    for (const more of [{}, { ...SYNCHRONOUS, imdc_hb: true }, { urgent_response_needed: true }]) {
      const { plans } = weighOrdinary({ ...more, ...patient });
      expect(plans).not.toEqual([]);
      for (const plan of plans) {
        expect(plan.steps[0]?.phase, plan.id).toBe('emergency');
        const first = plan.steps.filter(({ phase }) => phase === 'emergency');
        const options = first.flatMap((step) => step.options.map(({ id }) => id));
        expect(options, plan.id).toContain(emergency);
      }
    }
  });

  it('[RCC-065] stabilises a bone or spine that may give way before any drug', () => {
    const broken = { fracture: 'pathological', met_bone: null };
    for (const patient of [broken, { met_bone: true, spine_lesion: true, spine_unstable: true }]) {
      const steps = planOf('plan-general', patient)?.steps ?? [];
      const place = (start: string) =>
        steps.findIndex(({ options }) => options.some(({ id }) => id.startsWith(start)));
      expect(place('surg-')).toBeGreaterThanOrEqual(0);
      expect(place('surg-')).toBeLessThan(place('sys-'));
      expect(place('ir-bone-embo-preop')).toBeLessThan(place('surg-'));
    }
  });

  it('[RCC-065] settles a possible pregnancy before any drug', () => {
    const woman = { sex: 'female', age_years: 34, pregnancy: 'possible' };
    const plan = planOf('plan-hlrcc', { ...woman, histology: 'fh_deficient' });
    expect(plan?.steps[0]?.options.map(({ id }) => id)).toEqual(['sup-fertility']);
    expect(plan?.notes.map(({ id }) => id)).toContain('SEQ-10');
  });

  it('[RCC-065] asks for tissue and brain imaging before drugs and before upfront nephrectomy', () => {
    const small = { ...SYNCHRONOUS, primary_is_majority: true, burden: 'low' };
    const upfront = planOf('plan-sync-upfront-cn', { ...small, brain_status: 'not_imaged' });
    expect(optionsOf(upfront)[0]).toBe('dx-brain-imaging');
    const unproven = { transplant: 'kidney', histology: 'unknown', histology_confirmed: false };
    expect(optionsOf(planOf('plan-io-contraindicated', unproven))[0]).toBe('dx-biopsy');
  });

  it('[RCC-065] tells every other plan that best supportive care comes first, once it does', () => {
    const few = { mets_count: 2, mets_all_locally_treatable: true };
    const { plans } = weighOrdinary({ ...few, life_expectancy: 'lt3m' });
    const told = (plan: PlanView) =>
      purposesOf(plan).some((purpose) => purpose.includes('supportive care comes before'));
    expect(plans.map((plan) => [plan.id, told(plan)])).toEqual([
      ['plan-best-supportive', false],
      ['plan-oligo-local', true],
    ]);
    expect(weighOrdinary(few).plans.some(told)).toBe(false);
  });
});

describe('what a plan must not say', () => {
  it('[RCC-069] best supportive care is no systemic therapy beside an operation', () => {
    const symptomatic = {
      met_brain: true,
      brain_status: 'symptomatic',
      brain_count: 1,
      brain_largest_cm: 4.2,
      ecog: 2,
      steroid_mg: 100,
    };
    expect(optionsOf(planOf('plan-general', symptomatic))).toContain('surg-brain-resection');
    expect(optionsOf(planOf('plan-general', symptomatic))).not.toContain('bsc-only');
    const comfort = { goal: 'comfort_only', thrombus: 'ivc_below_diaphragm', t_stage: 'T3b' };
    const bsc = planOf('plan-best-supportive', { ...SYNCHRONOUS, ...comfort, line: 3 });
    expect(optionsOf(bsc)).toContain('bsc-only');
    expect(optionsOf(bsc)).not.toContain('surg-thrombectomy');
    expect(optionsOf(bsc)).not.toContain('trial-clinical');
  });

  it('[RCC-060] no drug stands under words for another', () => {
    const medullary = { ...SYNCHRONOUS, imdc_hb: true, histology: 'medullary' };
    const step = planOf('plan-sync-systemic-first', medullary)?.steps.find(({ options }) =>
      options.some(({ id }) => id === 'sys-platinum-rmc'),
    );
    expect(step?.purpose).toBe('Systemic therapy, an IO doublet where one is open');
    const { plans, plansNotPossible } = weighOrdinary({
      urgent_response_needed: true,
      sarcomatoid: true,
      transplant: 'kidney',
      imdc_hb: true,
    });
    expect(plans.map(({ id }) => id)).toEqual(['plan-io-contraindicated']);
    expect(plansNotPossible.map(({ id }) => id)).toEqual(['plan-bulky-threat', 'plan-sarcomatoid']);
  });

  it('[RCC-060] no adjuvant checkpoint inhibitor where it is contraindicated or too late', () => {
    const few = { mets_count: 2, mets_all_locally_treatable: true };
    const adjuvant = (changes: OraclePatient) =>
      purposesOf(planOf('plan-oligo-local', { ...few, ...changes })).some((purpose) =>
        purpose.includes('adjuvant pembrolizumab'),
      );
    expect(adjuvant({ dfi_months: 12 })).toBe(true);
    expect(adjuvant({ dfi_months: 36 })).toBe(false);
    expect(adjuvant({ dfi_months: 12, autoimmune: 'severe' })).toBe(false);
  });

  it('[RCC-070] no drug simply goes on against a red flag, and a switch says what comes first', () => {
    const growing = { on_systemic: true, progression_pattern: 'oligo', line: 2 };
    const patient = { ...growing, prior_pd1: 'metastatic' };
    const stop = 'A red flag asks to stop or hold the current drug';
    const says = (id: string, words: string, changes: OraclePatient) =>
      purposesOf(planOf(id, { ...patient, ...changes })).some((text) => text.includes(words));
    expect(says('plan-oligoprogression', stop, { severe_irae_now: true })).toBe(true);
    expect(says('plan-oligoprogression', stop, { arterial_event: 'lt6m' })).toBe(true);
    expect(says('plan-oligoprogression', stop, {})).toBe(false);
    expect(says('plan-post-io', 'the same drug come first', {})).toBe(true);
  });

  it('[RCC-077] no operation or SABR without a word on the drug that is being taken', () => {
    const fracture = { met_bone: true, fracture: 'impending', planned_bone_surgery: true };
    const growing = { on_systemic: true, progression_pattern: 'oligo' };
    const holds = (plan: PlanView | undefined) =>
      (plan?.notes ?? []).filter(({ kind }) => kind === 'hold').map(({ id }) => id);
    const plan = planOf('plan-oligoprogression', { ...growing, ...fracture });
    expect(holds(plan)).toEqual(expect.arrayContaining(['CMP-69', 'CMP-70', 'CMP-71']));
    const untreated = planOf('plan-general', { ...fracture, on_systemic: false });
    expect(holds(untreated)).not.toContain('CMP-69');
  });

  it('[RCC-062] no radiotherapy waits for an operation that is not there, no pain is forgotten', () => {
    const unfit = {
      met_brain: true,
      brain_status: 'asymptomatic',
      brain_count: 1,
      brain_largest_cm: 4,
      anaesthetic_risk: 'prohibitive',
    };
    const options = optionsOf(planOf('plan-general', unfit));
    expect(options).not.toContain('surg-brain-resection');
    const radiosurgery = planOf('plan-general', unfit)?.steps.find((step) =>
      step.options.some(({ id }) => id === 'rt-srs-brain'),
    );
    expect(radiosurgery?.waitsFor).toBe('the resection, if there is one');
    const painful = planOf('plan-general', { met_bone: true, bone_pain: true, fracture: null });
    const pain = painful?.steps.find((step) =>
      step.options.some(({ id }) => id === 'rt-palliative-bone'),
    );
    expect([pain?.purpose, pain?.waitsFor, pain?.uncertain]).toEqual([
      'Pain: single fraction of 8 Gy, or spine SBRT',
      undefined,
      false,
    ]);
  });

  it('[RCC-062] no bone-protecting drug before the dentist', () => {
    const patient = { met_bone: true, cord_compression: 'confirmed', ecog: 3 };
    const steps = planOf('plan-general', patient)?.steps ?? [];
    const protection = steps.filter(({ options }) =>
      options.some(({ id }) => id === 'bone-denosumab'),
    );
    expect(protection.map(({ waitsFor }) => waitsFor)).toEqual(['dental check']);
  });

  it('[RCC-060] not only a TKI once other drugs are as good in later lines', () => {
    const third = WORKED.find(({ id }) => id === 'TV18')?.patient ?? {};
    expect(optionsOf(planOf('plan-post-io', third))).toEqual(
      expect.arrayContaining(['sys-belzutifan', 'sys-lenva-everolimus', 'sys-tivozanib-2l']),
    );
  });
});

function planOf(id: string, changes: OraclePatient): PlanView | undefined {
  return weighOrdinary(changes).plans.find((plan) => plan.id === id);
}

function optionsOf(plan: PlanView | undefined): readonly string[] {
  return (plan?.steps ?? []).flatMap(({ options }) => options.map(({ id }) => id));
}

function purposesOf(plan: PlanView | undefined): readonly string[] {
  return (plan?.steps ?? []).map(({ purpose }) => purpose);
}
