import type { AgendaLine } from '#shared/contract/meetings';
import type { AgendaPlan } from '#shared/domain/agenda-item';

import { caseName } from '../../../components/case-name/case-name.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './AgendaRow.module.css';

type AgendaCaseProps = { readonly line: AgendaLine };

const TEXTS = TEXT.meetings.agenda;

/** Who it is, what is asked, and how ready it is. */
export function AgendaCase({ line }: AgendaCaseProps) {
  const { plan, isLate, decision } = line;
  const { question, readiness } = line.case;
  const why = reasonOf(plan);
  return (
    <>
      <span className={classes.name}>{caseName(line.case)}</span>
      <span className={classes.line}>
        <ClinicalText text={question ?? TEXTS.noQuestion} />
      </span>
      <span className={classes.marks}>
        <span>{TEXTS.settled(readiness.done, readiness.total)}</span>
        <span>
          {plan.presenter === undefined ? TEXTS.noPresenter : TEXTS.presenter(plan.presenter)}
        </span>
        {why !== undefined && <span>{why}</span>}
        {isLate && <span className={classes.late}>{lateText(plan)}</span>}
        {decision !== undefined && <span className={classes.decided}>{TEXTS.decided}</span>}
      </span>
    </>
  );
}

function lateText({ late }: AgendaPlan): string {
  return late === undefined ? TEXTS.lateOpen : TEXTS.lateApproved(late.approvedBy);
}

/** Why it is not ready, with the note where there is one. */
function reasonOf({ reason, note }: AgendaPlan): string | undefined {
  const { reasons, because } = TEXT.cases.list;
  if (reason === undefined) return note;
  return note === undefined ? reasons[reason] : because(reasons[reason], note);
}
