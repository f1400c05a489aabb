import type { FactDefinition } from '../../../engine/pack.ts';

/** The disease as a whole: setting, tissue, pace and volume. */
export const diseaseFacts: readonly FactDefinition[] = [
  {
    id: 'setting',
    label: 'Disease setting',
    domain: {
      kind: 'choice',
      labels: {
        localised: 'localised',
        locally_advanced: 'locally advanced',
        resected_ned: 'resected, no evidence of disease (M0)',
        resected_m1_ned: 'all disease resected incl. metastases',
        metastatic: 'metastatic',
      },
    },
    meaning:
      'Where the case stands now. resected_ned = M0 after nephrectomy; resected_m1_ned = ' +
      'all disease incl. metastases resected',
    fields: ['disease.setting'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'histology',
    label: 'Histology',
    domain: {
      kind: 'choice',
      labels: {
        clear_cell: 'clear cell',
        papillary: 'papillary',
        chromophobe: 'chromophobe',
        unclassified: 'unclassified',
        translocation: 'translocation (TFE3/TFEB)',
        collecting_duct: 'collecting duct',
        medullary: 'medullary (SMARCB1-deficient)',
        fh_deficient: 'FH-deficient',
        sdh_deficient: 'SDH-deficient',
        other_ncc: 'other non-clear-cell',
        unknown: 'RCC, subtype not stated',
      },
    },
    meaning: 'WHO 2022 subtype from pathology; medullary = SMARCB1-deficient',
    fields: ['primaries.histology'],
    suppliedBy: 'Pathology',
  },
  {
    id: 'histology_confirmed',
    label: 'Tissue diagnosis',
    domain: { kind: 'yes-no' },
    meaning: 'Tissue diagnosis of RCC available (primary or metastasis)',
    fields: ['primaries.diagnosisBasis', 'lesions.tissueProven'],
    suppliedBy: 'Pathology',
  },
  {
    id: 'sarcomatoid',
    label: 'Sarcomatoid or rhabdoid component',
    domain: { kind: 'yes-no' },
    meaning: 'Sarcomatoid and/or rhabdoid component',
    fields: ['primaries.sarcomatoid', 'primaries.rhabdoid'],
    suppliedBy: 'Pathology',
  },
  {
    id: 'hereditary',
    label: 'Hereditary syndrome',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        suspected: 'suspected',
        vhl: 'VHL',
        hlrcc: 'HLRCC',
        bhd: 'Birt-Hogg-Dubé',
        tsc: 'tuberous sclerosis',
        hprc: 'hereditary papillary RCC',
        sdh: 'SDH-related',
        other: 'other syndrome',
      },
    },
    meaning: 'Known or suspected hereditary syndrome',
    fields: ['riskFactors.hereditarySyndrome'],
    suppliedBy: 'Urology',
  },
  {
    id: 'burden',
    label: 'Tumour burden',
    domain: { kind: 'choice', labels: { low: 'low', moderate: 'moderate', high: 'high' } },
    meaning: 'Overall tumour burden',
    fields: ['disease.burden'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'tempo',
    label: 'Growth tempo',
    domain: {
      kind: 'choice',
      labels: { indolent: 'indolent', moderate: 'moderate', rapid: 'rapid' },
    },
    meaning: 'Growth tempo from serial imaging',
    fields: ['disease.tempo'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'dfi_months',
    label: 'Interval nephrectomy to metastasis',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: 'months' },
    meaning: 'Interval nephrectomy -> metastasis (0 if synchronous)',
    fields: [
      'disease.diseaseFreeMonths',
      'disease.timing',
      'disease.metastaticSince',
      'primaries.resectedOn',
    ],
    suppliedBy: 'Oncology',
  },
  {
    id: 'symptomatic',
    label: 'Cancer-related systemic symptoms',
    domain: { kind: 'yes-no' },
    meaning: 'Cancer-related systemic symptoms (pain, weight loss, fever, fatigue from disease)',
    fields: ['disease.cancerSymptoms'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'urgent_response_needed',
    label: 'Urgent response needed',
    domain: { kind: 'yes-no' },
    meaning:
      'Bulky/threatening disease where early shrinkage matters (visceral crisis, impending ' +
      'obstruction)',
    fields: ['disease.urgentResponseNeeded'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'timing',
    label: 'Timing of metastases',
    domain: {
      kind: 'choice',
      labels: { synchronous: 'synchronous', metachronous: 'metachronous', na: 'no metastases' },
    },
    meaning: 'Metastases present at diagnosis (within 3 months) or later',
    fields: ['disease.timing', 'disease.metastaticSince', 'disease.diagnosedOn', 'disease.setting'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'met_driven',
    label: 'MET-driven',
    domain: { kind: 'yes-no' },
    meaning: 'Papillary: MET mutation or amplification, gain of chromosome 7, or HGF amplification',
    fields: ['molecular.metDriven'],
    suppliedBy: 'Pathology',
  },
  {
    id: 'family_history_or_young',
    label: 'Hint at heredity or age 46 or under',
    domain: { kind: 'yes-no' },
    meaning:
      'Age 46 or under at diagnosis, bilateral or multifocal tumour, first- or second-degree relative with RCC, or syndromic histology',
    fields: [
      'patient.born',
      'disease.diagnosedOn',
      'riskFactors.familyHistory',
      'riskFactors.bilateralOrMultifocal',
      'riskFactors.suggestiveHistology',
      'primaries.histology',
    ],
    suppliedBy: 'Oncology',
  },
];
