import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import type { FollowedDecision } from '#shared/contract/follow-up';
import { formatDate } from '#shared/domain/format-date';

import { caseName } from '../../components/case-name/case-name.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { answerText, outcomeText } from '../../components/follow-up/answer-text.ts';
import { TEXT } from '../../text/text.ts';
import type { ActionsAddress } from './actions-address.ts';
import classes from './DecisionList.module.css';
import type { Asking } from './FollowUpDialog.tsx';
import type { FollowUp } from './use-follow-up.ts';

const TEXTS = TEXT.followUp;

type DecisionListProps = {
  readonly address: ActionsAddress;
  readonly decisions: readonly FollowedDecision[];
  readonly followUp: FollowUp;
  readonly onAsk: (asking: Asking) => void;
};

/** Each decision as a whole: carried out or not, how the patient fared, and whether it comes back. */
export function DecisionList({
  address: { q = '', meeting },
  decisions,
  followUp,
  onAsk,
}: DecisionListProps) {
  const found = decisions.filter(
    (each) =>
      (meeting === undefined || each.meeting.id === meeting) &&
      `${caseName(each.case)} ${each.summary}`.toLowerCase().includes(q.trim().toLowerCase()),
  );
  if (found.length === 0) return <p className={classes.none}>{TEXTS.noneFound}</p>;
  return (
    <ul className={classes.list} aria-label={TEXTS.decisions.label}>
      {found.map((decision) => (
        <li key={`${decision.meeting.id} ${decision.case.id}`} className={classes.card}>
          <Head decision={decision} />
          <Facts decision={decision} followUp={followUp} />
          <Acts decision={decision} onAsk={onAsk} />
        </li>
      ))}
    </ul>
  );
}

type OneProps = { readonly decision: FollowedDecision };

function Head({ decision }: OneProps) {
  const { meeting, summary } = decision;
  return (
    <header className={classes.head}>
      <h2>
        <Link to="/cases/$id" params={{ id: decision.case.id }}>
          {caseName(decision.case)}
        </Link>
      </h2>
      <span>
        {formatDate(meeting.on)} · {meeting.name}
      </span>
      <p>
        <ClinicalText text={summary} />
      </p>
    </header>
  );
}

function Facts({ decision, followUp }: OneProps & Pick<DecisionListProps, 'followUp'>) {
  const { items, whole, outcomes, rediscuss, triggers } = decision;
  const asked = items.filter(({ kind }) => kind !== 'option');
  const done = asked.filter(({ state }) => state === 'done').length;
  const back = (entry: number) => (words: string) => followUp.takeBack(decision, entry, words);
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{TEXTS.decisions.carriedOut}</dt>
        <dd>{answerText(whole)}</dd>
        {asked.length > 0 && <dd>{TEXTS.decisions.items(done, asked.length)}</dd>}
      </div>
      <div>
        <dt>{TEXTS.decisions.outcomes}</dt>
        {outcomes.length === 0 && <dd>{TEXTS.decisions.noOutcome}</dd>}
        {outcomes.map((each) => (
          <Entered key={each.entry} words={outcomeText(each)} onTakeBack={back(each.entry)} />
        ))}
      </div>
      <div>
        <dt>{TEXTS.decisions.triggers}</dt>
        {rediscuss !== undefined && (
          <dd>
            <ClinicalText text={rediscussText(rediscuss)} />
          </dd>
        )}
        {triggers.map(({ entry, trigger }) => (
          <Entered key={entry} words={trigger} onTakeBack={back(entry)} />
        ))}
        {rediscuss === undefined && triggers.length === 0 && <dd>{TEXTS.decisions.noOutcome}</dd>}
      </div>
    </dl>
  );
}

function rediscussText({ when, on }: NonNullable<FollowedDecision['rediscuss']>): string {
  const day = on === undefined ? [] : [TEXTS.decisions.byDay(formatDate(on))];
  return [TEXTS.decisions.rediscuss(when), ...day].join(' ');
}

type EnteredProps = {
  readonly words: string;
  readonly onTakeBack: (words: string) => void;
};

/** Something entered afterwards, with the way back of a mistake. */
function Entered({ words, onTakeBack }: EnteredProps) {
  return (
    <dd className={classes.entered}>
      <span>
        <ClinicalText text={words} />
      </span>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={TEXTS.acts.takeBackOf(words)}
        onClick={() => onTakeBack(words)}
      >
        {TEXTS.acts.takeBack}
      </Button>
    </dd>
  );
}

function Acts({ decision, onAsk }: OneProps & Pick<DecisionListProps, 'onAsk'>) {
  const name = caseName(decision.case);
  const act = (kind: Asking['kind'], label: string) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={TEXTS.decisions.ofCase(label, name)}
      onClick={() => onAsk({ kind, decision })}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes.acts}>
      {act('done', TEXTS.decisions.carriedOut)}
      {act('not-done', TEXTS.acts.notDone)}
      {act('outcome', TEXTS.decisions.addOutcome)}
      {act('trigger', TEXTS.decisions.enterTrigger)}
    </div>
  );
}
