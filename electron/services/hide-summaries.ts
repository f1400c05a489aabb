import { findRevision } from '#db/repositories/case-repository';
import { findTextChecksOf } from '#db/repositories/checked-text-repository';
import type { CaseSummary } from '#shared/contract/case-summary';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';
import { ageBand, boardDayOf } from '#shared/report/deidentify-case';
import { withRelativeDates } from '#shared/report/deidentify-dates';
import { NAME_WITHHELD, WITHHELD } from '#shared/report/deidentify-document';

import type { VaultDeps } from '../deps.ts';
import { identifyingInCase } from './identifying-in-case.ts';
import { readerOf } from './reader-of.ts';
import { textHash } from './text-hash.ts';

/** Lines of a list as they may be shown: as they are, or without what identifies the patient. */
export function summariesFor(
  deps: Pick<VaultDeps, 'db' | 'user' | 'now'>,
  identifiers: IdentifierDisplay,
  rows: readonly CaseSummary[],
): CaseSummary[] {
  if (identifiers === 'shown' || rows.length === 0) return [...rows];
  const { today } = readerOf(deps);
  const checks = findTextChecksOf(
    deps.db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const isChecked = (text: string) => checks.get(row.id)?.has(textHash(text)) === true;
    return hiddenSummary(row, today, questionOf(deps, row, { today, isChecked }));
  });
}

/**
 * Number and age in place of name, birth date and identifier; the question only where somebody
 * checked it. Days of the patient go, days of meetings and of saving stay.
 */
function hiddenSummary(
  row: CaseSummary,
  today: string,
  question: Pick<CaseSummary, 'question'>,
): CaseSummary {
  const {
    family: _family,
    given: _given,
    identifier: _identifier,
    question: _question,
    referredOn: _referredOn,
    targetDate: _targetDate,
    born,
    lock,
    ...rest
  } = row;
  const age = born === undefined ? undefined : ageBand(born, today);
  const { state, reason, since } = row.preparation;
  return {
    ...rest,
    ...(age === undefined ? {} : { age }),
    ...question,
    preparation: { state, since, by: NAME_WITHHELD, ...(reason === undefined ? {} : { reason }) },
    ...(lock === undefined ? {} : { lock: { ...lock, by: NAME_WITHHELD } }),
    savedBy: NAME_WITHHELD,
  };
}

type Checking = { readonly today: string; readonly isChecked: (text: string) => boolean };

/**
 * The question where it was checked, and where no name or number the patient ever had stands in
 * it; else that there is one.
 */
function questionOf(
  { db }: Pick<VaultDeps, 'db'>,
  { id, question }: CaseSummary,
  { today, isChecked }: Checking,
): Pick<CaseSummary, 'question'> {
  if (question === undefined) return {};
  const document = isChecked(question) ? findRevision(db, id)?.document : undefined;
  if (document === undefined) return { question: WITHHELD };
  if (identifyingInCase(db, id)(question).length > 0) return { question: WITHHELD };
  return { question: withRelativeDates(question, boardDayOf(document, today), []) };
}
