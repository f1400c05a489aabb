import type { CaseDocument } from '../../domain/case-document.ts';
import { allOf } from '../spread/presence-logic.ts';
import type { Presence } from '../scores.ts';
import { unlistedBrainMetastases } from './brain-metastases.ts';
import { answerFinding, type CaseFinding, joinBasis } from './case-finding.ts';
import { isLedgerComplete, placeOf, presentLesions } from './listed-lesions.ts';
import { ledgerFinding } from './metastasis-count.ts';

/**
 * Whether every metastasis can be treated locally: as stated for all of them, else by the rows.
 * One listed lesion that cannot is enough for no; yes needs every row, a complete list and no
 * unlisted metastasis in the brain; leptomeningeal disease is enough for no. Where the statement and the rows contradict each other it
 * stays open.
 */
export function allLocallyTreatable(document: CaseDocument): CaseFinding<Presence> {
  const meninges = answerFinding(
    'Leptomeningeal disease',
    'extent.leptomeningeal',
    document.extent?.leptomeningeal,
  );
  if (meninges.value !== 'yes') return treatableAsListed(document);
  return { ...meninges, value: 'no', notes: ['Leptomeningeal disease is not treated locally'] };
}

function treatableAsListed(document: CaseDocument): CaseFinding<Presence> {
  const stated = answerFinding(
    'All metastases locally treatable',
    'extent.allLocallyTreatable',
    document.extent?.allLocallyTreatable,
  );
  const byRows = treatableByRows(document);
  if (stated.value === 'unknown') {
    const { inputs, notes } = byRows;
    const missing = byRows.value === 'unknown' ? [...stated.missing, ...byRows.missing] : [];
    return { value: byRows.value, inputs, missing, notes };
  }
  if (byRows.value === 'unknown' || byRows.value === stated.value) return stated;
  return {
    ...joinBasis([stated, byRows]),
    value: 'unknown',
    missing: [{ label: 'All metastases locally treatable', field: 'extent.allLocallyTreatable' }],
    notes: [
      'Whether all metastases can be treated locally is answered differently for all and for the ' +
        'single lesions',
    ],
  };
}

function treatableByRows(document: CaseDocument): CaseFinding<Presence> {
  const rows = presentLesions(document);
  const answers = rows.map(({ lesion, field }) =>
    answerFinding(
      `Locally treatable, ${placeOf(lesion)}`,
      `${field}.locallyTreatable`,
      lesion.locallyTreatable,
    ),
  );
  const brain = unlistedBrainMetastases(document);
  const listed = allOf(answers.map(({ value }) => value));
  const isAllListed = isLedgerComplete(document) && brain.value.max === 0;
  return {
    ...joinBasis([...answers, ledgerFinding(document), brain]),
    value: listed === 'yes' && !isAllListed ? 'unknown' : listed,
  };
}
