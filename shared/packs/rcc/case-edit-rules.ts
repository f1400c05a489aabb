import type { FactValue } from '../../engine/possible.ts';

/** What a field of the case holds as the value of a recorded item. */
export type EntryValue = string | number | { readonly amount: number; readonly unit: 'cm' };

/** How a fact is written into the one field of the case that states it. */
export type CaseEditRule = {
  /** Place of the field below the case, or below its only primary tumour. */
  readonly path: readonly string[];
  readonly root: 'case' | 'only-primary';
  /** The entry that states this value; undefined where the field cannot state it. */
  readonly entry: (value: FactValue) => EntryValue | undefined;
};

const inPatient = (key: string) => ['patient', key];
const inVoice = (key: string) => ['patient', 'voice', key];
const inHealth = (key: string) => ['health', key];
const inDisease = (key: string) => ['disease', key];
const inExtent = (key: string) => ['extent', key];

const HEREDITARY = ['none', 'suspected', 'vhl', 'hlrcc', 'bhd', 'tsc', 'hprc', 'sdh', 'other'];

/** Overall health, immune system, heart and vessels, organ function. */
const HEALTH_RULES: Readonly<Record<string, CaseEditRule>> = {
  ecog: amount(inHealth('ecog')),
  frailty: same(inHealth('frailty'), ['fit', 'vulnerable', 'frail']),
  life_expectancy: words(inHealth('lifeExpectancy'), {
    lt3m: 'under-3-months',
    '3to12m': '3-to-12-months',
    gt12m: 'over-12-months',
  }),
  anaesthetic_risk: same(inHealth('anaestheticRisk'), ['acceptable', 'high', 'prohibitive']),
  pregnancy: same(inHealth('pregnancy'), ['no', 'possible', 'pregnant']),
  oral_ok: words(inHealth('oralIntake'), { true: 'can-swallow-and-absorb', false: 'cannot' }),
  sex: same(inPatient('sex'), ['male', 'female']),
  weight_loss_pct: amount(inHealth('weightLossPercent')),
  raised_icp: answer(inHealth('raisedIntracranialPressure')),
  mronj_risk: answer(inHealth('jawNecrosisRisk')),
  autoimmune: words(inHealth('autoimmune'), {
    none: 'none',
    mild_controlled: 'mild-controlled',
    active_moderate: 'active-moderate',
    severe: 'severe-organ-threatening',
  }),
  transplant: words(inHealth('transplant'), {
    none: 'none',
    kidney: 'kidney',
    other_solid: 'other-solid-organ',
    allo_hsct: 'allogeneic-hsct',
  }),
  steroid_mg: amount(inHealth('steroidMgPerDay')),
  ild: answer(inHealth('interstitialLungDisease')),
  prior_irae: words(inHealth('priorImmuneToxicity'), {
    none: 'none',
    mild: 'mild',
    g3_nonendocrine: 'grade-3-non-endocrine',
    g4_or_organ_threatening: 'grade-4-or-organ-threatening',
  }),
  severe_irae_now: answer(inHealth('severeImmuneToxicityNow')),
  active_infection: answer(inHealth('activeInfection')),
  bp_uncontrolled: answer(inHealth('hypertensionUncontrolled')),
  arterial_event: words(inHealth('arterialEvent'), {
    none: 'none',
    lt6m: 'under-6-months',
    '6to12m': '6-to-12-months',
    gt12m: 'over-12-months',
  }),
  vte: words(inHealth('venousThromboembolism'), {
    none: 'none',
    treated_stable: 'treated-stable',
    untreated_acute: 'untreated-acute',
  }),
  bleeding: words(inHealth('bleeding'), {
    none: 'none',
    minor: 'minor',
    recent_significant: 'recent-significant',
  }),
  bleeding_site: same(inHealth('bleedingSite'), [
    'urinary',
    'gi',
    'airway',
    'intracranial',
    'other',
  ]),
  active_major_bleed: answer(inHealth('activeMajorBleeding')),
  gi_perf_risk: words(inHealth('giPerforation'), {
    none: 'none',
    risk: 'risk',
    active_or_recent: 'active-or-recent',
  }),
  wound: words(inHealth('wound'), {
    none: 'none',
    recent_surgery_lt4w: 'surgery-under-4-weeks',
    unhealed: 'unhealed',
  }),
  lvef: amount(inHealth('lvefPercent')),
  heart_failure: answer(inHealth('heartFailureNyha3or4')),
  qtc_ms: amount(inHealth('qtcMs')),
  proteinuria_g: amount(inHealth('proteinuriaG')),
  aortic_aneurysm: answer(inHealth('aorticAneurysm')),
  cyp3a4_strong: answer(inHealth('strongCyp3a4Drug')),
  spo2: amount(inHealth('spo2Percent')),
  dialysis: answer(inHealth('dialysis')),
  child_pugh: words(inHealth('childPugh'), { none: 'no-cirrhosis', A: 'A', B: 'B', C: 'C' }),
  anaemia_symptomatic: answer(inHealth('anaemiaSymptomatic')),
  obstructive_aki_or_sepsis: answer(inHealth('obstructiveKidneyFailureOrSepsis')),
  cord_compression: same(inHealth('cordCompression'), ['none', 'suspected', 'confirmed']),
};

