import type { HereditarySyndrome } from '../../domain/risk-factors.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const SYNDROMES: Calculator = {
  id: 'hereditary-syndrome',
  spec: 'RCC-C-053',
  title: 'Hereditary syndrome',
  method:
    'Syndrome as recorded, or by the gene of a pathogenic germline variant: VHL; FH (HLRCC); MET ' +
    '(HPRC); FLCN (Birt-Hogg-Dubé); TSC1, TSC2; SDHA to SDHD; BAP1; MITF; PTEN. All of them are ' +
    'autosomal dominant. Rare ones (constitutional chromosome 3 translocation, CDC73, PBRM1) are ' +
    'not in the table',
  source: 'No primary paper named: to be checked before clinical use',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/** Syndromes of the table: those the case can name, and those known by their gene only. */
export type TabledSyndrome =
  Exclude<HereditarySyndrome, 'none' | 'suspected' | 'other'> | 'bap1' | 'mitf' | 'pten';

/** What is known about one syndrome. */
export type SyndromeEntry = {
  readonly name: string;
  /** Genes with their place on the chromosomes. */
  readonly genes: string;
  readonly renalHistology: string;
  readonly otherClues: string;
  /** What bears on surgery or treatment; from memory. */
  readonly surgicalNote?: string;
};

export const SYNDROME_TABLE: Readonly<Record<TabledSyndrome, SyndromeEntry>> = {
  vhl: {
    name: 'von Hippel-Lindau disease',
    genes: 'VHL 3p25.3',
    renalHistology: 'clear cell RCC and cysts, bilateral',
    otherClues:
      'haemangioblastoma of CNS or retina, phaeochromocytoma, neuroendocrine tumour of the ' +
      'pancreas, endolymphatic sac tumour',
    surgicalNote: '3 cm rule; belzutifan',
  },
  hlrcc: {
    name: 'hereditary leiomyomatosis and renal cell cancer (HLRCC)',
    genes: 'FH 1q43',
    renalHistology: 'FH-deficient RCC',
    otherClues: 'leiomyomas of skin or uterus',
    surgicalNote: 'no 3 cm rule: prompt wide excision',
  },
  hprc: {
    name: 'hereditary papillary renal cancer (HPRC)',
    genes: 'MET 7q31',
    renalHistology: 'papillary RCC, multifocal',
    otherClues: 'none',
    surgicalNote: '3 cm rule',
  },
  bhd: {
    name: 'Birt-Hogg-Dubé syndrome',
    genes: 'FLCN 17p11.2',
    renalHistology: 'hybrid oncocytic and chromophobe tumours, chromophobe RCC, oncocytoma',
    otherClues: 'fibrofolliculomas, lung cysts, pneumothorax',
    surgicalNote: '3 cm rule',
  },
  tsc: {
    name: 'tuberous sclerosis complex',
    genes: 'TSC1 9q34 or TSC2 16p13',
    renalHistology: 'angiomyolipoma, cysts, RCC of variable type',
    otherClues:
      'signs in the skin, subependymal giant cell astrocytoma, lymphangioleiomyomatosis, epilepsy',
    surgicalNote: 'mTOR inhibitor for angiomyolipoma',
  },
  sdh: {
    name: 'succinate dehydrogenase deficiency (paraganglioma syndrome)',
    genes: 'SDHB, more rarely SDHA, SDHC or SDHD',
    renalHistology: 'SDH-deficient RCC',
    otherClues: 'paraganglioma or phaeochromocytoma, gastrointestinal stromal tumour',
    surgicalNote: 'prompt surgery',
  },
  bap1: {
    name: 'BAP1 tumour predisposition syndrome',
    genes: 'BAP1 3p21',
    renalHistology: 'clear cell RCC',
    otherClues: 'melanoma of eye or skin, mesothelioma',
    surgicalNote: 'prompt surgery',
  },
  mitf: {
    name: 'MITF p.E318K predisposition',
    genes: 'MITF 3p13',
    renalHistology: 'RCC of variable type',
    otherClues: 'melanoma',
  },
  pten: {
    name: 'PTEN hamartoma tumour syndrome (Cowden)',
    genes: 'PTEN 10q23',
    renalHistology: 'papillary, chromophobe or clear cell RCC',
    otherClues: 'macrocephaly, cancer of breast, thyroid or endometrium',
  },
};

const SYNDROME_OF_GENE: ReadonlyMap<string, TabledSyndrome> = new Map([
  ['VHL', 'vhl'],
  ['FH', 'hlrcc'],
  ['MET', 'hprc'],
  ['FLCN', 'bhd'],
  ['TSC1', 'tsc'],
  ['TSC2', 'tsc'],
  ['SDHA', 'sdh'],
  ['SDHB', 'sdh'],
  ['SDHC', 'sdh'],
  ['SDHD', 'sdh'],
  ['BAP1', 'bap1'],
  ['MITF', 'mitf'],
  ['PTEN', 'pten'],
]);

/**
 * The syndrome a pathogenic germline variant of a gene stands for; undefined where the gene is
 * not in the table. Only the first word counts, so that `VHL p.R167W` and `SDHA/B` are found.
 *
 * @source Clinical content, section 15.
 * @spec RCC-C-053
 */
export function syndromeOfGene(gene: string): TabledSyndrome | undefined {
  const [name = ''] = gene
    .trim()
    .toUpperCase()
    .split(/[^A-Z0-9]+/);
  return SYNDROME_OF_GENE.get(name);
}
