/** A section of the case editor, as its address and its heading name it. */
export type CaseSection = { readonly id: string; readonly title: string };

const SECTION_TITLE = {
  patient: 'Patient',
  referral: 'Question and referral',
  emergencies: 'Emergencies',
  disease: 'Disease as a whole',
  primaries: 'Primary tumours',
  lesions: 'Metastases',
  symptoms: 'Symptoms',
  fitness: 'Performance and reserve',
  illnesses: 'Other illnesses, medicines',
  immunity: 'Immune system',
  vascular: 'Heart and vessels',
  organs: 'Organ function',
  labs: 'Laboratory',
  diagnostics: 'Investigations',
  course: 'Treatment so far',
  molecular: 'Molecular and germline',
  'risk-factors': 'Risk factors',
  voice: "Patient's wishes",
  access: 'Access and trials',
} as const;
type SectionId = keyof typeof SECTION_TITLE;

/** Parts of the case that are one section each. */
const SECTION_OF_PART: Readonly<Record<string, SectionId>> = {
  patient: 'patient',
  referral: 'referral',
  disease: 'disease',
  primaries: 'primaries',
  lesions: 'lesions',
  extent: 'lesions',
  symptoms: 'symptoms',
  labs: 'labs',
  diagnostics: 'diagnostics',
  course: 'course',
  molecular: 'molecular',
  riskFactors: 'risk-factors',
  access: 'access',
};

/** Overall health is entered in several sections. */
const HEALTH_FIELDS: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  fitness: [
    'ecog',
    'kps',
    'frailty',
    'lifeExpectancy',
    'anaestheticRisk',
    'weightKg',
    'earlierWeightKg',
    'weightLossPercent',
    'pregnancy',
    'oralIntake',
  ],
  illnesses: ['steroidMgPerDay', 'strongCyp3a4Drug'],
  emergencies: [
    'cordCompression',
    'raisedIntracranialPressure',
    'activeMajorBleeding',
    'bleeding',
    'bleedingSite',
    'hypercalcaemiaSymptomatic',
    'obstructiveKidneyFailureOrSepsis',
  ],
  immunity: [
    'autoimmune',
    'transplant',
    'priorImmuneToxicity',
    'severeImmuneToxicityNow',
    'interstitialLungDisease',
    'activeInfection',
  ],
  vascular: [
    'hypertensionUncontrolled',
    'heartFailureNyha3or4',
    'arterialEvent',
    'venousThromboembolism',
    'giPerforation',
    'wound',
    'lvefPercent',
    'qtcMs',
    'proteinuriaG',
    'aorticAneurysm',
  ],
  organs: ['spo2Percent', 'dialysis', 'childPugh', 'anaemiaSymptomatic', 'jawNecrosisRisk'],
};

const SECTION_OF_HEALTH_FIELD: ReadonlyMap<string, string> = new Map(
  Object.entries(HEALTH_FIELDS).flatMap(([section, fields]) =>
    fields.map((field) => [field, section] as const),
  ),
);

/** Where a field of the case is entered; undefined for a field no section is known for. */
export function sectionOfField(field: string): CaseSection | undefined {
  const [part = '', key = ''] = field.split(/[.[\]]+/);
  const id = sectionIdOf(part, key);
  const titles: Readonly<Record<string, string>> = SECTION_TITLE;
  const title = id === undefined ? undefined : titles[id];
  return id === undefined || title === undefined ? undefined : { id, title };
}

function sectionIdOf(part: string, key: string): string | undefined {
  if (part === 'health') return SECTION_OF_HEALTH_FIELD.get(key);
  return part === 'patient' && key === 'voice' ? 'voice' : SECTION_OF_PART[part];
}

/** The sections some fields are entered in, each once. */
export function sectionsOfFields(fields: readonly string[]): readonly CaseSection[] {
  const sections = fields.flatMap((field) => sectionOfField(field) ?? []);
  return [...new Map(sections.map((section) => [section.id, section])).values()];
}
