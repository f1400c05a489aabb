import { describe, expect, it } from 'vitest';

import type { PlanView } from '#shared/engine/evaluation';
import { planning } from '#shared/packs/rcc/plans/planning';

import type { OraclePatient } from './oracle-patients.ts';
import { weighOrdinary } from './ordinary-patient.ts';

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

function planOf(id: string, changes: OraclePatient): PlanView | undefined {
  return weighOrdinary(changes).plans.find((plan) => plan.id === id);
}

function optionsOf(plan: PlanView | undefined): readonly string[] {
  return (plan?.steps ?? []).flatMap(({ options }) => options.map(({ id }) => id));
}

function purposesOf(plan: PlanView | undefined): readonly string[] {
  return (plan?.steps ?? []).map(({ purpose }) => purpose);
}
