import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Span } from '../span.ts';
import { unlistedBrainMetastases } from './brain-metastases.ts';
import { answerFinding, type CaseFinding, joinBasis } from './case-finding.ts';
import {
  isLedgerComplete,
  type ListedLesion,
  placeOf,
  presentMetastases,
} from './listed-lesions.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

const LEDGER = { label: 'List of metastases complete', field: 'extent.ledgerComplete' } as const;

/**
 * Number of distant metastases of a metastatic case, those in the brain included. A row without a number stands for one or
 * more; until the list is complete and the brain was imaged the listed number is a lower bound.
 */
export function metastasisCount(document: CaseDocument): CaseFinding<Span> {
  const rows = presentMetastases(document);
  const brain = unlistedBrainMetastases(document);
  const counts = rows.map(({ lesion }) => knownValue(lesion.count));
  const listed = counts.reduce<number>((sum, count) => sum + (count ?? 1), 0);
  const isExact = isLedgerComplete(document) && !counts.includes(undefined);
  return {
    value: {
      min: Math.max(listed + brain.value.min, 1),
      max: isExact ? listed + brain.value.max : Infinity,
    },
    ...joinBasis([...rows.map(countOf), ledgerFinding(document), brain]),
  };
}

function countOf({ lesion, field }: ListedLesion): CaseFinding<undefined> {
  const item = recordedItem(`Number, ${placeOf(lesion)}`, `${field}.count`, lesion.count, lesions);
  const on = item.on ?? lesion.measuredOn;
  return { value: undefined, ...inputsAndMissing([{ ...item, on }]), notes: [] };
}

/** Whether the list speaks for every place outside the brain; asked for until it does. */
export function ledgerFinding(document: CaseDocument): CaseFinding<boolean> {
  const { label, field } = LEDGER;
  const value = isLedgerComplete(document);
  const { inputs } = answerFinding(label, field, document.extent?.ledgerComplete);
  return { value, inputs, missing: value ? [] : [LEDGER], notes: [] };
}

function lesions(count: number): string {
  return count === 1 ? '1 lesion' : `${count} lesions`;
}
