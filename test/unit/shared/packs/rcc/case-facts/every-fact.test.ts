import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { Course, Treatment } from '#shared/domain/course';
import type { Disease } from '#shared/domain/disease';
import type { Health } from '#shared/domain/health';
import type { LabResult } from '#shared/domain/labs';
import type { Extent, Lesion } from '#shared/domain/lesion';
import type { PrimaryTumour } from '#shared/domain/primary-tumour';
import type { FactValue } from '#shared/engine/possible';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';
import { facts } from '#shared/packs/rcc/facts/facts';

const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;
const ASKED = { unknown: 'not-done' } as const;

const health = (item: Health): CaseDocument => ({ health: item });
const disease = (item: Disease): CaseDocument => ({ disease: item });
const primary = (item: PrimaryTumour): CaseDocument => ({ primaries: [item] });
const extent = (item: Extent): CaseDocument => ({ extent: item });
const lesion = (item: Lesion): CaseDocument => ({ lesions: [item] });
const labs = (...rows: LabResult[]): CaseDocument => ({ labs: rows });
const course = (item: Course): CaseDocument => ({ course: item });
const systemic = (item: Partial<Treatment>, complete = YES): CaseDocument =>
  course({ complete, treatments: [{ kind: 'systemic', what: 'drug', ...item }] });
const nothingGiven = course({ complete: YES, treatments: [] });
const incomplete = course({ treatments: [] });
const withoutAgents = systemic({ purpose: 'advanced' });

/** A case in which the fact is known, its value, and a case in which it is not. */
type Row = readonly [known: CaseDocument, value: FactValue, unknown: CaseDocument];

