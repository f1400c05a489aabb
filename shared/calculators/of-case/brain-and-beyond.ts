import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Presence, ScoreBasis } from '../scores.ts';
import type { Span } from '../span.ts';
import type { CaseFinding } from './case-finding.ts';
import {
  isLedgerComplete,
  type ListedLesion,
  presentLesions,
  presentMetastases,
} from './listed-lesions.ts';
import { answerItem, inputsAndMissing } from './score-items.ts';

/** The rows of the ledger that are metastases in the brain and there now. */
export function listedBrainMetastases(document: CaseDocument): readonly ListedLesion[] {
  return presentLesions(document).filter(({ lesion }) => lesion.site === 'brain');
}

/** Whether a case records a metastasis in the brain, as a row or as a statement. */
export function recordsBrainMetastasis(document: CaseDocument): boolean {
  const brain = knownValue(document.extent?.brain);
  const isStated = brain !== undefined && brain !== 'none' && brain !== 'not-imaged';
  return isStated || listedBrainMetastases(document).length > 0;
}

/**
 * How many metastases are in the brain: the sum of its rows, open upwards while a row has no
 * number, no row is for the brain, or the brain is not known to be imaged.
 */
export function brainNumber(document: CaseDocument): CaseFinding<Span> {
  const rows = listedBrainMetastases(document);
  const counts = rows.map(({ lesion }) => knownValue(lesion.count));
  const min = Math.max(
    counts.reduce<number>((sum, count) => sum + (count ?? 1), 0),
    1,
  );
  const missing = missingOf(document, rows);
  const on = rows.length === 1 ? rows[0]?.lesion.measuredOn : undefined;
  const input = {
    label: NUMBER,
    value: missing.length === 0 ? `${min}` : `at least ${min}`,
    ...(on === undefined ? {} : { on }),
    field: rows[0]?.field ?? 'extent.brain',
  };
  const max = missing.length === 0 ? min : Infinity;
  return { value: { min, max }, inputs: [input], missing: min > 4 ? [] : missing, notes: [] };
}

const NUMBER = 'Number of brain metastases';

function missingOf({ extent }: CaseDocument, rows: readonly ListedLesion[]): ScoreBasis['missing'] {
  if (rows.length === 0) return [{ label: NUMBER, field: 'lesions' }];
  const isImaged = (knownValue(extent?.brain) ?? 'not-imaged') !== 'not-imaged';
  return [
    ...rows.flatMap(({ lesion, field }) =>
      knownValue(lesion.count) === undefined ? [{ label: NUMBER, field: `${field}.count` }] : [],
    ),
    ...(isImaged ? [] : [{ label: 'Imaging of the brain', field: 'extent.brain' }]),
  ];
}

/** Metastases outside the brain: listed, or absent from a ledger said to be complete. */
export function extracranialMetastases(document: CaseDocument): CaseFinding<Presence> {
  const [row] = presentMetastases(document).filter(({ lesion }) => lesion.site !== 'brain');
  if (row !== undefined) {
    const on = row.lesion.measuredOn;
    const input = {
      label: EXTRACRANIAL,
      value: 'present',
      ...(on === undefined ? {} : { on }),
      field: row.field,
    };
    return { value: 'yes', inputs: [input], missing: [], notes: [] };
  }
  const complete = answerItem(
    EXTRACRANIAL,
    'extent.ledgerComplete',
    document.extent?.ledgerComplete,
  );
  if (!isLedgerComplete(document)) {
    const { label, field } = complete;
    return { value: 'unknown', inputs: [], missing: [{ label, field }], notes: [] };
  }
  const { inputs } = inputsAndMissing([{ ...complete, text: 'none listed, list complete' }]);
  return { value: 'no', inputs, missing: [], notes: [] };
}

const EXTRACRANIAL = 'Metastases outside the brain';
