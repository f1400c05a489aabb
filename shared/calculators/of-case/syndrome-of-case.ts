import type { CaseDocument } from '../../domain/case-document.ts';
import type { MolecularFinding } from '../../domain/molecular.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  SYNDROME_TABLE,
  syndromeOfGene,
  SYNDROMES,
  type TabledSyndrome,
} from '../heredity/syndromes.ts';
import type { Score, ScoreInput } from '../scores.ts';

/** A syndrome as recorded or by its gene; one outside the table has a name only. */
type Known = {
  readonly name: string;
  readonly syndrome?: TabledSyndrome;
  readonly input: ScoreInput;
};

export type SyndromeCase = {
  /** No for a pathogenic variant of a gene that is not in the table. */
  readonly isSyndrome: boolean;
  readonly score: Score;
};

/**
 * Every hereditary syndrome a case is known to have, as recorded or by a pathogenic germline
 * variant, or the variant where its gene is not in the table; undefined where nothing is known.
 *
 * @spec RCC-C-053
 */
export function syndromeOfCase(document: CaseDocument): SyndromeCase | undefined {
  const variants = germlineVariants(document);
  const outside = variants.filter(({ syndrome }) => syndrome === undefined);
  const known = [
    ...recordedSyndrome(document),
    ...variants.filter(({ syndrome }) => syndrome !== undefined),
  ];
  if (known.length === 0 && outside.length === 0) return undefined;
  const isSyndrome = known.length > 0;
  const names = namesOf(isSyndrome ? known : outside);
  const value = `${isSyndrome ? 'Hereditary syndrome' : 'Pathogenic germline variant'} known: ${names}`;
  return {
    isSyndrome,
    score: {
      ...SYNDROMES,
      state: 'known',
      value,
      statement: value,
      inputs: [...known, ...outside].map(({ input }) => input),
      missing: [],
      notes: [...syndromeNotes(known), ...outsideNotes(outside), ...denialNote(document, known)],
    },
  };
}

function recordedSyndrome({ riskFactors }: CaseDocument): readonly Known[] {
  const item = riskFactors?.hereditarySyndrome;
  const recorded = knownValue(item);
  if (recorded === undefined || recorded === 'none' || recorded === 'suspected') return [];
  const name = recorded === 'other' ? OTHER : SYNDROME_TABLE[recorded].name;
  const input = {
    label: 'Hereditary syndrome',
    value: name,
    ...(item?.on === undefined ? {} : { on: item.on }),
    field: 'riskFactors.hereditarySyndrome',
  };
  return [{ name, input, ...(recorded === 'other' ? {} : { syndrome: recorded }) }];
}

const OTHER = 'not one of the list';

function germlineVariants({ molecular }: CaseDocument): readonly Known[] {
  return (molecular?.findings ?? []).flatMap((finding, index) =>
    finding.sample === 'germline' && finding.result === 'pathogenic'
      ? [variantOf(finding, `molecular.findings[${index}]`)]
      : [],
  );
}

function variantOf({ gene, on, detail }: MolecularFinding, field: string): Known {
  const syndrome = syndromeOfGene(gene);
  const input = {
    label: `Germline ${gene}`,
    value: detail === undefined ? 'pathogenic variant' : `pathogenic variant, ${detail}`,
    ...(on === undefined ? {} : { on }),
    field,
  };
  if (syndrome === undefined) return { name: gene, input };
  return { name: SYNDROME_TABLE[syndrome].name, syndrome, input };
}

function namesOf(known: readonly Known[]): string {
  return [...new Set(known.map(({ name }) => name))].join('; ');
}

function syndromeNotes(known: readonly Known[]): readonly string[] {
  return [...new Set(known.flatMap(({ syndrome }) => syndrome ?? []))].map((syndrome) => {
    const { name, genes, renalHistology, otherClues, surgicalNote } = SYNDROME_TABLE[syndrome];
    const surgery = surgicalNote === undefined ? '' : `; surgery and treatment: ${surgicalNote}`;
    return `${name}: ${genes}; kidney: ${renalHistology}; other clues: ${otherClues}${surgery}`;
  });
}

function outsideNotes(outside: readonly Known[]): readonly string[] {
  return outside.map(
    ({ name }) => `Gene not recognised in the table of syndromes with renal cancer: ${name}`,
  );
}

function denialNote({ riskFactors }: CaseDocument, known: readonly Known[]): readonly string[] {
  return known.length > 0 && knownValue(riskFactors?.hereditarySyndrome) === 'none'
    ? ['No hereditary syndrome is recorded, but a pathogenic germline variant is']
    : [];
}
