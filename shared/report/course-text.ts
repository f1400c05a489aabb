import type { Access } from '../domain/access.ts';
import type { SystemicAgent, Treatment, TreatmentKind } from '../domain/course.ts';
import type { ResponseAssessment } from '../domain/response-assessment.ts';
import type { ValueOf } from './recorded-text.ts';

export const TREATMENT_KIND_TEXT: Readonly<Record<TreatmentKind, string>> = {
  surgery: 'Surgery',
  systemic: 'Systemic therapy',
  radiotherapy: 'Radiotherapy',
  ablation: 'Ablation',
  embolisation: 'Embolisation',
  surveillance: 'Surveillance',
  supportive: 'Supportive care',
  other: 'Other treatment',
};

/** Generic names in lower case (NHS CUI MEDi-001). */
export const AGENT_TEXT: Readonly<Record<SystemicAgent, string>> = {
  nivolumab: 'nivolumab',
  pembrolizumab: 'pembrolizumab',
  ipilimumab: 'ipilimumab',
  avelumab: 'avelumab',
  durvalumab: 'durvalumab',
  tremelimumab: 'tremelimumab',
  atezolizumab: 'atezolizumab',
  cabozantinib: 'cabozantinib',
  lenvatinib: 'lenvatinib',
  axitinib: 'axitinib',
  sunitinib: 'sunitinib',
  pazopanib: 'pazopanib',
  tivozanib: 'tivozanib',
  sorafenib: 'sorafenib',
  bevacizumab: 'bevacizumab',
  belzutifan: 'belzutifan',
  everolimus: 'everolimus',
  temsirolimus: 'temsirolimus',
  cisplatin: 'cisplatin',
  carboplatin: 'carboplatin',
  gemcitabine: 'gemcitabine',
  doxorubicin: 'doxorubicin',
  'interferon-alfa': 'interferon alfa',
  'interleukin-2': 'interleukin-2',
  erlotinib: 'erlotinib',
  other: 'other agent',
};

export const PURPOSE_TEXT: Readonly<Record<NonNullable<Treatment['purpose']>, string>> = {
  adjuvant: 'Adjuvant',
  neoadjuvant: 'Neoadjuvant',
  advanced: 'For advanced disease',
};

export const RESPONSE_TEXT: Readonly<Record<ValueOf<Treatment['bestResponse']>, string>> = {
  cr: 'Complete response',
  pr: 'Partial response',
  sd: 'Stable disease',
  pd: 'Progressive disease',
};

export const STOP_REASON_TEXT: Readonly<Record<ValueOf<Treatment['stopReason']>, string>> = {
  progression: 'Progression',
  toxicity: 'Toxicity',
  completed: 'Completed',
  'patient-choice': "Patient's choice",
  other: 'Other reason',
};

export const ASSESSMENT_KIND_TEXT: Readonly<Record<ResponseAssessment['kind'], string>> = {
  baseline: 'Baseline',
  'follow-up': 'Follow-up',
};

export const REGION_TEXT: Readonly<Record<ValueOf<Access['region']>, string>> = {
  eu: 'European Union',
  us: 'United States',
  other: 'Elsewhere',
};
