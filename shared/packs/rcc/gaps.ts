import { all, any, atLeast, is, isNot, isOneOf, not, yes } from '../../engine/condition.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Gap } from '../../engine/pack.ts';

/** What this pack version does not cover; said where it matters, so no list looks complete. */
export const gaps: readonly Gap[] = [
  gap(
    'gap-later-lines',
    atLeast('line', 2),
    'systemic therapy after the first line, or the switch of a current drug',
  ),
  gap(
    'gap-oligoprogression',
    is('progression_pattern', 'oligo'),
    'local treatment of single progressing lesions under a continued drug',
  ),
  gap(
    'gap-non-clear-cell',
    any(yes('is_ncc'), isOneOf('histology', 'medullary', 'fh_deficient')),
    'drugs for non-clear-cell kidney cancer other than collecting duct',
  ),
  gap(
    'gap-collecting-duct',
    is('histology', 'collecting_duct'),
    'drugs for collecting duct carcinoma other than platinum chemotherapy',
  ),
  gap(
    'gap-hereditary',
    isNot('hereditary', 'none'),
    'hereditary kidney cancer: genetic counselling and drugs for VHL or tuberous sclerosis',
  ),
  gap(
    'gap-brain',
    any(yes('met_brain'), isOneOf('brain_status', 'asymptomatic', 'symptomatic', 'treated_stable')),
    'treatment of brain metastases: resection, radiosurgery, whole-brain radiotherapy',
  ),
  gap(
    'gap-bone',
    any(yes('met_bone'), isNot('fracture', 'none'), isNot('cord_compression', 'none')),
    'bone and spine beyond palliative radiotherapy: stabilisation, decompression, spine SBRT, ' +
      'embolisation, bone-protecting drugs',
  ),
  gap(
    'gap-local-metastases',
    all(is('setting', 'metastatic'), yes('oligomet')),
    'ablation of metastases and adrenalectomy',
  ),
  gap(
    'gap-thorax',
    yes('thoracic_bleed_or_airway'),
    'haemoptysis and airway obstruction: emergency pathway and palliative radiotherapy',
  ),
  gap(
    'gap-adjuvant',
    isOneOf('setting', 'resected_ned', 'resected_m1_ned'),
    'adjuvant therapy and follow-up after complete resection',
  ),
  gap(
    'gap-venous-thrombus',
    isNot('thrombus', 'none'),
    'venous tumour thrombus: nephrectomy with thrombectomy, conversion surgery',
  ),
  gap(
    'gap-local-recurrence',
    yes('local_recurrence'),
    'local recurrence: resection, SABR, ablation',
  ),
  gap(
    'gap-unresectable-primary',
    all(
      yes('primary_in_situ'),
      is('setting', 'locally_advanced'),
      not(yes('primary_resectable_d')),
    ),
    'conversion surgery after systemic therapy',
  ),
  gap(
    'gap-symptomatic-primary',
    all(
      yes('primary_in_situ'),
      isOneOf('primary_symptoms', 'pain', 'haematuria', 'haematuria_massive', 'paraneoplastic'),
    ),
    'palliative nephrectomy and palliative radiotherapy to the primary',
  ),
  gap(
    'gap-small-mass',
    all(yes('primary_in_situ'), is('setting', 'localised'), isOneOf('t_stage', 'T1a', 'T1b')),
    'radiofrequency and microwave ablation and watchful waiting',
  ),
  gap(
    'gap-nodes',
    all(yes('primary_in_situ'), yes('n_positive')),
    'lymph node dissection with nephrectomy',
  ),
  gap(
    'gap-other-bleeding',
    all(
      yes('active_major_bleed'),
      isOneOf('bleeding_site', 'na', 'gi', 'airway', 'intracranial', 'other'),
    ),
    'emergency pathways for bleeding outside the urinary tract',
  ),
  gap(
    'gap-other-emergencies',
    any(
      yes('severe_irae_now'),
      yes('obstructive_aki_or_sepsis'),
      is('vte', 'untreated_acute'),
      yes('brain_mass_effect'),
    ),
    'emergency pathways for immune-related toxicity, obstruction with sepsis, acute venous ' +
      'thromboembolism and raised intracranial pressure',
  ),
];

function gap(id: string, when: Condition, what: string): Gap {
  return {
    id,
    when,
    text: `This pack version does not cover ${what}: the list below is incomplete.`,
  };
}
