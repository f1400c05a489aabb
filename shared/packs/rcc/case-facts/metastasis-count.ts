import type { CaseDocument } from '../../../domain/case-document.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { isLedgerComplete, presentMetastases, settingWithoutMetastasis } from './lesion-list.ts';

type Count = { readonly min: number; readonly max: number };
type Counted = Count & { readonly basis?: string; readonly narrowedBy: readonly string[] };

/**
 * Number of distant metastases: the listed ones, a row without a number being one or more; open
 * upwards until the ledger is complete. Regional nodes (N) and local recurrence do not count.
 * A brain metastasis that is not a row of its own adds one or more.
 */
export function metastasisCount(document: CaseDocument): Counted {
  const narrowedBy = openFields(document);
  const rows = presentMetastases(document);
  const none = settingWithoutMetastasis(document);
  if (rows.length === 0 && none !== undefined)
    return { min: 0, max: 0, basis: none, narrowedBy: [] };
  const counts = rows.map(({ count }) => knownValue(count));
  const listed = counts.reduce<number>((sum, count) => sum + (count ?? 1), 0);
  const brain = brainCount(document);
  const isExact = isLedgerComplete(document) && !counts.includes(undefined);
  const min = Math.max(listed + brain.min, isMetastatic(document) ? 1 : 0);
  // An empty complete ledger of a metastatic case contradicts itself: the count stays open.
  const max = isExact && listed + brain.max >= min ? listed + brain.max : Infinity;
  if (min === 0 && max === Infinity) return { min, max, narrowedBy };
  return { min, max, basis: basisOf(document, listed, isExact), narrowedBy };
}

function basisOf(document: CaseDocument, listed: number, isExact: boolean): string {
  const isBrainImaged = knownValue(document.extent?.brain) !== 'not-imaged';
  return [
    `${listed} listed`,
    ...(isExact ? [] : ['list not complete']),
    ...(isBrainImaged ? [] : ['brain not imaged']),
  ].join(', ');
}

/** What is still to be told before the number is known. */
function openFields(document: CaseDocument): readonly string[] {
  const withoutCount = presentMetastases(document).some(
    ({ count }) => knownValue(count) === undefined,
  );
  return [
    ...(withoutCount ? ['lesions.count'] : []),
    ...(isLedgerComplete(document) ? [] : ['extent.ledgerComplete']),
    ...(brainCount(document).max === 0 ? [] : ['extent.brain']),
  ];
}

function brainCount(document: CaseDocument): Count {
  if (presentMetastases(document).some(({ site }) => site === 'brain')) return { min: 0, max: 0 };
  const status = knownValue(document.extent?.brain);
  if (status === 'none' || status === 'not-imaged') return { min: 0, max: 0 };
  return { min: status === 'asymptomatic' || status === 'symptomatic' ? 1 : 0, max: Infinity };
}

function isMetastatic({ disease }: CaseDocument): boolean {
  return knownValue(disease?.setting) === 'metastatic';
}
