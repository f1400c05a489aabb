import { Button } from '@mantine/core';
import { useState } from 'react';

import type { MissingView, RedFlagView } from '#shared/engine/evaluation';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import {
  changedOptions,
  changeLines,
  changesAnything,
  flagTitles,
  neededLabs,
} from '../../components/missing/missing-text.ts';
import { Card } from './Card.tsx';
import classes from './MissingCard.module.css';

type MissingCardProps = {
  readonly missing: readonly MissingView[];
  readonly flags: readonly RedFlagView[];
};

const SHOWN_AT_FIRST = 3;

/** What is not known and what it would change, so that the right thing is chased. */
export function MissingCard({ missing, flags }: MissingCardProps) {
  const [showsAll, setShowsAll] = useState(false);
  const telling = missing.filter(changesAnything);
  const idle = missing.filter((item) => !changesAnything(item));
  const hidden = telling.length - SHOWN_AT_FIRST;

  return (
    <Card title="Missing, and what it would change">
      {telling.length === 0 && (
        <p className={classes.none}>No missing item would change an option.</p>
      )}
      <ul className={classes.list}>
        {telling.map((item, index) => (
          <MissingItem
            key={item.fact}
            item={item}
            isExtra={!showsAll && index >= SHOWN_AT_FIRST}
            flags={flags}
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
      {idle.length > 0 && (
        <p className={classes.idle}>
          Also missing, changes nothing here: {idle.map((item) => item.label).join(', ')}
        </p>
      )}
    </Card>
  );
}

type MissingItemProps = {
  readonly item: MissingView;
  readonly flags: readonly RedFlagView[];
  /** Beyond the first few: on paper it is shown all the same. */
  readonly isExtra: boolean;
  /** Names also the options that stay unsuitable. */
  readonly namesAll: boolean;
};

function MissingItem({ item, flags, isExtra, namesAll }: MissingItemProps) {
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
        {item.pendingExclusion && (
          <span className={classes.effect}>A contraindication hangs on it.</span>
        )}
        {flagTitles(item, flags).map((title) => (
          <span key={title} className={classes.effect}>
            Red flag not ruled out: <b>{title}</b>
          </span>
        ))}
        {changeLines(item.changes).map((line) => (
          <span key={line.change} className={classes.effect}>
            {namesAll ? line.names.join(', ') : changedOptions(line)}: <b>{line.change}</b>
          </span>
        ))}
      </div>
    </li>
  );
}
