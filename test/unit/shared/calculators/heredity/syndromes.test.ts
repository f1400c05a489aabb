import { describe, expect, it } from 'vitest';

import {
  SYNDROME_TABLE,
  syndromeOfGene,
  SYNDROMES,
  type TabledSyndrome,
} from '#shared/calculators/heredity/syndromes';
import { heredityScores } from '#shared/calculators/of-case/heredity-scores';
import { CaseDocument } from '#shared/domain/case-document';

describe('hereditary syndromes', () => {
  it('[RCC-C-053] are found by their gene, whatever its case', () => {
    const genes = 'VHL FH MET FLCN TSC1 TSC2 SDHA SDHB SDHC SDHD BAP1 MITF PTEN'.split(' ');
    expect(genes.map(syndromeOfGene)).toEqual([
      'vhl',
      'hlrcc',
      'hprc',
      'bhd',
      'tsc',
      'tsc',
      'sdh',
      'sdh',
      'sdh',
      'sdh',
      'bap1',
      'mitf',
      'pten',
    ]);
    expect(syndromeOfGene(' Vhl ')).toBe('vhl');
    expect(syndromeOfGene('BRCA2')).toBeUndefined();
  });

  it.each([
    ['vhl', 'VHL 3p25.3', 'clear cell RCC and cysts, bilateral', '3 cm rule; belzutifan'],
    ['hlrcc', 'FH 1q43', 'FH-deficient RCC', 'no 3 cm rule: prompt wide excision'],
    ['hprc', 'MET 7q31', 'papillary RCC, multifocal', '3 cm rule'],
    [
      'bhd',
      'FLCN 17p11.2',
      'hybrid oncocytic and chromophobe tumours, chromophobe RCC, oncocytoma',
      '3 cm rule',
    ],
    [
      'tsc',
      'TSC1 9q34 or TSC2 16p13',
      'angiomyolipoma, cysts, RCC of variable type',
      'mTOR inhibitor for angiomyolipoma',
    ],
    ['sdh', 'SDHB, more rarely SDHA, SDHC or SDHD', 'SDH-deficient RCC', 'prompt surgery'],
    ['bap1', 'BAP1 3p21', 'clear cell RCC', 'prompt surgery'],
    ['mitf', 'MITF 3p13', 'RCC of variable type', undefined],
    ['pten', 'PTEN 10q23', 'papillary, chromophobe or clear cell RCC', undefined],
  ] as const)('[RCC-C-053] hold gene, histology and surgical remark of %s', (...row) => {
    const [syndrome, genes, renalHistology, surgicalNote] = row;
    const entry = SYNDROME_TABLE[syndrome];
    expect([entry.genes, entry.renalHistology, entry.surgicalNote]).toEqual([
      genes,
      renalHistology,
      surgicalNote,
    ]);
  });

  it('[RCC-C-053] have a name and other clues each', () => {
    const keys = Object.keys(SYNDROME_TABLE) as TabledSyndrome[];
    expect(keys.map((key) => [SYNDROME_TABLE[key].name, SYNDROME_TABLE[key].otherClues])).toEqual([
      [
        'von Hippel-Lindau disease',
        'haemangioblastoma of CNS or retina, phaeochromocytoma, neuroendocrine tumour of the ' +
          'pancreas, endolymphatic sac tumour',
      ],
      ['hereditary leiomyomatosis and renal cell cancer (HLRCC)', 'leiomyomas of skin or uterus'],
      ['hereditary papillary renal cancer (HPRC)', 'none'],
      ['Birt-Hogg-Dubé syndrome', 'fibrofolliculomas, lung cysts, pneumothorax'],
      [
        'tuberous sclerosis complex',
        'signs in the skin, subependymal giant cell astrocytoma, lymphangioleiomyomatosis, ' +
          'epilepsy',
      ],
      [
        'succinate dehydrogenase deficiency (paraganglioma syndrome)',
        'paraganglioma or phaeochromocytoma, gastrointestinal stromal tumour',
      ],
      ['BAP1 tumour predisposition syndrome', 'melanoma of eye or skin, mesothelioma'],
      ['MITF p.E318K predisposition', 'melanoma'],
      [
        'PTEN hamartoma tumour syndrome (Cowden)',
        'macrocephaly, cancer of breast, thyroid or endometrium',
      ],
    ]);
  });
});

type Finding = NonNullable<NonNullable<CaseDocument['molecular']>['findings']>[number];

const germline = (gene: string, more: Partial<Finding> = {}): Finding => ({
  gene,
  sample: 'germline',
  result: 'pathogenic',
  ...more,
});
const scoresFor = (input: CaseDocument) => heredityScores(CaseDocument.parse(input));
const VHL_NOTE =
  'von Hippel-Lindau disease: VHL 3p25.3; kidney: clear cell RCC and cysts, bilateral; other ' +
  'clues: haemangioblastoma of CNS or retina, phaeochromocytoma, neuroendocrine tumour of the ' +
  'pancreas, endolymphatic sac tumour; surgery and treatment: 3 cm rule; belzutifan';

