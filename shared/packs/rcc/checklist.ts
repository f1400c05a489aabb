import type { ChecklistItem } from '../../engine/pack.ts';
import { facts as allFacts } from './facts/facts.ts';

/** The items that decide most, in the order of their power; treatment knowledge base section 8. */
export const checklist: readonly ChecklistItem[] = [
  item('CHK-01', {
    item: 'Histology + subtype (FH/SDHB/SMARCB1/TFE3 if < 46 years or atypical), sarcomatoid, grade',
    why: 'selects the whole tree',
    changes: 'everything systemic',
    facts: ['histology', 'histology_confirmed', 'sarcomatoid', 'grade'],
  }),
  item('CHK-02', {
    item: 'Patient goal of care; ECOG/KPS with reversible cause',
    why: 'gates all active therapy',
    changes: 'best supportive care or active therapy; ipilimumab + nivolumab; CN',
    facts: ['goal', 'ecog', 'imdc_kps_lt80'],
  }),
  item('CHK-03', {
    item:
      'IMDC six: KPS, diagnosis to therapy date, Hb, corrected Ca, ANC, platelets (with lab ' +
      'LLN/ULN and date)',
    why: 'risk group',
    changes: 'ipilimumab + nivolumab, TKI alone, CN, surveillance',
    facts: ['imdc_kps_lt80', 'imdc_lt1y', 'imdc_hb', 'imdc_ca', 'imdc_anc', 'imdc_plt'],
  }),
  item('CHK-04', {
    item: 'Autoimmune disease, transplant, steroid dose, ILD, prior irAE',
    why: 'IO exclusion',
    changes: 'IO or TKI',
    facts: ['autoimmune', 'transplant', 'steroid_mg', 'ild', 'prior_irae', 'severe_irae_now'],
  }),
  item('CHK-05', {
    item:
      'Arterial event date, BP log, bleeding, perforation risk, wounds/surgery date, LVEF, QTc, ' +
      'proteinuria',
    why: 'VEGF exclusion',
    changes: 'TKI or ipilimumab + nivolumab',
    facts: [
      'arterial_event',
      'bp_uncontrolled',
      'bleeding',
      'bleeding_site',
      'gi_perf_risk',
      'wound',
      'lvef',
      'qtc_ms',
      'proteinuria_g',
    ],
  }),
  item('CHK-06', {
    item: 'Brain MRI',
    why: 'local first',
    changes: 'sequence, anticoagulation, CN',
    facts: [
      'met_brain',
      'brain_status',
      'brain_count',
      'brain_largest_cm',
      'brain_mass_effect',
      'leptomeningeal',
    ],
  }),
  item('CHK-07', {
    item:
      'Prior systemic drugs with dates and reason stopped (progression or toxicity), adjuvant ' +
      'PD-1 interval',
    why: 'line, rechallenge, labels',
    changes: 'all second and later lines',
    facts: [
      'line',
      'on_systemic',
      'systemic_response',
      'progression_pattern',
      'prior_irae',
      ...those((id) => id.startsWith('prior_') && id !== 'prior_irae'),
    ],
  }),
  item('CHK-08', {
    item: 'Sites, number, size of metastases, two time points (tempo), DFI',
    why: 'oligometastatic/surveillance',
    changes: 'local therapy, surveillance',
    facts: [
      'timing',
      'mets_count',
      'mets_all_locally_treatable',
      ...those((id) => id.startsWith('met_') && id !== 'met_driven'),
      'burden',
      'tempo',
      'dfi_months',
    ],
  }),
  item('CHK-09', {
    item: 'Emergency screen (neurology, Ca, Hb, fracture)',
    why: 'red flags',
    changes: 'order',
    facts: ['cord_compression', 'raised_icp', 'calcium', 'hb_g_dl', 'fracture'],
  }),
  item('CHK-10', {
    item: 'Primary in situ: size, share of volume, symptoms, thrombus, resectability',
    why: 'CN/embolisation/SABR',
    facts: [
      'primary_in_situ',
      'primary_size_cm',
      'primary_is_majority',
      'primary_symptoms',
      'thrombus',
      'primary_resectable',
    ],
  }),
  item('CHK-11', {
    item: 'Organ function: eGFR/dialysis/solitary kidney, Child-Pugh, ALT/bilirubin, SpO2, Hb',
    why: 'doses, zoledronate, belzutifan, SABR',
    facts: [
      'egfr',
      'dialysis',
      'nephron_sparing_imperative',
      'child_pugh',
      'alt_xuln',
      'bili_xuln',
      'spo2',
      'hb_g_dl',
    ],
  }),
  item('CHK-12', {
    item: 'Bone: SINS, Mirels, dental status, Ca, vit D',
    why: 'bone plan',
    facts: ['spine_unstable', 'fracture', 'mronj_risk', 'calcium', 'hypocalcaemia'],
  }),
  item('CHK-13', {
    item: 'Hereditary clues, age <= 46, pregnancy/fertility',
    why: 'genetics, belzutifan, HLRCC',
    facts: ['hereditary', 'family_history_or_young', 'age_years', 'pregnancy', 'fertility_wish'],
  }),
  item('CHK-14', {
    item:
      'Frailty (G8; geriatric assessment if >= 75 years), anaesthetic risk, blood products ' +
      'accepted',
    why: 'surgery, doublet',
    facts: ['frailty', 'age_years', 'anaesthetic_risk', 'blood_products_declined'],
  }),
  item('CHK-15', {
    item: 'Region, reimbursement, trial list',
    why: 'availability',
    changes: 'belzutifan, tivozanib, adjuvant',
    facts: ['region', 'trial_available'],
  }),
  item('CHK-16', {
    item: 'Interacting drugs (CYP3A4, PPI, anticoagulant)',
    why: 'dose/choice',
    facts: ['cyp3a4_strong'],
  }),
  item('CHK-17', {
    item: 'PD-L1',
    why: 'not required for RCC choice',
    changes: 'no rule uses it',
    facts: [],
  }),
];

type Row = Omit<ChecklistItem, 'id' | 'changes'> & { readonly changes?: string };

/** The knowledge base leaves "changes" empty where "why" says it. */
function item(id: string, row: Row): ChecklistItem {
  return { id, changes: '', ...row };
}

function those(fits: (id: string) => boolean): readonly string[] {
  return allFacts.map(({ id }) => id).filter(fits);
}