const ROWS: Readonly<Record<string, Row>> = {
  setting: [
    disease({ setting: { value: 'locally-advanced' } }),
    'locally_advanced',
    disease({ setting: ASKED }),
  ],
  histology: [
    primary({ histology: { value: 'translocation-tfe3-tfeb' } }),
    'translocation',
    primary({ histology: ASKED }),
  ],
  histology_confirmed: [
    primary({ diagnosisBasis: { value: 'imaging-only' } }),
    false,
    primary({ histology: { value: 'clear-cell' } }),
  ],
  sarcomatoid: [primary({ sarcomatoid: NO, rhabdoid: YES }), true, primary({ sarcomatoid: NO })],
  hereditary: [
    { riskFactors: { hereditarySyndrome: { value: 'vhl' } } },
    'vhl',
    { riskFactors: { familyHistory: YES } },
  ],
  burden: [disease({ burden: { value: 'high' } }), 'high', disease({ burden: ASKED })],
  tempo: [disease({ tempo: { value: 'rapid' } }), 'rapid', disease({ tempo: ASKED })],
  dfi_months: [
    disease({ diseaseFreeMonths: { value: 48 } }),
    48,
    disease({ metastaticSince: '2026-01-01' }),
  ],
  symptomatic: [
    disease({ cancerSymptoms: YES }),
    true,
    { symptoms: { fever: { answer: 'yes' }, 'weight-loss': { answer: 'yes' } } },
  ],
  urgent_response_needed: [
    disease({ urgentResponseNeeded: NO }),
    false,
    disease({ urgentResponseNeeded: ASKED }),
  ],
  t_stage: [primary({ tnm: [{ t: 'T3b', edition: '8' }] }), 'T3b', primary({ tnm: [{ t: 'T0' }] })],
  n_positive: [primary({ tnm: [{ n: 'N0' }] }), false, primary({ tnm: [{ n: 'NX' }] })],
  primary_in_situ: [primary({ resectedOn: '2020' }), false, primary({ inSitu: ASKED })],
  primary_size_cm: [
    primary({ size: { value: { amount: 41, unit: 'mm' } } }),
    4.1,
    primary({ size: ASKED }),
  ],
  primary_growth_mm_y: [
    primary({ growthMmPerYear: { value: 6 } }),
    6,
    primary({ growthMmPerYear: ASKED }),
  ],
  primary_resectable: [primary({ resectable: NO }), false, primary({ resectable: ASKED })],
  primary_symptoms: [
    primary({ localSymptom: { value: 'haematuria-massive' } }),
    'haematuria_massive',
    { primaries: [{}], symptoms: { haematuria: { answer: 'yes' } } },
  ],
  primary_is_majority: [
    disease({ primaryHoldsMostVolume: YES }),
    true,
    disease({ primaryHoldsMostVolume: ASKED }),
  ],
  thrombus: [
    primary({ venousThrombus: { value: 'ivc-above-diaphragm' } }),
    'ivc_above_diaphragm',
    primary({ venousThrombus: ASKED }),
  ],
  nephron_sparing_imperative: [
    primary({ nephronSparingImperative: YES }),
    true,
    primary({ nephronSparingImperative: ASKED }),
  ],
  bowel_contact: [primary({ bowelContact: NO }), false, primary({ bowelContact: ASKED })],
  local_recurrence: [lesion({ site: 'renal-fossa' }), true, primary({ inSitu: NO })],
  mets_count: [
    {
      lesions: [{ site: 'lung', count: { value: 2 } }],
      extent: { ledgerComplete: YES, brain: { value: 'none' } },
    },
    2,
    extent({ ledgerComplete: YES }),
  ],
  mets_all_locally_treatable: [
    lesion({ site: 'lung', locallyTreatable: NO }),
    false,
    lesion({ site: 'lung', locallyTreatable: YES }),
  ],
  met_lung: [lesion({ site: 'lung' }), true, lesion({ site: 'liver' })],
  met_bone: [
    extent({ clearSites: ['bone-spine', 'bone-other'] }),
    false,
    extent({ clearSites: ['bone-spine'] }),
  ],
  met_liver: [
    { lesions: [], extent: { ledgerComplete: YES } },
    false,
    { extent: { ledgerComplete: YES } },
  ],
  met_brain: [
    extent({ brain: { value: 'treated-stable' } }),
    true,
    extent({ brain: { value: 'not-imaged' } }),
  ],
  met_gland_pancreas: [lesion({ site: 'thyroid' }), true, extent({ clearSites: ['pancreas'] })],
  brain_status: [
    extent({ brain: { value: 'symptomatic' } }),
    'symptomatic',
    { diagnostics: [{ kind: 'mri', region: 'brain', state: 'pending' }] },
  ],
  brain_mass_effect: [
    extent({ brain: { value: 'none' } }),
    false,
    extent({ brain: { value: 'asymptomatic' } }),
  ],
  bone_pain: [
    lesion({ site: 'bone-other', painful: YES }),
    true,
    lesion({ site: 'bone-other', painful: NO }),
  ],
  fracture: [
    lesion({ site: 'bone-other', fracture: { value: 'pathological' } }),
    'pathological',
    lesion({ site: 'bone-other', fracture: ASKED }),
  ],
  cord_compression: [
    health({ cordCompression: { value: 'suspected' } }),
    'suspected',
    lesion({ site: 'bone-spine', cordRisk: YES }),
  ],
  thoracic_bleed_or_airway: [
    extent({ thoracicBleedOrAirway: YES }),
    true,
    extent({ thoracicBleedOrAirway: ASKED }),
  ],
  age_years: [
    { patient: { born: '1960-11-24' }, referral: { assessedOn: '2026-11-24' } },
    66,
    { patient: { born: '1960-11-24' } },
  ],
  ecog: [health({ ecog: { value: 3 } }), 3, health({ ecog: ASKED })],
  frailty: [health({ frailty: { value: 'frail' } }), 'frail', health({ frailty: ASKED })],
  life_expectancy: [
    health({ lifeExpectancy: { value: '3-to-12-months' } }),
    '3to12m',
    health({ lifeExpectancy: ASKED }),
  ],
  anaesthetic_risk: [
    health({ anaestheticRisk: { value: 'prohibitive' } }),
    'prohibitive',
    health({ anaestheticRisk: ASKED }),
  ],
  pregnancy: [
    health({ pregnancy: { value: 'pregnant' } }),
    'pregnant',
    { patient: { sex: { value: 'female' } } },
  ],
  oral_ok: [health({ oralIntake: { value: 'cannot' } }), false, health({ oralIntake: ASKED })],
  autoimmune: [
    health({ autoimmune: { value: 'severe-organ-threatening' } }),
    'severe',
    health({ autoimmune: ASKED }),
  ],
  transplant: [
    health({ transplant: { value: 'allogeneic-hsct' } }),
    'allo_hsct',
    health({ transplant: ASKED }),
  ],
  steroid_mg: [
    health({ steroidMgPerDay: { value: 12.5 } }),
    12.5,
    health({ steroidMgPerDay: ASKED }),
  ],
  ild: [health({ interstitialLungDisease: YES }), true, health({ interstitialLungDisease: ASKED })],
  prior_irae: [
    health({ priorImmuneToxicity: { value: 'grade-3-non-endocrine' } }),
    'g3_nonendocrine',
    nothingGiven,
  ],
  severe_irae_now: [health({ severeImmuneToxicityNow: NO }), false, nothingGiven],
  active_infection: [health({ activeInfection: YES }), true, health({ activeInfection: ASKED })],
  bp_uncontrolled: [
    health({ hypertensionUncontrolled: YES }),
    true,
    health({ hypertensionUncontrolled: ASKED }),
  ],
  arterial_event: [
    health({ arterialEvent: { value: 'under-6-months' } }),
    'lt6m',
    health({ arterialEvent: ASKED }),
  ],
  vte: [
    health({ venousThromboembolism: { value: 'untreated-acute' } }),
    'untreated_acute',
    health({ venousThromboembolism: ASKED }),
  ],
  bleeding: [
    health({ bleeding: { value: 'recent-significant' } }),
    'recent_significant',
    health({ bleeding: ASKED }),
  ],
  bleeding_site: [
    health({ bleeding: { value: 'none' }, activeMajorBleeding: NO }),
    'na',
    health({ bleeding: { value: 'minor' } }),
  ],
  active_major_bleed: [
    health({ activeMajorBleeding: NO }),
    false,
    health({ bleeding: { value: 'none' } }),
  ],
  gi_perf_risk: [
    health({ giPerforation: { value: 'active-or-recent' } }),
    'active_or_recent',
    health({ giPerforation: ASKED }),
  ],
  wound: [
    health({ wound: { value: 'surgery-under-4-weeks' } }),
    'recent_surgery_lt4w',
    health({ wound: ASKED }),
  ],
  lvef: [health({ lvefPercent: { value: 48 } }), 48, health({ lvefPercent: ASKED })],
  heart_failure: [
    health({ heartFailureNyha3or4: NO }),
    false,
    health({ heartFailureNyha3or4: ASKED }),
  ],
  qtc_ms: [health({ qtcMs: { value: 486 } }), 486, health({ qtcMs: ASKED })],
  proteinuria_g: [health({ proteinuriaG: { value: 2.1 } }), 2.1, health({ proteinuriaG: ASKED })],
  aortic_aneurysm: [health({ aorticAneurysm: YES }), true, health({ aorticAneurysm: ASKED })],
  cyp3a4_strong: [health({ strongCyp3a4Drug: NO }), false, health({ strongCyp3a4Drug: ASKED })],
  spo2: [health({ spo2Percent: { value: 91 } }), 91, health({ spo2Percent: ASKED })],
  egfr: [
    labs({ analyte: 'egfr', value: 44.6, unit: 'mL/min/1.73 m²' }),
    45,
    labs({ analyte: 'creatinine', value: 150, unit: 'µmol/L' }),
  ],
  dialysis: [health({ dialysis: YES }), true, health({ dialysis: ASKED })],
  child_pugh: [
    health({ childPugh: { value: 'no-cirrhosis' } }),
    'none',
    health({ childPugh: ASKED }),
  ],
  alt_xuln: [
    labs({ analyte: 'alt', value: 120, unit: 'U/L', upperLimit: 40 }),
    3,
    labs({ analyte: 'alt', value: 120, unit: 'U/L' }),
  ],
  bili_xuln: [
    labs({ analyte: 'bilirubin', value: 2, unit: 'mg/dL', upperLimit: 1.2 }),
    1.67,
    labs({ analyte: 'bilirubin', value: 2, unit: 'mg/dL' }),
  ],
  hb_g_dl: [
    labs({ analyte: 'haemoglobin', value: 7.5, unit: 'mmol/L' }),
    12.09,
    labs({ analyte: 'haemoglobin', value: 125, unit: 'g/dL' }),
  ],
  calcium: [
    labs({
      analyte: 'calcium',
      value: 2.4,
      unit: 'mmol/L',
      calciumKind: 'adjusted',
      upperLimit: 2.6,
    }),
    'normal',
    labs({ analyte: 'calcium', value: 2.4, unit: 'mmol/L', calciumKind: 'total', upperLimit: 2.6 }),
  ],
  obstructive_aki_or_sepsis: [
    health({ obstructiveKidneyFailureOrSepsis: YES }),
    true,
    health({ obstructiveKidneyFailureOrSepsis: ASKED }),
  ],
  line: [nothingGiven, 1, incomplete],
  on_systemic: [systemic({ ongoing: YES }), true, systemic({})],
  systemic_response: [
    systemic({ purpose: 'advanced', bestResponse: { value: 'pr' } }),
    'pr',
    systemic({ purpose: 'advanced', bestResponse: ASKED }),
  ],
  progression_pattern: [disease({ progression: { value: 'diffuse' } }), 'diffuse', withoutAgents],
  residual_after_response: [
    disease({ residualAfterResponse: YES }),
    true,
    disease({ residualAfterResponse: ASKED }),
  ],
  prior_pd1: [nothingGiven, 'never', incomplete],
  prior_vegf_lines: [
    systemic({ agents: ['lenvatinib', 'pembrolizumab'] }),
    1,
    systemic({ agents: ['other'] }),
  ],
  prior_cabozantinib: [systemic({ agents: ['cabozantinib'] }), true, withoutAgents],
  prior_lenvatinib: [systemic({ agents: ['axitinib'] }), false, withoutAgents],
  prior_axitinib: [systemic({ agents: ['axitinib', 'avelumab'] }), true, incomplete],
  prior_sunitinib_pazopanib: [systemic({ agents: ['pazopanib'] }), true, incomplete],
  prior_belzutifan: [systemic({ agents: ['other'] }), false, withoutAgents],
  prior_everolimus: [nothingGiven, false, incomplete],
  prior_platinum: [systemic({ agents: ['cisplatin'] }), true, systemic({ agents: ['other'] })],
  region: [{ access: { region: { value: 'us' } } }, 'us', { access: { region: ASKED } }],
  goal: [
    { patient: { voice: { goalOfCare: { value: 'comfort-only' } } } },
    'comfort_only',
    { patient: { voice: { goals: 'to see the spring' } } },
  ],
  refuses_surgery: [
    { patient: { voice: { declinesSurgery: YES } } },
    true,
    { patient: { voice: { declinesSurgery: ASKED } } },
  ],
  blood_products_declined: [
    { patient: { voice: { declinesBloodProducts: NO } } },
    false,
    { patient: { voice: { declinesBloodProducts: ASKED } } },
  ],
  timing: [
    disease({ timing: { value: 'metachronous' } }),
    'metachronous',
    disease({ timing: ASKED }),
  ],
  met_driven: [{ molecular: { metDriven: YES } }, true, { molecular: { metDriven: ASKED } }],
  family_history_or_young: [
    { riskFactors: { familyHistory: YES } },
    true,
    { riskFactors: { hereditarySyndrome: { value: 'suspected' } } },
  ],
  grade: [
    primary({ grade: { value: 3 }, gradeSystem: { value: 'who-isup' } }),
    3,
    primary({ grade: { value: 3 }, gradeSystem: { value: 'fuhrman' } }),
  ],
  adrenal_involved: [
    primary({ adrenalInvolved: YES }),
    true,
    primary({ invasion: { adrenalContiguous: NO } }),
  ],
  met_adrenal: [lesion({ site: 'adrenal' }), true, lesion({ site: 'liver' })],
  met_node: [lesion({ site: 'node-distant' }), true, lesion({ site: 'node-regional' })],
  brain_count: [
    {
      lesions: [{ site: 'brain', count: { value: 3 } }],
      extent: { brain: { value: 'symptomatic' } },
    },
    3,
    extent({ brain: { value: 'treated-stable' } }),
  ],
  brain_largest_cm: [
    extent({ brain: { value: 'none' } }),
    0,
    extent({ brain: { value: 'asymptomatic' } }),
  ],
  leptomeningeal: [extent({ leptomeningeal: YES }), true, extent({ leptomeningeal: ASKED })],
  spine_lesion: [
    extent({ clearSites: ['bone-spine'] }),
    false,
    extent({ clearSites: ['bone-other'] }),
  ],
  spine_unstable: [
    lesion({ site: 'bone-spine', spineUnstable: YES }),
    true,
    lesion({ site: 'bone-spine', spineUnstable: ASKED }),
  ],
  vertebral_fracture_pain: [
    {
      lesions: [{ site: 'bone-spine', painful: YES, fracture: { value: 'pathological' } }],
      health: { cordCompression: { value: 'none' } },
    },
    true,
    lesion({ site: 'bone-spine', painful: YES, fracture: ASKED }),
  ],
  planned_bone_surgery: [
    extent({ boneSurgeryPlanned: YES }),
    true,
    extent({ boneSurgeryPlanned: ASKED }),
  ],
  sex: [{ patient: { sex: { value: 'female' } } }, 'female', { patient: { sex: ASKED } }],
  weight_loss_pct: [
    health({ weightLossPercent: { value: 7 } }),
    7,
    health({ weightKg: { value: 70 }, earlierWeightKg: { value: 80 } }),
  ],
  raised_icp: [
    health({ raisedIntracranialPressure: YES }),
    true,
    health({ raisedIntracranialPressure: ASKED }),
  ],
  mronj_risk: [health({ jawNecrosisRisk: YES }), true, health({ jawNecrosisRisk: ASKED })],
  fertility_wish: [
    { patient: { voice: { fertilityWish: YES } } },
    true,
    { patient: { voice: { fertilityWish: ASKED } } },
  ],
  anaemia_symptomatic: [
    health({ anaemiaSymptomatic: YES }),
    true,
    health({ anaemiaSymptomatic: ASKED }),
  ],
  hypocalcaemia: [
    labs({
      analyte: 'calcium',
      value: 2.05,
      unit: 'mmol/L',
      calciumKind: 'adjusted',
      lowerLimit: 2.15,
    }),
    true,
    labs({
      analyte: 'calcium',
      value: 1,
      unit: 'mmol/L',
      calciumKind: 'ionised',
      lowerLimit: 1.15,
    }),
  ],
  trial_available: [
    { access: { suitableTrialOpen: NO } },
    'no',
    { access: { suitableTrialOpen: ASKED } },
  ],
  prior_tivozanib: [systemic({ agents: ['tivozanib'] }), true, incomplete],
  imdc_kps_lt80: [health({ kps: { value: 70 } }), true, health({ ecog: { value: 1 } })],
  imdc_lt1y: [
    disease({ diagnosedOn: '2026-01-05', systemicTherapyStart: '2026-02-20' }),
    true,
    disease({ diagnosedOn: '2026-01-05' }),
  ],
  imdc_hb: [
    labs({ analyte: 'haemoglobin', value: 12, unit: 'g/dL', lowerLimit: 12 }),
    false,
    labs({ analyte: 'haemoglobin', value: 9, unit: 'g/dL' }),
  ],
  imdc_ca: [
    labs(
      { analyte: 'calcium', value: 2.58, unit: 'mmol/L', calciumKind: 'total', upperLimit: 2.6 },
      { analyte: 'albumin', value: 28, unit: 'g/L' },
    ),
    true,
    labs({
      analyte: 'calcium',
      value: 1.5,
      unit: 'mmol/L',
      calciumKind: 'ionised',
      upperLimit: 1.32,
    }),
  ],
  imdc_anc: [
    labs({ analyte: 'neutrophils', value: 8000, unit: '/µL', upperLimit: 7500 }),
    true,
    labs({ analyte: 'neutrophils', value: 8, unit: '10^9/L' }),
  ],
  imdc_plt: [
    labs({ analyte: 'platelets', value: 400, unit: '10^9/L', upperLimit: 400 }),
    false,
    labs({ analyte: 'platelets', value: 400, unit: '10^9/L' }),
  ],
};

describe('every fact', () => {
  it('has a known and an unknown case here', () => {
    expect(Object.keys(ROWS).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(ROWS))('%s is known from what settles it', (id, [known, value]) => {
    const state = deriveFacts(known)[id];
    expect(state?.possible).toEqual({ kind: 'values', values: [value] });
    expect(state?.narrowedBy).toEqual([]);
    expect(state?.basis).toBeTruthy();
  });

  it.each(Object.entries(ROWS))('%s stays open without it', (id, [, , unknown]) => {
    const state = deriveFacts(unknown)[id];
    const whole = deriveFacts({})[id];
    expect(state?.narrowedBy).toEqual(whole?.narrowedBy);
    const isOpen =
      state?.possible.kind === 'range'
        ? state.possible.max === Infinity || state.possible.max > state.possible.min
        : (state?.possible.values.length ?? 0) > 1;
    expect(isOpen).toBe(true);
  });
});
