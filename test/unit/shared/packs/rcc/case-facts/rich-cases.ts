import { CaseDocument } from '#shared/domain/case-document';

const ON = '2026-11-18';
const NO = { value: 'no', on: ON } as const;
const YES = { value: 'yes', on: ON } as const;
const none = { value: 'none', on: ON } as const;

const HEALTH = {
  ecog: { value: 1, on: ON },
  kps: { value: 80, on: ON },
  frailty: { value: 'fit' },
  lifeExpectancy: { value: 'over-12-months' },
  anaestheticRisk: { value: 'acceptable' },
  pregnancy: { value: 'no' },
  oralIntake: { value: 'can-swallow-and-absorb' },
  autoimmune: none,
  transplant: none,
  steroidMgPerDay: { value: 5, on: ON },
  interstitialLungDisease: NO,
  priorImmuneToxicity: none,
  severeImmuneToxicityNow: NO,
  activeInfection: NO,
  hypertensionUncontrolled: NO,
  arterialEvent: { value: 'over-12-months' },
  venousThromboembolism: none,
  bleeding: none,
  giPerforation: none,
  wound: none,
  lvefPercent: { value: 58, on: ON },
  heartFailureNyha3or4: NO,
  qtcMs: { value: 430 },
  proteinuriaG: { value: 0.3 },
  aorticAneurysm: NO,
  strongCyp3a4Drug: NO,
  spo2Percent: { value: 97 },
  dialysis: NO,
  childPugh: { value: 'no-cirrhosis' },
  cordCompression: none,
  raisedIntracranialPressure: NO,
  activeMajorBleeding: NO,
  hypercalcaemiaSymptomatic: NO,
  obstructiveKidneyFailureOrSepsis: NO,
} as const;

const LAB_DAY = '2026-11-16';
const LABS = [
  {
    analyte: 'haemoglobin',
    value: 10.4,
    unit: 'g/dL',
    lowerLimit: 12,
    upperLimit: 15.6,
    on: LAB_DAY,
  },
  {
    analyte: 'haemoglobin',
    value: 12.6,
    unit: 'g/dL',
    lowerLimit: 12,
    upperLimit: 15.6,
    on: '2026-06',
  },
  { analyte: 'neutrophils', value: 6.1, unit: '10^9/L', upperLimit: 7.5, on: LAB_DAY },
  { analyte: 'platelets', value: 431, unit: '10^9/L', upperLimit: 400, on: LAB_DAY },
  {
    analyte: 'calcium',
    value: 2.52,
    unit: 'mmol/L',
    upperLimit: 2.6,
    calciumKind: 'total',
    on: LAB_DAY,
  },
  { analyte: 'albumin', value: 34, unit: 'g/L', lowerLimit: 35, on: LAB_DAY },
  { analyte: 'creatinine', value: 88, unit: 'µmol/L', on: LAB_DAY },
  { analyte: 'egfr', value: 71, unit: 'mL/min/1.73 m²', on: '2026-03-02' },
  { analyte: 'alt', value: 24, unit: 'U/L', upperLimit: 40, on: LAB_DAY },
  { analyte: 'bilirubin', value: 9, unit: 'µmol/L', upperLimit: 21, on: LAB_DAY },
] as const;

const VOICE = {
  goalOfCare: { value: 'disease-control' },
  declinesSurgery: NO,
  declinesBloodProducts: NO,
} as const;

const SYMPTOMS = Object.fromEntries(
  [
    'fatigue',
    'haematuria',
    'loss-of-appetite',
    'back-or-flank-pain',
    'weight-loss',
    'fever',
    'bone-discomfort',
    'shortness-of-breath',
    'cough',
  ].map((code) => [code, { answer: 'no', on: ON }]),
);