/** The disease as a whole, its spread, the course, wishes and access. */
const DISEASE_RULES: Readonly<Record<string, CaseEditRule>> = {
  setting: words(inDisease('setting'), {
    localised: 'localised',
    locally_advanced: 'locally-advanced',
    resected_ned: 'resected-no-evidence',
    resected_m1_ned: 'resected-metastases-no-evidence',
    metastatic: 'metastatic',
  }),
  timing: same(inDisease('timing'), ['synchronous', 'metachronous']),
  burden: same(inDisease('burden'), ['low', 'moderate', 'high']),
  tempo: same(inDisease('tempo'), ['indolent', 'moderate', 'rapid']),
  dfi_months: amount(inDisease('diseaseFreeMonths')),
  symptomatic: answer(inDisease('cancerSymptoms')),
  urgent_response_needed: answer(inDisease('urgentResponseNeeded')),
  primary_is_majority: answer(inDisease('primaryHoldsMostVolume')),
  progression_pattern: words(inDisease('progression'), {
    na: 'none',
    oligo: 'oligo',
    diffuse: 'diffuse',
  }),
  residual_after_response: answer(inDisease('residualAfterResponse')),
  met_driven: answer(['molecular', 'metDriven']),
  hereditary: same(['riskFactors', 'hereditarySyndrome'], HEREDITARY),
  mets_all_locally_treatable: answer(inExtent('allLocallyTreatable')),
  brain_status: words(inExtent('brain'), {
    none: 'none',
    not_imaged: 'not-imaged',
    asymptomatic: 'asymptomatic',
    symptomatic: 'symptomatic',
    treated_stable: 'treated-stable',
  }),
  brain_mass_effect: answer(inExtent('brainMassEffect')),
  leptomeningeal: answer(inExtent('leptomeningeal')),
  planned_bone_surgery: answer(inExtent('boneSurgeryPlanned')),
  thoracic_bleed_or_airway: answer(inExtent('thoracicBleedOrAirway')),
  line: amount(['course', 'lineBeingDecided']),
  goal: words(inVoice('goalOfCare'), {
    disease_control: 'disease-control',
    comfort_only: 'comfort-only',
  }),
  refuses_surgery: answer(inVoice('declinesSurgery')),
  blood_products_declined: answer(inVoice('declinesBloodProducts')),
  fertility_wish: answer(inVoice('fertilityWish')),
  trial_available: same(['access', 'suitableTrialOpen'], ['yes', 'no']),
  region: same(['access', 'region'], ['eu', 'us', 'other']),
};

/** The tumour in the kidney, where there is only one. */
const PRIMARY_RULES: Readonly<Record<string, CaseEditRule>> = {
  primary_in_situ: ofPrimary(answer(['inSitu'])),
  primary_size_cm: ofPrimary(centimetres(['size'])),
  primary_growth_mm_y: ofPrimary(amount(['growthMmPerYear'])),
  primary_resectable: ofPrimary(answer(['resectable'])),
  primary_symptoms: ofPrimary(
    words(['localSymptom'], {
      none: 'none',
      pain: 'pain',
      haematuria: 'haematuria',
      haematuria_massive: 'haematuria-massive',
      paraneoplastic: 'paraneoplastic',
    }),
  ),
  thrombus: ofPrimary(
    words(['venousThrombus'], {
      none: 'none',
      renal_vein: 'renal-vein',
      ivc_below_diaphragm: 'ivc-below-diaphragm',
      ivc_above_diaphragm: 'ivc-above-diaphragm',
    }),
  ),
  nephron_sparing_imperative: ofPrimary(answer(['nephronSparingImperative'])),
  bowel_contact: ofPrimary(answer(['bowelContact'])),
  local_recurrence: ofPrimary(answer(['localRecurrence'])),
  adrenal_involved: ofPrimary(answer(['adrenalInvolved'])),
  histology: ofPrimary(
    words(['histology'], {
      clear_cell: 'clear-cell',
      papillary: 'papillary',
      chromophobe: 'chromophobe',
      collecting_duct: 'collecting-duct',
      medullary: 'medullary-smarcb1-deficient',
      fh_deficient: 'fh-deficient',
      sdh_deficient: 'sdh-deficient',
      translocation: 'translocation-tfe3-tfeb',
      unclassified: 'unclassified',
      other_ncc: 'other-non-clear-cell',
      unknown: 'rcc-subtype-not-stated',
    }),
  ),
};

/** The facts that one field of the case states. All others follow from lists, labs or dates. */
export const CASE_EDIT_RULES: ReadonlyMap<string, CaseEditRule> = new Map(
  Object.entries({ ...HEALTH_RULES, ...DISEASE_RULES, ...PRIMARY_RULES }),
);

function answer(path: readonly string[]): CaseEditRule {
  return words(path, { true: 'yes', false: 'no' });
}

function amount(path: readonly string[]): CaseEditRule {
  return ofCase(path, (value) => (typeof value === 'number' ? value : undefined));
}

function centimetres(path: readonly string[]): CaseEditRule {
  return ofCase(path, (value) =>
    typeof value === 'number' ? { amount: value, unit: 'cm' } : undefined,
  );
}

/** Words of the case by the value of the pack. */
function words(path: readonly string[], byValue: Readonly<Record<string, string>>): CaseEditRule {
  return ofCase(path, (value) => byValue[String(value)]);
}

/** The case says it in the very words of the pack. */
function same(path: readonly string[], values: readonly string[]): CaseEditRule {
  return words(path, Object.fromEntries(values.map((value) => [value, value])));
}

function ofCase(path: readonly string[], entry: CaseEditRule['entry']): CaseEditRule {
  return { path, root: 'case', entry };
}

function ofPrimary(rule: CaseEditRule): CaseEditRule {
  return { ...rule, root: 'only-primary' };
}
