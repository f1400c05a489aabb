import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import type { Acts } from '../../../components/act-status/use-acts.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { removeCase } from './case-acts.ts';
import classes from './CasePane.module.css';
import { CaseSheet } from './CaseSheet.tsx';
import { MoveCaseDialog } from './MoveCaseDialog.tsx';
import { PlanForm } from './PlanForm.tsx';

type CasePaneProps = {
  readonly detail: MeetingDetail;
  /** The case in front; none is chosen at first. */
  readonly line: AgendaLine | undefined;
  readonly acts: Acts;
};

const TEXTS = TEXT.meetings.agenda.preview;

/** What the sheet of one case says in short, and what is planned for it. */
export function CasePane({ detail, line, acts }: CasePaneProps) {
  const display = useIdentifierDisplay();
  return (
    <section className={classes.pane} aria-label={TEXTS.label}>
      {line === undefined ? (
        <p className={classes.none}>{TEXTS.none}</p>
      ) : (
        <Chosen key={`${line.case.id} ${display}`} detail={detail} line={line} acts={acts} />
      )}
    </section>
  );
}

type ChosenProps = CasePaneProps & { readonly line: AgendaLine };

function Chosen({ detail, line, acts }: ChosenProps) {
  const { diagnosis, identifier, age } = line.case;
  const display = useIdentifierDisplay();
  const isClosed = meetingStateOf(detail.events) === 'closed';
  const who = [identifier, age, diagnosis].filter((part) => part !== undefined && part !== '');
  return (
    <>
      <div>
        <h2>{caseName(line.case)}</h2>
        <p className={classes.born}>{who.join(' · ')}</p>
      </div>
      <CaseActs detail={detail} line={line} acts={acts} isClosed={isClosed} />
      <CaseSheet row={line.case} />
      {isClosed ? (
        <p className={classes.none}>{TEXTS.fixed}</p>
      ) : (
        <PlanForm
          key={JSON.stringify(line.plan)}
          detail={detail}
          line={line}
          acts={acts}
          areWordsHidden={display === 'hidden'}
        />
      )}
    </>
  );
}

type CaseActsProps = ChosenProps & { readonly isClosed: boolean };

/** What can be done with the case; what was decided stays where it was decided. */
function CaseActs({ detail, line, acts, isClosed }: CaseActsProps) {
  const [isMoving, setMoving] = useState(false);
  const isDecided = line.decision !== undefined;
  const { id } = line.case;
  return (
    <div className={classes.acts}>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/cases/$id" params={{ id }} {...props} />}
      >
        {TEXTS.open}
      </Button>
      {isDecided && (
        <Button
          variant="default"
          component="a"
          href={`#/meetings/${detail.meeting.id}/cases/${id}/outcome`}
        >
          {TEXTS.outcome}
        </Button>
      )}
      {!isDecided && (
        <Button variant="default" onClick={() => setMoving(true)}>
          {TEXTS.move}
        </Button>
      )}
      {!isDecided && !isClosed && (
        <Button
          variant="default"
          disabled={acts.isRunning}
          onClick={() => acts.run(() => removeCase(detail, line))}
        >
          {TEXTS.remove}
        </Button>
      )}
      {isMoving && (
        <MoveCaseDialog detail={detail} line={line} acts={acts} onClose={() => setMoving(false)} />
      )}
    </div>
  );
}
