import { findIndependentView } from '#db/repositories/decision-repository';
import { findMeetingRules } from '#db/repositories/meeting-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { withoutCandidates } from '#shared/report/without-candidates';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { showBoardSheet } from './show-board-sheet.ts';

/** What the meeting sees of a case; candidates stay out until the team has said its own view. */
export function showRoomSheet(
  deps: VaultDeps,
  { meeting, ...asked }: ParsedInputOf<'room.sheet'>,
): Result<OutputOf<'room.sheet'>, ErrorOf<'room.sheet'>> {
  const rules = findMeetingRules(deps.db, meeting);
  if (rules === undefined) return err('meeting-not-found');
  const shown = showBoardSheet(deps, asked);
  if (!shown.ok) return shown;
  const isWithheld =
    rules.settings.independentFirst &&
    findIndependentView(deps.db, meeting, asked.id) === undefined;
  if (!isWithheld) return ok({ ...shown.value, candidates: 'shown' });
  const sheet = withoutCandidates(shown.value.sheet);
  return ok({ ...shown.value, sheet, candidates: 'withheld' });
}
