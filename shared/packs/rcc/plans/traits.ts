import type { Candidate } from '../../../engine/pack.ts';
import { candidates } from '../candidates/candidates.ts';

const ANY_TKI = [
  'sunitinib',
  'pazopanib',
  'cabozantinib',
  'axitinib',
  'lenvatinib',
  'tivozanib',
] as const;

type Agent = (typeof ANY_TKI)[number] | 'bevacizumab' | 'everolimus';

/**
 * The agents with a hold of their own that a row contains or, where it leaves the choice open, may
 * mean. Belzutifan and the checkpoint inhibitors follow from the drug class.
 */
const AGENTS: Readonly<Record<string, readonly Agent[]>> = {
  'sys-nivo-cabo': ['cabozantinib'],
  'sys-pembro-lenva': ['lenvatinib'],
  'sys-pembro-axi': ['axitinib'],
  'sys-avelumab-axi': ['axitinib'],
  'sys-ipi-nivo-cabo': ['cabozantinib'],
  'sys-triplet-hif-io-tki': ['lenvatinib'],
  'sys-sunitinib-1l': ['sunitinib'],
  'sys-pazopanib-1l': ['pazopanib'],
  'sys-tivozanib-1l': ['tivozanib'],
  'sys-cabozantinib-1l': ['cabozantinib'],
  'sys-legacy-cytokine': ['bevacizumab'],
  'sys-cabozantinib-2l': ['cabozantinib'],
  'sys-belzutifan-lenvatinib': ['lenvatinib'],
  'sys-lenva-everolimus': ['lenvatinib', 'everolimus'],
  'sys-axitinib-2l': ['axitinib'],
  'sys-tivozanib-2l': ['tivozanib'],
  'sys-everolimus': ['everolimus'],
  'sys-suni-pazo-2l': ['sunitinib', 'pazopanib'],
  'sys-pd1-rechallenge': ANY_TKI,
  'sys-cabozantinib-papillary': ['cabozantinib'],
  'sys-lenva-pembro-ncc': ['lenvatinib'],
  'sys-nivo-cabo-ncc': ['cabozantinib'],
  'sys-sunitinib-ncc': ['sunitinib'],
  'sys-lenva-everolimus-ncc': ['lenvatinib', 'everolimus'],
  'sys-ncc-2l-unused-class': ANY_TKI,
  'sys-cabozantinib-cdc': ['cabozantinib'],
  'sys-tki-or-io-rmc': ANY_TKI,
  'sys-bev-erlotinib': ['bevacizumab'],
  'sys-io-tki-fh': ['cabozantinib', 'axitinib', 'lenvatinib'],
  'sys-everolimus-tsc': ['everolimus'],
  'adj-tki': ANY_TKI,
};

/** Against the cancer, not against a symptom. */
const NEPHRECTOMY: readonly string[] = [
  'surg-partial-nephrectomy',
  'surg-radical-nephrectomy',
  'surg-thrombectomy',
  'surg-upfront-cn',
  'surg-deferred-cn',
  'surg-conversion',
];

/**
 * Candidates by trait, for holds and compatibility. What a candidate states itself (drug class,
 * block, kind of treatment) is read from it; the rest is listed here.
 */
export const traits: Readonly<Record<string, readonly string[]>> = {
  IO: ofClass('IO'),
  CTLA4: ofClass('CTLA4'),
  VEGF: ofClass('VEGF'),
  HIF: ofClass('HIF'),
  MTOR: ofClass('MTOR'),
  CHEMO: ofClass('CHEMO'),
  sunitinib: withAgent('sunitinib'),
  pazopanib: withAgent('pazopanib'),
  cabozantinib: withAgent('cabozantinib'),
  axitinib: withAgent('axitinib'),
  lenvatinib: withAgent('lenvatinib'),
  tivozanib: withAgent('tivozanib'),
  bevacizumab: withAgent('bevacizumab'),
  everolimus: withAgent('everolimus'),
  belzutifan: ofClass('HIF'),
  'checkpoint-inhibitor': those(({ classes }) => hasOneOf(classes, 'IO', 'CTLA4')),
  'systemic-therapy': those(({ classes }) => classes !== undefined),
  'major-surgery': those(({ blocks }) => blocks.includes('SURG')),
  'minor-procedure': [
    'dx-biopsy',
    ...those(({ blocks }) => blocks.includes('ABL')),
    ...those(({ modality }) => hasOneOf([modality], 'arterial embolisation', 'interventional')),
  ],
  radiotherapy: those(({ blocks }) => blocks.includes('RT')),
  'body-radiotherapy': those(({ blocks, slot }) => blocks.includes('RT') && slot !== 'brain'),
  'brain-local': ['rt-srs-brain', 'surg-brain-resection'],
  craniotomy: ['surg-brain-resection'],
  ablation: those(({ blocks }) => blocks.includes('ABL')),
  embolisation: those(({ modality }) => modality === 'arterial embolisation'),
  antiresorptive: ['bone-denosumab', 'bone-zoledronate'],
  anticoagulation: ['sup-anticoag', 'em-vte-pe'],
  vaccination: ['sup-vaccination'],
  observation: [
    'as-metastatic',
    'as-treatment-free',
    'adj-surveillance',
    'as-srm',
    'ww-watchful-waiting',
  ],
  // Surveillance of a small renal mass says nothing about drugs for other lesions (VHL).
  'drug-free-observation': [
    'as-metastatic',
    'as-treatment-free',
    'adj-surveillance',
    'ww-watchful-waiting',
  ],
  'best-supportive-only': ['bsc-only'],
  'watchful-waiting': ['ww-watchful-waiting'],
  'upfront-nephrectomy': ['surg-upfront-cn'],
  'kidney-removal': [...NEPHRECTOMY, 'surg-palliative-nephrectomy'],
  'kidney-removal-for-cancer': NEPHRECTOMY,
};

function those(fits: (candidate: Candidate) => boolean): readonly string[] {
  return candidates.filter(fits).map(({ id }) => id);
}

function ofClass(drugClass: string): readonly string[] {
  return those(({ classes }) => hasOneOf(classes, drugClass));
}

function withAgent(agent: Agent): readonly string[] {
  return Object.keys(AGENTS).filter((id) => AGENTS[id]?.includes(agent));
}

function hasOneOf(values: readonly string[] | undefined, ...wanted: readonly string[]): boolean {
  return values?.some((value) => wanted.includes(value)) ?? false;
}
