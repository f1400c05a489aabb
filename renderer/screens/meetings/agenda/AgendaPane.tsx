import { DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import { minutesOf } from '#shared/domain/agenda-forecast';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { TEXT } from '../../../text/text.ts';
import { type LaneLines, lanesOf } from './agenda-lanes.ts';
import classes from './AgendaPane.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { saveBreak } from './save-break.ts';
import { timesOf } from './times.ts';
import type { AgendaActs } from './use-agenda.ts';

type AgendaPaneProps = {
  readonly detail: MeetingDetail;
  readonly acts: AgendaActs;
  readonly chosen: CaseId | undefined;
  readonly onChoose: (id: CaseId) => void;
};

const TEXTS = TEXT.meetings.agenda;
const KEYS_ID = 'agenda-keys';
/** How far the pointer must go before a press is a drag, in px. */
const DRAG_FROM = 6;

/** The cases of the meeting in order, lane after lane. */
export function AgendaPane(props: AgendaPaneProps) {
  const { detail, acts } = props;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM } }),
  );
  const lanes = lanesOf(detail.agenda).filter(({ lines }) => lines.length > 0);
  const caseWith = (id: unknown) => detail.agenda.find((line) => line.case.id === id)?.case.id;
  const drop = ({ active, over }: DragEndEvent) => {
    const moved = caseWith(active.id);
    const to = caseWith(over?.id);
    if (moved !== undefined && to !== undefined) acts.put(moved, to);
  };
  return (
    <section className={classes.pane} aria-label={TEXTS.label}>
      <VisuallyHidden id={KEYS_ID}>{acts.isFixed ? TEXTS.keysFixed : TEXTS.keys}</VisuallyHidden>
      {lanes.length === 0 && <EmptyAgenda />}
      <DndContext sensors={sensors} onDragEnd={drop}>
        {lanes.map((lane) => (
          <Lane key={lane.lane} lane={lane} {...props} />
        ))}
      </DndContext>
    </section>
  );
}

function Lane({ lane: { lane, lines }, ...props }: AgendaPaneProps & { readonly lane: LaneLines }) {
  const { detail, acts, chosen, onChoose } = props;
  const { settings } = detail;
  const minutes = lines.reduce((total, { plan }) => total + minutesOf(plan, settings), 0);
  const times = timesOf(detail);
  const first = detail.agenda.some((line) => line.case.id === chosen)
    ? chosen
    : lanesOf(detail.agenda).flatMap((each) => each.lines)[0]?.case.id;
  const after = lane === 'discuss' ? settings.plannedBreak?.afterCases : undefined;
  return (
    <section className={classes.lane} aria-labelledby={`lane-${lane}`}>
      <div className={classes.head}>
        <h2 id={`lane-${lane}`}>{TEXTS.lanes[lane]}</h2>
        <p>
          {lane === 'discuss'
            ? TEXTS.laneMinutes(lines.length, minutes)
            : TEXTS.laneCases(lines.length)}
        </p>
      </div>
      <ol className={classes.lines}>
        {lines.map((line, index) => [
          <AgendaRow
            key={line.case.id}
            line={line}
            number={index + 1}
            of={lines.length}
            minutes={minutesOf(line.plan, settings)}
            time={times.get(line.case.id)}
            keysId={KEYS_ID}
            isChosen={line.case.id === chosen}
            isTabStop={line.case.id === first}
            acts={acts}
            onChoose={onChoose}
          />,
          index + 1 === after && <BreakRow key="break" detail={detail} acts={acts} />,
        ])}
      </ol>
    </section>
  );
}

function BreakRow({ detail, acts }: Pick<AgendaPaneProps, 'detail' | 'acts'>) {
  const { plannedBreak } = detail.settings;
  if (plannedBreak === undefined) return undefined;
  return (
    <li className={classes.break}>
      {TEXTS.breakHere(plannedBreak.minutes)}
      {meetingStateOf(detail.events) === 'planned' && (
        <Button
          variant="subtle"
          size="compact-sm"
          mih="2rem"
          onClick={() => acts.run(() => saveBreak(detail, undefined, TEXTS.suggest.breakDropped))}
        >
          {TEXTS.suggest.dropBreak}
        </Button>
      )}
    </li>
  );
}

function EmptyAgenda() {
  return (
    <div className={classes.empty}>
      <p>{TEXTS.empty.what}</p>
      <div className={classes.links}>
        <Link to="/preparation">{TEXTS.empty.preparation}</Link>
        <Link to="/cases">{TEXTS.empty.cases}</Link>
      </div>
    </div>
  );
}
