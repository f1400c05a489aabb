import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { createMeeting } from '#db/repositories/meeting-repository';
import type { CaseId } from '#shared/contract/case-summary';
import { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import type { NotReadyReason, PreparationState } from '#shared/domain/preparation';

import type { VaultDeps } from '../deps.ts';
import { createCase } from './create-case.ts';
import { cutOffOf, nextTuesday } from './demo-days.ts';
import { holdDemoMeeting } from './demo-meeting.ts';
import { moveCases } from './move-cases.ts';
import { readerOf } from './reader-of.ts';

/** A demo case; the number its file name begins with says where it stands. */
export type DemoCase = { readonly fileName: string; readonly document: CaseDocument };

type Place = {
  readonly to: PreparationState;
  readonly reason?: NotReadyReason;
  readonly note?: string;
};

/** What stands for the board unless said otherwise here. */
const LISTED: Place = { to: 'listed' };
const PLACES: Readonly<Record<string, Place>> = {
  '06': { to: 'decided', note: 'Fictional decision: active surveillance.' },
  '07': { to: 'not-ready', reason: 'pathology-missing', note: 'Biopsy report awaited.' },
  '10': { to: 'triaged' },
  '11': { to: 'referred' },
  '12': { to: 'draft' },
};

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

type PlacedCase = { readonly id: CaseId; readonly number: string; readonly place: Place };

/**
 * Adds the demo cases, spread over the states of preparation, with a meeting on the day they are
 * to be weighed for. Once that day has passed, it stays as a meeting that was held, with fictional
 * decisions that ask for what is missing, and what is listed stands on the agenda of the next
 * Tuesday again.
 */
export function fillDemoVault(deps: VaultDeps, demoCases: readonly DemoCase[]): void {
  inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    const { today } = readerOf(deps);
    const cases = demoCases.map((demoCase) => addCase(inside, demoCase));
    const boardDay = boardDayOf(demoCases) ?? today;
    const isHeld = boardDay < today;
    if (isHeld) {
      const agenda = cases.filter(wasOnBoard);
      const held = addMeeting(inside, boardDay, agenda);
      holdDemoMeeting(inside, held, { on: boardDay, cases: agenda });
    }
    const meeting = addMeeting(inside, isHeld ? nextTuesday(today) : boardDay, []);
    for (const each of cases) place(inside, each, meeting);
  });
}

function addCase(deps: VaultDeps, { fileName, document }: DemoCase): PlacedCase {
  const saved = createCase(deps, { document, onDuplicate: 'add' }, 'case-imported');
  if (saved.kind !== 'saved') throw new Error('a demo case was not added');
  const number = fileName.slice(0, 2);
  return { id: saved.id, number, place: PLACES[number] ?? LISTED };
}

function addMeeting(deps: VaultDeps, on: string, agenda: readonly PlacedCase[]): MeetingId {
  const { db, user, now, newId } = deps;
  const id = MeetingId.parse(newId());
  const at = now();
  const cases = agenda.map((each) => each.id);
  const meeting = { id, name: 'Kidney tumour board', on, cutOff: cutOffOf(on), cases };
  createMeeting(db, { ...meeting, by: user, at });
  recordAudit(db, { at, by: user, event: 'meeting-created', meetingId: id });
  return id;
}

function place(
  deps: VaultDeps,
  { id, place: { to, reason, note } }: PlacedCase,
  meeting: MeetingId,
) {
  const moved = moveCases(deps, { cases: [id], to, reason, note, meeting });
  if (!moved.ok) throw new Error(`a demo case was not moved: ${moved.error}`);
}

/** What the board decided, or put off to its next meeting. */
function wasOnBoard({ place: { to } }: PlacedCase): boolean {
  return to === 'listed' || to === 'decided';
}

/** The latest day a case is to be weighed for. */
function boardDayOf(demoCases: readonly DemoCase[]): string | undefined {
  return demoCases
    .map(({ document: { referral } }) => referral?.assessedOn ?? referral?.targetDate ?? '')
    .filter((day) => FULL_DATE.test(day))
    .toSorted()
    .at(-1);
}
