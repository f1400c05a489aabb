import type { FactDefinition } from '../../../engine/pack.ts';

/** What speaks against VEGF-targeted drugs and against operations. */
export const vascularFacts: readonly FactDefinition[] = [
  {
    id: 'bp_uncontrolled',
    label: 'Uncontrolled hypertension',
    domain: { kind: 'yes-no' },
    meaning: '>=150/90 mmHg (or >=160/100 mmHg) on >=2 readings despite treatment',
    fields: ['health.hypertensionUncontrolled'],
    suppliedBy: 'Cardiology',
  },
  {
    id: 'arterial_event',
    label: 'Arterial event',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        lt6m: 'under 6 months ago',
        '6to12m': '6 to 12 months ago',
        gt12m: 'over 12 months ago',
      },
    },
    meaning: 'MI, ACS, stroke, TIA, limb ischaemia',
    fields: ['health.arterialEvent'],
    suppliedBy: 'Cardiology',
  },
  {
    id: 'vte',
    label: 'Venous thromboembolism',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        treated_stable: 'treated, stable',
        untreated_acute: 'acute, untreated',
      },
    },
    meaning: 'Venous thromboembolism',
    fields: ['health.venousThromboembolism'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'bleeding',
    label: 'Bleeding',
    domain: {
      kind: 'choice',
      labels: { none: 'none', minor: 'minor', recent_significant: 'recent, significant' },
    },
    meaning:
      'recent_significant = haemoptysis >=2.5 mL, GI, intracranial or transfusion-requiring' +
      ' bleed within ~3 weeks',
    fields: ['health.bleeding'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'bleeding_site',
    label: 'Site of bleeding',
    domain: {
      kind: 'choice',
      labels: {
        na: 'none or not stated',
        urinary: 'urinary',
        gi: 'gastrointestinal',
        airway: 'airway',
        intracranial: 'intracranial',
        other: 'other',
      },
    },
    meaning:
      'Site of the bleeding named in bleeding / active_major_bleed; na = no bleeding or ' +
      'site not stated',
    fields: ['health.bleedingSite'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'active_major_bleed',
    label: 'Life-threatening bleeding now',
    domain: { kind: 'yes-no' },
    meaning: 'Any life-threatening bleed now (haematuria, haemoptysis, GI)',
    fields: ['health.activeMajorBleeding'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'gi_perf_risk',
    label: 'Gastrointestinal perforation risk',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        risk: 'at risk',
        active_or_recent: 'perforation or fistula, active or recent',
      },
    },
    meaning:
      'risk = diverticulitis/abscess/ulcer/bowel-infiltrating tumour/pelvic RT; ' +
      'active_or_recent = perforation or fistula <6 months',
    fields: ['health.giPerforation'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'wound',
    label: 'Wound',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        recent_surgery_lt4w: 'major surgery under 4 weeks ago',
        unhealed: 'unhealed',
      },
    },
    meaning: 'Healing of operation wounds',
    fields: ['health.wound'],
    suppliedBy: 'Urology',
  },
  {
    id: 'lvef',
    label: 'LVEF',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: '%' },
    meaning: 'Left ventricular ejection fraction',
    fields: ['health.lvefPercent'],
    suppliedBy: 'Cardiology',
  },
  {
    id: 'heart_failure',
    label: 'Heart failure NYHA III-IV',
    domain: { kind: 'yes-no' },
    meaning: 'NYHA III-IV',
    fields: ['health.heartFailureNyha3or4'],
    suppliedBy: 'Cardiology',
  },
  {
    id: 'qtc_ms',
    label: 'QTc',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: 'ms' },
    meaning: 'Corrected QT interval',
    fields: ['health.qtcMs'],
    suppliedBy: 'Cardiology',
  },
  {
    id: 'proteinuria_g',
    label: 'Proteinuria',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: 'g/24 h (or UPCR g/g)' },
    meaning: 'Protein in the urine',
    fields: ['health.proteinuriaG'],
    suppliedBy: 'Nephrology',
  },
  {
    id: 'aortic_aneurysm',
    label: 'Aortic aneurysm or dissection',
    domain: { kind: 'yes-no' },
    meaning: 'Significant aneurysm/dissection',
    fields: ['health.aorticAneurysm'],
    suppliedBy: 'Cardiology',
  },
  {
    id: 'cyp3a4_strong',
    label: 'Strong CYP3A4 drug',
    domain: { kind: 'yes-no' },
    meaning: 'Unavoidable strong CYP3A4 inhibitor/inducer',
    fields: ['health.strongCyp3a4Drug'],
    suppliedBy: 'Oncology',
  },
];
