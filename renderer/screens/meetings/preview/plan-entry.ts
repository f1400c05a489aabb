import { AgendaLane, AgendaPlan } from '#shared/domain/agenda-item';
import { NotReadyReason } from '#shared/domain/preparation';
import { err, ok, type Result } from '#shared/result';

import { TEXT } from '../../../text/text.ts';

/** The plan of a case as it stands in its form. */
export type PlanEntry = {
  readonly lane: string;
  readonly reason: string;
  readonly note: string;
  readonly minutes: string | number;
  readonly presenter: string;
  readonly approvedBy: string;
  readonly because: string;
};

export type PlanFaults = {
  readonly reason?: string;
  readonly note?: string;
  readonly minutes?: string;
  readonly late?: string;
};

const { faults: FAULTS } = TEXT.meetings.agenda.plan;
const MOST_MINUTES = 120;

export function entryOf({ lane, reason, note, minutes, presenter, late }: AgendaPlan): PlanEntry {
  return {
    lane,
    reason: reason ?? '',
    note: note ?? '',
    minutes: minutes ?? '',
    presenter: presenter ?? '',
    approvedBy: late?.approvedBy ?? '',
    because: late?.reason ?? '',
  };
}

/** Whether presenter, note and approval are written with the rest, or stay as they stand. */
export type PlanWords = 'written' | 'kept';

/** The plan of the form, or what is wrong with it; empty entries are left out. */
export function readPlan(entry: PlanEntry, words: PlanWords): Result<AgendaPlan, PlanFaults> {
  const faults = faultsOf(entry, words);
  if (Object.keys(faults).length > 0) return err(faults);
  const lane = AgendaLane.parse(entry.lane);
  const reason = NotReadyReason.safeParse(entry.reason).data;
  return ok(
    AgendaPlan.parse({
      lane,
      ...(lane === 'not-ready' && reason !== undefined ? { reason } : {}),
      ...filled('note', entry.note),
      ...(entry.minutes === '' ? {} : { minutes: Number(entry.minutes) }),
      ...filled('presenter', entry.presenter),
      ...(entry.approvedBy.trim() === ''
        ? {}
        : { late: { approvedBy: entry.approvedBy.trim(), reason: entry.because.trim() } }),
    }),
  );
}

function filled(name: 'note' | 'presenter', value: string) {
  const text = value.trim();
  return text === '' ? {} : { [name]: text };
}

function faultsOf(entry: PlanEntry, words: PlanWords): PlanFaults {
  const { lane, reason, note, minutes, approvedBy, because } = entry;
  const isNotReady = lane === 'not-ready';
  const needsNote = isNotReady && reason === 'other' && words === 'written';
  const isUnsaid = needsNote && note.trim() === '';
  const isHalf = (approvedBy.trim() === '') !== (because.trim() === '');
  return {
    ...(isNotReady && reason === '' ? { reason: FAULTS.reason } : {}),
    ...(isUnsaid ? { note: FAULTS.note } : {}),
    ...(isMinutes(minutes) ? {} : { minutes: FAULTS.minutes }),
    ...(isHalf ? { late: FAULTS.late } : {}),
  };
}

function isMinutes(minutes: string | number): boolean {
  if (minutes === '') return true;
  const count = Number(minutes);
  return Number.isInteger(count) && count >= 1 && count <= MOST_MINUTES;
}
