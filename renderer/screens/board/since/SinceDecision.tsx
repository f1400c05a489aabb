import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { FollowUpItem } from '#shared/contract/follow-up';
import type { CaseId } from '#shared/contract/case-summary';
import { formatDate } from '#shared/domain/format-date';

import { callHost } from '../../../api/client.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { answerText, outcomeText } from '../../../components/follow-up/answer-text.ts';
import { TEXT } from '../../../text/text.ts';
import { Card } from '../Card.tsx';
import classes from './SinceDecision.module.css';

const TEXTS = TEXT.followUp;

/** What became of the last decision on the case: what was done, what not, and the response. */
export function SinceDecision({ id }: { readonly id: CaseId }) {
  const { data, isError } = useQuery({
    queryKey: ['case', id, 'follow-up'],
    queryFn: () => callHost('followUp.list', { case: id }),
    refetchOnMount: 'always',
  });
  if (isError || data?.ok === false) {
    return (
      <Card title={TEXTS.since.title}>
        <p className={classes.line} role="alert">
          {TEXTS.problem}
        </p>
      </Card>
    );
  }
  const last = data?.ok === true ? data.value.decisions[0] : undefined;
  if (last === undefined) return undefined;
  const { meeting, items, whole, outcomes, triggers } = last;
  return (
    <Card title={TEXTS.since.title} aside={`${meeting.name}, ${formatDate(meeting.on)}`}>
      {items.length === 0 && <p className={classes.line}>{TEXTS.since.nothing}</p>}
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.key} data-state={item.state}>
            <ClinicalText text={item.what} />
            <b>{stateText(item)}</b>
          </li>
        ))}
      </ul>
      <dl className={classes.facts}>
        <dt>{TEXTS.whole}</dt>
        <dd>{answerText(whole)}</dd>
        <dt>{TEXTS.decisions.outcomes}</dt>
        {outcomes.length === 0 && <dd>{TEXTS.decisions.noOutcome}</dd>}
        {outcomes.map((each) => (
          <dd key={each.at}>{outcomeText(each)}</dd>
        ))}
        {triggers.length > 0 && <dt>{TEXTS.decisions.triggers}</dt>}
        {triggers.map(({ at, trigger }) => (
          <dd key={at}>{trigger}</dd>
        ))}
      </dl>
      <Link to="/actions" className={classes.more}>
        {TEXTS.since.all}
      </Link>
    </Card>
  );
}

function stateText({ state, isOverdue, given }: FollowUpItem): string {
  if (isOverdue) return TEXTS.table.overdue;
  return state === 'open' ? TEXTS.state.open : answerText(given);
}