/** Synchronous metastatic, untreated, primary in place; nothing left out. */
export const SYNCHRONOUS: CaseDocument = CaseDocument.parse({
  patient: { born: '1961-03-14', sex: { value: 'female' }, voice: VOICE },
  referral: { assessedOn: '2026-11-24' },
  disease: {
    setting: { value: 'metastatic' },
    timing: { value: 'synchronous' },
    diagnosedOn: '2026-11-11',
    metastaticSince: '2026-11-11',
    systemicTherapyStart: '2026-12',
    burden: { value: 'moderate' },
    tempo: { value: 'moderate' },
    urgentResponseNeeded: NO,
    primaryHoldsMostVolume: YES,
  },
  primaries: [
    {
      side: { value: 'right' },
      inSitu: YES,
      size: { value: { amount: 94, unit: 'mm' }, on: ON },
      growthMmPerYear: { value: 8 },
      histology: { value: 'clear-cell', on: ON },
      diagnosisBasis: { value: 'biopsy-metastasis' },
      sarcomatoid: NO,
      rhabdoid: NO,
      venousThrombus: { value: 'renal-vein' },
      bowelContact: NO,
      resectable: YES,
      nephronSparingImperative: NO,
      localRecurrence: NO,
      tnm: [
        { t: 'T2', n: 'NX', m: 'M1', prefix: 'c', edition: '8', on: '2026-10-20' },
        { t: 'T3a', n: 'N1', m: 'M1', prefix: 'c', edition: '8', on: '2026-11-11' },
      ],
    },
  ],
  lesions: [
    {
      site: 'lung',
      count: { value: 3 },
      longest: { value: { amount: 21, unit: 'mm' } },
      painful: NO,
      locallyTreatable: YES,
      measuredOn: '2026-11-02',
    },
    {
      site: 'bone-spine',
      count: { value: 1 },
      painful: YES,
      fracture: { value: 'impending' },
      cordRisk: NO,
      locallyTreatable: YES,
    },
    { site: 'bone-other', count: { value: 1 }, painful: NO, fracture: none, locallyTreatable: YES },
    { site: 'node-regional', count: { value: 2 }, locallyTreatable: YES },
  ],
  extent: {
    ledgerComplete: YES,
    clearSites: ['liver', 'pancreas'],
    brain: none,
    thoracicBleedOrAirway: NO,
  },
  symptoms: SYMPTOMS,
  riskFactors: { hereditarySyndrome: none },
  health: HEALTH,
  labs: LABS,
  course: { complete: YES, treatments: [] },
  access: { region: { value: 'eu' } },
});

/** Metachronous, second line being decided, on treatment, brain metastasis. */
export const TREATED: CaseDocument = CaseDocument.parse({
  patient: { born: '1956-07', sex: { value: 'male' }, voice: VOICE },
  referral: { assessedOn: '2026-11-24' },
  disease: {
    timing: { value: 'metachronous' },
    diagnosedOn: '2021-02-03',
    metastaticSince: '2024-05',
    cancerSymptoms: YES,
    progression: { value: 'oligo' },
    residualAfterResponse: NO,
    burden: { value: 'low' },
    tempo: { value: 'indolent' },
    urgentResponseNeeded: NO,
  },
  primaries: [
    {
      side: { value: 'left' },
      resectedOn: '2021-03-15',
      histology: { value: 'papillary' },
      diagnosisBasis: { value: 'resection' },
      sarcomatoid: YES,
      localRecurrence: NO,
      tnm: [{ t: 'T1', n: 'N0', m: 'M0', prefix: 'p', edition: '7', on: '2021-03' }],
    },
  ],
  lesions: [
    { site: 'lung', count: { value: 2 }, locallyTreatable: YES },
    { site: 'brain', symptomatic: NO, locallyTreatable: NO },
    { site: 'liver', status: 'treated-no-evidence' },
  ],
  extent: { ledgerComplete: YES, brain: { value: 'asymptomatic' }, brainMassEffect: YES },
  health: { ...HEALTH, kps: undefined, ecog: { value: 2 } },
  labs: LABS.map((lab) => ({ ...lab, on: '2026-10-10' })),
  course: {
    complete: YES,
    treatments: [
      { kind: 'surgery', what: 'nephrectomy', startedOn: '2021-03-15' },
      {
        kind: 'systemic',
        what: 'pembrolizumab and axitinib',
        agents: ['pembrolizumab', 'axitinib'],
        purpose: 'advanced',
        line: 1,
        startedOn: '2024-06-03',
        endedOn: '2025-09',
        bestResponse: { value: 'pr' },
      },
      {
        kind: 'systemic',
        what: 'cabozantinib',
        agents: ['cabozantinib'],
        purpose: 'advanced',
        line: 2,
        startedOn: '2025-10-01',
        ongoing: YES,
        bestResponse: { value: 'sd' },
      },
    ],
  },
});

