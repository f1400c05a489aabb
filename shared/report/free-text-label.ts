import type { CaseDocument } from '../domain/case-document.ts';

/** Sections of the case and lists in it, by the name of their field; of a list one entry. */
const PART_TEXT: Readonly<Record<string, string>> = {
  patient: 'Patient',
  referral: 'Question and referral',
  disease: 'Disease as a whole',
  primaries: 'Primary tumour',
  lesions: 'Lesion',
  extent: 'Extent',
  symptoms: 'Symptoms',
  riskFactors: 'Risk factors',
  health: 'Overall health',
  labs: 'Laboratory result',
  diagnostics: 'Investigation',
  course: 'Course',
  molecular: 'Molecular and germline',
  access: 'Access',
  treatments: 'treatment',
  responses: 'response assessment',
  findings: 'finding',
  items: 'allergy',
  keyImages: 'picture',
  comorbidities: 'other illness',
  medications: 'medicine',
  statedRiskGroups: 'stated risk group',
  voice: "patient's voice",
};

/** Fields whose name does not say in plain words what they hold. */
const FIELD_TEXT: Readonly<Record<string, string>> = {
  by: 'recorded by',
  on: 'date',
  what: 'what was done',
  data: 'the picture itself',
  metPatient: 'who met the patient',
  questionable: 'why it may not be trusted',
  ecog: 'ECOG',
  kps: 'Karnofsky index',
  lvefPercent: 'ejection fraction',
  qtcMs: 'QTc',
  spo2Percent: 'oxygen saturation',
};

/** Where a text stands, in words: `Lesion 3: note`. */
export function freeTextLabel(field: string): string {
  const [first = '', ...rest] = field.split('.').map(partText);
  return rest.length === 0 ? first : `${first}: ${rest.join(', ')}`;
}

/** The caption of the picture whose data stands at a place, and the picture. */
export function pictureCaption(
  { diagnostics = [] }: CaseDocument,
  field: string,
): { readonly caption: string; readonly source: string } {
  const [investigation, picture] = (field.match(/\d+/g) ?? []).map(Number);
  const found = diagnostics[investigation ?? -1]?.keyImages?.[picture ?? -1];
  if (found === undefined) throw new Error('there is no picture at this place');
  const { caption, mediaType, data } = found;
  return { caption, source: `data:${mediaType};base64,${data}` };
}

function partText(part: string): string {
  const [, name = part, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(part.replaceAll('-', ' ')) ?? [];
  const words = PART_TEXT[name] ?? FIELD_TEXT[name] ?? plainWords(name);
  return index === undefined ? words : `${words} ${Number(index) + 1}`;
}

/** `hypertensionUncontrolled` as it is said: `hypertension uncontrolled`. */
function plainWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
