import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Evaluation } from '#shared/engine/evaluation';

import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './MissingCard.module.css';
import { MissingItem } from './MissingItem.tsx';

type MissingCardProps = {
  readonly evaluation: Evaluation;
  readonly onWhatIf: () => void;
};

const SHOWN_AT_FIRST = 4;

/** What is not known and what it would change, so that the right thing is chased. */
export function MissingCard({ evaluation, onWhatIf }: MissingCardProps) {
  const { missing, idle, redFlags, planTitles } = evaluation;
  const titles = {
    plans: planTitles,
    flags: Object.fromEntries(redFlags.map(({ id, title }) => [id, title])),
  };
  const [showsAll, setShowsAll] = useState(false);
  const hidden = missing.length - SHOWN_AT_FIRST;
  const texts = TEXT.board.cards.missing;

  return (
    <Card title={texts.title}>
      {missing.length === 0 && <p className={classes.none}>{texts.none}</p>}
      <ul className={classes.list}>
        {missing.slice(0, showsAll ? missing.length : SHOWN_AT_FIRST).map((item) => (
          <MissingItem key={item.fact} item={item} flags={redFlags} titles={titles} />
        ))}
      </ul>
      <div className={classes.acts}>
        {hidden > 0 && (
          <Button variant="default" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? texts.fewer : texts.more(hidden)}
          </Button>
        )}
        {missing.length > 0 && (
          <Button variant="default" onClick={onWhatIf}>
            {texts.tryValues}
          </Button>
        )}
      </div>
      {idle.length > 0 && (showsAll || hidden <= 0) && (
        <p className={classes.idle}>{texts.idle(idle.map(({ label }) => label).join(', '))}</p>
      )}
    </Card>
  );
}