describe('known hereditary syndrome of a case', () => {
  it('[RCC-C-053] stands as recorded, in place of the triggers', () => {
    const value = 'Hereditary syndrome known: von Hippel-Lindau disease';
    expect(
      scoresFor({
        primaries: [{}],
        riskFactors: { hereditarySyndrome: { value: 'vhl', on: '2020-05' } },
      }),
    ).toEqual([
      {
        ...SYNDROMES,
        state: 'known',
        value,
        statement: value,
        inputs: [
          {
            label: 'Hereditary syndrome',
            value: 'von Hippel-Lindau disease',
            on: '2020-05',
            field: 'riskFactors.hereditarySyndrome',
          },
        ],
        missing: [],
        notes: [VHL_NOTE],
      },
    ]);
  });

  it('[RCC-C-053] follows from a pathogenic germline variant', () => {
    const [score, ...rest] = scoresFor({
      molecular: {
        findings: [
          { gene: 'VHL', sample: 'tumour', result: 'pathogenic' },
          germline('MITF', { on: '2026-10', detail: 'p.E318K' }),
        ],
      },
    });
    expect(rest).toEqual([]);
    expect(score).toMatchObject({
      value: 'Hereditary syndrome known: MITF p.E318K predisposition',
      inputs: [
        {
          label: 'Germline MITF',
          value: 'pathogenic variant, p.E318K',
          on: '2026-10',
          field: 'molecular.findings[1]',
        },
      ],
      notes: [
        'MITF p.E318K predisposition: MITF 3p13; kidney: RCC of variable type; other clues: ' +
          'melanoma',
      ],
    });
  });

  it('[RCC-C-053] needs a germline sample and a pathogenic result', () => {
    for (const result of ['uncertain', 'not-found', 'pending', 'not-done'] as const) {
      expect(scoresFor({ molecular: { findings: [germline('VHL', { result })] } })).toEqual([]);
    }
    const tumour = germline('VHL', { sample: 'tumour' });
    expect(scoresFor({ molecular: { findings: [tumour] } })).toEqual([]);
  });

  it('[RCC-C-053] is named once, however often it is recorded', () => {
    const [score] = scoresFor({
      riskFactors: { hereditarySyndrome: { value: 'vhl' } },
      molecular: { findings: [germline('VHL'), germline('FH')] },
    });
    expect(score).toMatchObject({
      value:
        'Hereditary syndrome known: von Hippel-Lindau disease; hereditary leiomyomatosis and ' +
        'renal cell cancer (HLRCC)',
    });
    expect(score?.inputs).toHaveLength(3);
    expect(score?.inputs[1]).toEqual({
      label: 'Germline VHL',
      value: 'pathogenic variant',
      field: 'molecular.findings[0]',
    });
    expect(score?.notes).toHaveLength(2);
  });

  it('[RCC-C-053] may be one without an entry in the table', () => {
    const [score] = scoresFor({ riskFactors: { hereditarySyndrome: { value: 'other' } } });
    expect(score).toMatchObject({
      id: 'hereditary-syndrome',
      value: 'Hereditary syndrome known: not one of the list',
      notes: [],
    });
    expect(score?.inputs).toEqual([
      {
        label: 'Hereditary syndrome',
        value: 'not one of the list',
        field: 'riskFactors.hereditarySyndrome',
      },
    ]);
  });

  it('[RCC-C-053] is no syndrome for a gene outside the table: the triggers stand beside', () => {
    const scores = scoresFor({
      primaries: [{}],
      molecular: { findings: [germline('CHEK2'), germline('CHEK2')] },
    });
    expect(scores.map(({ id }) => id)).toEqual([
      'hereditary-syndrome',
      'hereditary-referral-triggers',
    ]);
    expect(scores[0]).toMatchObject({
      state: 'known',
      value: 'Pathogenic germline variant known: CHEK2',
      statement: 'Pathogenic germline variant known: CHEK2',
      notes: [
        'Gene not recognised in the table of syndromes with renal cancer: CHEK2',
        'Gene not recognised in the table of syndromes with renal cancer: CHEK2',
      ],
    });
    const mixed = scoresFor({ molecular: { findings: [germline('CHEK2'), germline('VHL')] } });
    expect(mixed).toHaveLength(1);
    expect(mixed[0]).toMatchObject({
      value: 'Hereditary syndrome known: von Hippel-Lindau disease',
      notes: [VHL_NOTE, 'Gene not recognised in the table of syndromes with renal cancer: CHEK2'],
    });
    expect(mixed[0]?.inputs.map(({ label }) => label)).toEqual(['Germline VHL', 'Germline CHEK2']);
  });

  it('[RCC-C-053] is not known while it is suspected, and stands against a recorded none', () => {
    const ids = (value: 'suspected' | 'none') =>
      scoresFor({ riskFactors: { hereditarySyndrome: { value } } }).map(({ id }) => id);
    expect(ids('suspected')).toEqual(['hereditary-referral-triggers']);
    expect(ids('none')).toEqual(['hereditary-referral-triggers']);
    const denied = 'No hereditary syndrome is recorded, but a pathogenic germline variant is';
    const notes = (gene: string) =>
      scoresFor({
        riskFactors: { hereditarySyndrome: { value: 'none' } },
        molecular: { findings: [germline(gene)] },
      })[0]?.notes;
    expect(notes('VHL')).toEqual([VHL_NOTE, denied]);
    expect(notes('CHEK2')).not.toContain(denied);
  });
});
