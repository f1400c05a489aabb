import { Button } from '@mantine/core';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { ForecastInput } from '#shared/domain/agenda-forecast';
import { BREAK_MINUTES, breakSuggestion, isInBreak } from '#shared/domain/break-suggestion';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';
import { enterAct } from '../enter-act.ts';
import { ComplexFirst } from './ComplexFirst.tsx';
import { breakText, saveBreak } from './save-break.ts';
import classes from './Suggestions.module.css';
import type { AgendaActs } from './use-agenda.ts';

type SuggestionsProps = {
  readonly detail: MeetingDetail;
  readonly input: ForecastInput;
  readonly acts: AgendaActs;
};

const TEXTS = TEXT.meetings.agenda.suggest;

/** What could be done against fatigue; nothing happens before somebody presses. */
export function Suggestions({ detail, input, acts }: SuggestionsProps) {
  return (
    <section className={classes.suggestions} aria-label={TEXTS.label}>
      {meetingStateOf(detail.events) === 'planned' && <ComplexFirst detail={detail} acts={acts} />}
      <Break detail={detail} input={input} acts={acts} />
    </section>
  );
}

function Break({ detail, input, acts }: SuggestionsProps) {
  const { id } = detail.meeting;
  const suggestion = breakSuggestion(input);
  if (isInBreak(detail.events)) {
    return (
      <div className={classes.suggestion}>
        <h2>{TEXTS.pausing}</h2>
        <Button onClick={() => acts.run(() => endBreak(detail))}>{TEXTS.endBreak}</Button>
      </div>
    );
  }
  if (suggestion === undefined) return undefined;
  const { what, minutes, cases } = suggestion;
  if (what.kind === 'now') {
    const take = () => enterAct(id, { kind: 'break-began' }, TEXTS.nowDone, () => endBreak(detail));
    return (
      <BreakText
        text={TEXTS.nowWhat(minutes, cases)}
        act={TEXTS.nowAct}
        onPress={() => acts.run(take)}
      />
    );
  }
  const pause = { afterCases: what.afterCases, minutes: BREAK_MINUTES };
  return (
    <BreakText
      text={TEXTS.planWhat(minutes, cases, pause.afterCases, pause.minutes)}
      act={TEXTS.planAct}
      onPress={() => acts.run(() => saveBreak(detail, pause, breakText(pause)))}
    />
  );
}

function endBreak({ meeting: { id } }: MeetingDetail): Promise<Said> {
  return enterAct(id, { kind: 'break-ended' }, TEXTS.breakEnded);
}

type BreakTextProps = {
  readonly text: string;
  readonly act: string;
  readonly onPress: () => void;
};

function BreakText({ text, act, onPress }: BreakTextProps) {
  return (
    <div className={classes.suggestion}>
      <div>
        <h2>{TEXTS.break}</h2>
        <p>{text}</p>
      </div>
      <Button variant="default" onClick={onPress}>
        {act}
      </Button>
    </div>
  );
}
