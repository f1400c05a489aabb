import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Evaluation, MissingView, RedFlagView } from '#shared/engine/evaluation';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import {
  type AnswerTitles,
  answerText,
  changedOptions,
  changeLines,
  flagTitles,
  neededLabs,
  titlesOf,
} from '../../components/missing/missing-text.ts';
import { Card } from './Card.tsx';
import classes from './MissingCard.module.css';

type MissingCardProps = {
  readonly evaluation: Evaluation;
  readonly onWhatIf: () => void;
};

const SHOWN_AT_FIRST = 3;

/** What is not known and what it would change, so that the right thing is chased. */
export function MissingCard({ evaluation, onWhatIf }: MissingCardProps) {
  const { missing, idle, redFlags, planTitles } = evaluation;
  const titles = {
    plans: planTitles,
    flags: Object.fromEntries(redFlags.map(({ id, title }) => [id, title])),
  };
  const [showsAll, setShowsAll] = useState(false);
  const hidden = missing.length - SHOWN_AT_FIRST;

  return (
    <Card title="Missing, and what it would change">
      {missing.length === 0 && (
        <p className={classes.none}>No missing item would change an option.</p>
      )}
      <ul className={classes.list}>
        {missing.map((item, index) => (
          <MissingItem
            key={item.fact}
            item={item}
            isExtra={!showsAll && index >= SHOWN_AT_FIRST}
            flags={redFlags}
            titles={titles}
            namesAll={showsAll}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          className={classes.more}
          variant="default"
          fullWidth
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? 'Show fewer' : `Show ${hidden} more, with every option`}
        </Button>
      )}
      {missing.length > 0 && (
        <Button className={classes.more} variant="default" fullWidth onClick={onWhatIf}>
          Try values in what-if
        </Button>
      )}
      {idle.length > 0 && (
        <p className={classes.idle}>
          Not known either, but would change nothing here:{' '}
          {idle.map((item) => item.label).join(', ')}
        </p>
      )}
    </Card>
  );
}

type MissingItemProps = {
  readonly item: MissingView;
  readonly flags: readonly RedFlagView[];
  readonly titles: AnswerTitles;
  /** Beyond the first few: on paper it is shown all the same. */
  readonly isExtra: boolean;
  /** Names also the options that stay unsuitable. */
  readonly namesAll: boolean;
};

function MissingItem({ item, flags, titles, isExtra, namesAll }: MissingItemProps) {
  const needed = neededLabs(item);
  return (
    <li className={classes.item} data-extra={isExtra}>
      <Glyph kind="unknown" />
      <div>
        <b>{item.label}</b>
        {item.suppliedBy !== '' && <span className={classes.by}> from {item.suppliedBy}</span>}
        {needed.length > 0 && (
          <span className={classes.effect}>
            Needed: <b>{needed.join(', ')}</b>
          </span>
        )}
        {item.why !== undefined && namesAll && (
          <span className={classes.effect}>Why it is asked: {item.why}</span>
        )}
        {item.pendingExclusion && (
          <span className={classes.effect}>A contraindication hangs on it.</span>
        )}
        {flagTitles(item, flags).map((title) => (
          <span key={title} className={classes.effect}>
            Red flag not ruled out: <b>{title}</b>
          </span>
        ))}
        {!namesAll &&
          changeLines(item.changes).map((line) => (
            <span key={line.change} className={classes.effect}>
              {changedOptions(line)}: <b>{line.change}</b>
            </span>
          ))}
        {!namesAll && item.plans.length > 0 && (
          <span className={classes.effect}>
            Plans that would come, go or change:{' '}
            <b>{titlesOf(item.plans, titles.plans).join('; ')}</b>
          </span>
        )}
        {namesAll && <AnswerList answers={item.answers} titles={titles} />}
      </div>
    </li>
  );
}

type AnswerListProps = {
  readonly answers: MissingView['answers'];
  readonly titles: AnswerTitles;
};

/** Answer by answer, everything that would be different from now. */
function AnswerList({ answers, titles }: AnswerListProps) {
  return (
    <ul className={classes.answers}>
      {answers.map((answer) => (
        <li key={answer.answer}>
          <b>If {answer.answer}:</b> {answerText(answer, titles)}
        </li>
      ))}
    </ul>
  );
}