/** Localised, two primaries of which one is removed. */
export const TWO_PRIMARIES: CaseDocument = CaseDocument.parse({
  patient: { ageYears: { value: 82 }, sex: { value: 'male' } },
  disease: { setting: { value: 'localised' } },
  primaries: [
    {
      inSitu: NO,
      resectedOn: '2019-05',
      size: { value: { amount: 8.4, unit: 'cm' } },
      histology: { value: 'clear-cell' },
      diagnosisBasis: { value: 'resection' },
      sarcomatoid: NO,
      rhabdoid: NO,
      venousThrombus: { value: 'ivc-below-diaphragm' },
      localSymptom: { value: 'haematuria' },
      bowelContact: YES,
      localRecurrence: NO,
      tnm: [{ t: 'T3b', n: 'N1', m: 'M0', edition: '8' }],
    },
    {
      inSitu: YES,
      size: { value: { amount: 2.8, unit: 'cm' } },
      growthMmPerYear: { value: 3 },
      histology: { value: 'chromophobe' },
      diagnosisBasis: { value: 'imaging-only' },
      sarcomatoid: NO,
      rhabdoid: NO,
      venousThrombus: none,
      localSymptom: none,
      nephronSparingImperative: YES,
      bowelContact: NO,
      resectable: YES,
      localRecurrence: NO,
      tnm: [{ t: 'T1a', n: 'N0', m: 'M0', edition: '8' }],
    },
  ],
  lesions: [],
  extent: { ledgerComplete: YES, brain: none },
  health: HEALTH,
  labs: LABS.map(({ analyte, value, unit }) => ({ analyte, value, unit })),
  course: { complete: YES, treatments: [] },
});

/** Relapse after adjuvant immunotherapy; poor kidney and liver values. */
export const AFTER_ADJUVANT: CaseDocument = CaseDocument.parse({
  patient: { born: '1970-02-01', sex: { value: 'male' } },
  referral: { assessedOn: '2026-11' },
  disease: {
    setting: { value: 'metastatic' },
    timing: { value: 'metachronous' },
    diagnosedOn: '2024-01-10',
    metastaticSince: '2026-08-20',
    systemicTherapyStart: '2026-12-01',
    cancerSymptoms: NO,
  },
  primaries: [
    {
      inSitu: NO,
      resectedOn: '2024-02-01',
      histology: { value: 'clear-cell' },
      diagnosisBasis: { value: 'resection' },
      tnm: [{ t: 'T3a', n: 'N0', m: 'M0', prefix: 'p', edition: '8', on: '2024-02' }],
    },
  ],
  lesions: [
    { site: 'thyroid', count: { value: 1 } },
    { site: 'bone-other', painful: NO },
  ],
  extent: { clearSites: ['lung'], brain: { value: 'treated-stable' } },
  health: { ecog: { value: 0 }, hypercalcaemiaSymptomatic: YES },
  labs: [
    { analyte: 'egfr', value: 24, unit: 'mL/min/1.73 m²', on: '2026-11-20' },
    { analyte: 'creatinine', value: 2.9, unit: 'mg/dL', on: '2026-11-20' },
    { analyte: 'calcium', value: 13.1, unit: 'mg/dL', calciumKind: 'adjusted', upperLimit: 10.4 },
    { analyte: 'haemoglobin', value: 5.4, unit: 'mmol/L', lowerLimit: 8.1, on: '2026-11-19' },
  ],
  course: {
    complete: YES,
    treatments: [
      {
        kind: 'systemic',
        what: 'adjuvant pembrolizumab',
        agents: ['pembrolizumab'],
        purpose: 'adjuvant',
        startedOn: '2024-04-01',
        endedOn: '2025-04-02',
        ongoing: NO,
      },
    ],
  },
});

export const RICH_CASES = { SYNCHRONOUS, TREATED, TWO_PRIMARIES, AFTER_ADJUVANT } as const;
