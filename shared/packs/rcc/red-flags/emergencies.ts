import { all, any, is, isNot, isOneOf, yes } from '../../../engine/condition.ts';
import type { RedFlag } from '../../../engine/pack.ts';

/** What is dangerous now, whatever is being given. */
export const emergencyFlags: readonly RedFlag[] = [
  {
    id: 'RF-01',
    severity: 'red',
    when: isNot('cord_compression', 'none'),
    title: 'Spinal cord compression suspected or confirmed',
    action:
      'Within hours: dexamethasone 16 mg (8 mg bid), whole-spine MRI < 24 h, surgeon + ' +
      'radiation oncologist same day',
    candidates: ['em-cord-compression'],
    notCovered:
      'new back pain with leg weakness or sphincter disturbance; enter it as suspected compression',
    source: 'PATCHELL',
  },
  {
    id: 'RF-02',
    severity: 'red',
    when: any(is('brain_status', 'symptomatic'), yes('raised_icp')),
    title: 'Symptomatic brain metastasis or raised intracranial pressure',
    action:
      'Dexamethasone, MRI, neurosurgery call, seizure treatment; stop anticoagulant/VEGF-TKI if ' +
      'haemorrhage',
    candidates: ['em-raised-icp'],
    notCovered: 'seizure',
    source: 'BRAIN',
  },
  {
    id: 'RF-03',
    severity: 'red',
    when: isOneOf('calcium', 'moderate', 'severe'),
    title: 'Hypercalcaemia, moderate or severe',
    action:
      'IV saline, then zoledronate 4 mg (or denosumab if renal failure/refractory), +- ' +
      'calcitonin; dialysis if renal failure; stop thiazide/Ca/vit D',
    candidates: ['em-hypercalcaemia'],
    source: 'OPIN',
  },
  {
    id: 'RF-04',
    severity: 'red',
    when: any(is('primary_symptoms', 'haematuria_massive'), yes('active_major_bleed')),
    title: 'Massive haematuria or active major bleeding',
    action: 'Control life-threatening bleeding first; blocks VEGF-targeted drugs',
    candidates: ['em-massive-haematuria', 'em-haemoptysis', 'em-gi-bleeding'],
    notCovered: 'fall in haemoglobin',
    source: 'EMBO',
  },
  {
    id: 'RF-05',
    severity: 'amber',
    redWhen: any(is('fracture', 'pathological'), yes('spine_unstable')),
    when: any(isNot('fracture', 'none'), yes('spine_unstable')),
    title: 'Pathological or impending fracture, or unstable spine',
    action: 'Orthopaedic stabilisation; for the spine, decompression and stabilisation',
    candidates: ['surg-ortho-stabilisation', 'surg-spinal-decompression'],
    source: 'OPIN',
  },
  {
    id: 'RF-06',
    severity: 'red',
    when: yes('obstructive_aki_or_sepsis'),
    title: 'Obstructive acute kidney failure or sepsis',
    action: 'Antibiotics, nephrostomy/stent; systemic therapy deferred',
    candidates: ['em-obstruction-sepsis'],
    source: 'OPIN',
  },
  {
    id: 'RF-07',
    severity: 'red',
    when: yes('severe_irae_now'),
    title: 'Immune-related toxicity of grade 3 or more, now',
    action: 'Stop the checkpoint inhibitor; all anticancer systemic therapy deferred',
    candidates: ['em-severe-irae', 'as-treatment-free'],
    notCovered:
      'rise of troponin or CK, ptosis, diplopia or dyspnoea on a checkpoint inhibitor ' +
      '(myocarditis, myositis, myasthenia)',
    source: 'LABEL',
  },
  {
    id: 'RF-08',
    severity: 'red',
    when: is('vte', 'untreated_acute'),
    title: 'Acute venous thromboembolism, untreated',
    action: 'Anticoagulate unless bleeding; distinguish bland from tumour thrombus',
    candidates: ['em-vte-pe'],
    source: 'OPIN',
  },
  // As in the block of operations: ECOG 3 from the compression itself does not rule surgery out.
  {
    id: 'RF-28',
    severity: 'red',
    when: all(
      any(is('cord_compression', 'confirmed'), yes('spine_unstable')),
      any(is('anaesthetic_risk', 'prohibitive'), yes('refuses_surgery')),
    ),
    title: 'Cord compression or unstable spine without a surgical option',
    action:
      'Radiotherapy alone, without delay; if unstable, brace or immobilise, radiotherapy for pain ' +
      'and tumour control only',
    candidates: ['rt-cord-compression'],
    source: 'PATCHELL',
  },
];
