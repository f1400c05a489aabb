import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';
import type { CaseId } from '#shared/contract/case-summary';
import { finishedCases, type ForecastLine } from '#shared/domain/agenda-forecast';
import { AgendaLane } from '#shared/domain/agenda-item';
import { runningCase } from '#shared/domain/meeting-clock';

export type LaneLines = { readonly lane: AgendaLane; readonly lines: readonly AgendaLine[] };

/** The agenda by lane, each in its order; what is discussed first. */
export function lanesOf(agenda: readonly AgendaLine[]): readonly LaneLines[] {
  return AgendaLane.options.map((lane) => ({
    lane,
    lines: agenda.filter(({ plan }) => plan.lane === lane),
  }));
}

/** Cases in the order they are shown in: lane after lane. */
export function orderOf(agenda: readonly AgendaLine[]): CaseId[] {
  return lanesOf(agenda).flatMap(({ lines }) => lines.map((line) => line.case.id));
}

/**
 * The order once a case has gone to where another one of its lane stands; undefined when it stays
 * where it is or the other one is in another lane.
 */
export function orderAfter(
  agenda: readonly AgendaLine[],
  moved: CaseId,
  to: CaseId,
): CaseId[] | undefined {
  const laneOf = (id: CaseId) => agenda.find((line) => line.case.id === id)?.plan.lane;
  if (moved === to || laneOf(moved) !== laneOf(to)) return undefined;
  const order = orderOf(agenda);
  const target = order.indexOf(to);
  return order.filter((id) => id !== moved).toSpliced(target, 0, moved);
}

/** The case a step up or down in its lane leads to; undefined at the end of the lane. */
export function neighbourOf(
  agenda: readonly AgendaLine[],
  id: CaseId,
  step: 1 | -1,
): CaseId | undefined {
  const lane = lanesOf(agenda).find(({ lines }) => lines.some((line) => line.case.id === id));
  const at = lane?.lines.findIndex((line) => line.case.id === id) ?? -1;
  return at + step < 0 ? undefined : lane?.lines[at + step]?.case.id;
}

export function forecastLines(agenda: readonly AgendaLine[]): readonly ForecastLine[] {
  return lanesOf(agenda)
    .flatMap(({ lines }) => lines)
    .map(({ case: { id }, plan, decision }) => ({
      caseId: id,
      plan,
      isDecided: decision !== undefined,
    }));
}

/** The case that runs, else the next to discuss, else the first; undefined on an empty agenda. */
export function caseInFront({
  agenda,
  events,
}: Pick<MeetingDetail, 'agenda' | 'events'>): CaseId | undefined {
  const order = orderOf(agenda);
  const running = runningCase(events)?.caseId;
  const lines = forecastLines(agenda);
  const finished = finishedCases({ lines, events });
  const next = lines.find(({ caseId, plan }) => plan.lane === 'discuss' && !finished.has(caseId));
  return order.find((id) => id === running) ?? order.find((id) => id === next?.caseId) ?? order[0];
}
