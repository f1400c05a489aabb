import type { CaseDocument } from '../../domain/case-document.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Presence, ScoreInput } from '../scores.ts';
import type { Condition } from './localised-conditions.ts';
import { distantDisease } from './localised-metastasis.ts';
import type { Pathology, PlacedPrimary } from './localised-pathology.ts';
import { presenceOf, recordedItem } from './score-items.ts';
import { syndromeOfCase } from './syndrome-of-case.ts';

/** Clear cell by its recorded histology; a subtype that is not stated leaves it open. */
export function clearCell({ histology }: PrimaryTumour): Presence {
  const value = knownValue(histology);
  if (value === undefined || value === 'rcc-subtype-not-stated') return 'unknown';
  return value === 'clear-cell' ? 'yes' : 'no';
}

export function clearCellCondition({ primary, field }: PlacedPrimary): Condition {
  const met = clearCell(primary);
  const on = primary.histology?.on;
  const item = { label: 'Histology', field: `${field}.histology`, on };
  return {
    item: met === 'unknown' ? item : { ...item, text: HISTOLOGY[met] },
    met,
    reason: 'the histology is not clear cell',
    provided: 'the histology is clear cell',
    notes: [],
  };
}

const HISTOLOGY = { yes: 'Clear cell', no: 'Not clear cell' } as const;

export function noMetastasisCondition(document: CaseDocument): Condition {
  const { status, item, notes } = distantDisease(document);
  return {
    item,
    met: FREE_OF_METASTASIS[status],
    reason: 'a distant metastasis is recorded',
    provided: 'there is no distant metastasis',
    notes,
  };
}

const FREE_OF_METASTASIS = {
  none: 'yes',
  unknown: 'unknown',
  present: 'no',
  resected: 'no',
  recorded: 'no',
} as const;

export function noInvolvedNodeCondition({ n, nItem }: Pathology): Condition {
  return {
    item: nItem,
    met: n === undefined ? 'unknown' : N_FREE[n],
    reason: 'regional nodes are involved',
    provided: 'no regional node is involved',
    notes: [],
  };
}

const N_FREE = { NX: 'yes', N0: 'yes', N1: 'no', N2: 'no' } as const;

/** A pathogenic germline variant of a syndrome stands against an answer that denies it. */
export function noSyndromeCondition(document: CaseDocument): Condition {
  const { riskFactors } = document;
  const syndrome = knownValue(riskFactors?.hereditarySyndrome);
  const variant = syndromeFree(syndrome) === 'no' ? undefined : syndromeVariant(document);
  if (variant !== undefined) {
    const { label, value, field, on } = variant;
    const notes = syndrome === 'none' ? [DENIED_SYNDROME] : [];
    return { ...NO_SYNDROME, item: { label, field, text: value, on }, met: 'no', notes };
  }
  const field = 'riskFactors.hereditarySyndrome';
  return {
    ...NO_SYNDROME,
    item: recordedItem('Hereditary syndrome', field, riskFactors?.hereditarySyndrome, (value) => {
      if (value === 'none') return 'None';
      return value === 'suspected' ? 'Suspected' : 'Known';
    }),
    met: syndromeFree(syndrome),
    notes: [],
  };
}

const NO_SYNDROME = {
  reason: 'a hereditary syndrome is known',
  provided: 'there is no hereditary syndrome',
};

const DENIED_SYNDROME = 'No hereditary syndrome is recorded, but a pathogenic germline variant is';

function syndromeVariant(document: CaseDocument): ScoreInput | undefined {
  const known = syndromeOfCase(document);
  return known?.isSyndrome === true ? known.score.inputs[0] : undefined;
}

function syndromeFree(syndrome: string | undefined): Presence {
  if (syndrome === undefined || syndrome === 'suspected') return 'unknown';
  return syndrome === 'none' ? 'yes' : 'no';
}

/** Tumours listed on both sides are bilateral; "bilateral or multifocal" may be multifocal. */
export function oneKidneyCondition({ primaries = [], riskFactors }: CaseDocument): Condition {
  const sides = new Set(primaries.flatMap(({ side }) => knownValue(side) ?? []));
  const asked = riskFactors?.bilateralOrMultifocal;
  const answer = presenceOf(asked);
  const label = 'Bilateral or multifocal tumour';
  const base = {
    reason: 'tumours are listed in both kidneys',
    provided: 'only one kidney bears a tumour',
  };
  if (sides.size > 1) {
    const notes =
      answer === 'no' ? ['Tumours are listed on both sides, but bilateral is denied'] : [];
    return { ...base, item: { label, field: 'primaries', text: 'Both kidneys' }, met: 'no', notes };
  }
  return {
    ...base,
    item: recordedItem(label, 'riskFactors.bilateralOrMultifocal', asked, (value) =>
      value === 'yes' ? 'Yes' : 'No',
    ),
    met: answer === 'no' ? 'yes' : 'unknown',
    notes: [],
  };
}
