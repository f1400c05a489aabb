import { IconGavel } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { decisionLines } from '#shared/report/decision-lines';

import { TEXT } from '../../text/text.ts';
import { momentText } from '../moment/moment-text.ts';
import { caseDecisionsQuery } from './case-decisions-query.ts';
import classes from './CaseDecision.module.css';
import { DecisionLines } from './DecisionLines.tsx';

const TEXTS = TEXT.operator.decide;

type CaseDecisionProps = { readonly id: string; readonly revision: number };

/** The decision on a case that stands: what, who, when, on which revision; or that there is none. */
export function CaseDecision({ id, revision }: CaseDecisionProps) {
  const { data: reply, isError } = useQuery(caseDecisionsQuery(id));
  if (isError || reply?.ok === false) return <State text={TEXTS.ofCase.problem} />;
  if (reply === undefined) return <State text={TEXTS.ofCase.loading} />;
  const [standing, ...others] = reply.value;
  if (standing === undefined) return <State text={TEXTS.ofCase.none} />;
  return <Standing decision={standing} revision={revision} others={others.length} />;
}

function State({ text }: { readonly text: string }) {
  return (
    <p className={classes.state}>
      <IconGavel size={18} aria-hidden />
      {text}
    </p>
  );
}

type StandingProps = {
  readonly decision: RecordedDecision;
  /** Revision that is shown beside it. */
  readonly revision: number;
  readonly others: number;
};

function Standing({ decision: recorded, revision, others }: StandingProps) {
  const { by, at, version, correction, decision } = recorded;
  return (
    <div className={classes.standing} data-decision>
      <p className={classes.who}>
        {TEXTS.ofCase.meta(version, recorded.revision)}
        {' · '}
        {TEXTS.standing.meta(by.name, by.role, momentText(at))}
      </p>
      {correction !== undefined && (
        <p className={classes.who}>{TEXTS.standing.corrected(correction)}</p>
      )}
      {recorded.revision !== revision && (
        <p className={classes.other}>{TEXTS.ofCase.otherRevision(recorded.revision)}</p>
      )}
      <DecisionLines lines={decisionLines(decision)} />
      {others > 0 && <p className={classes.who}>{TEXTS.ofCase.earlier(others)}</p>}
    </div>
  );
}
