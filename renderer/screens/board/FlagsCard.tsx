import { Button } from '@mantine/core';
import { useState } from 'react';

import { inSentence } from '#shared/domain/in-sentence';
import type { Evaluation } from '#shared/engine/evaluation';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './FlagsCard.module.css';
import { RaisedFlag } from './RaisedFlag.tsx';

type FlagsCardProps = { readonly evaluation: Evaluation };

/** Raised flags with what to do, then those that cannot be ruled out, then an honest "none". */
export function FlagsCard({ evaluation: { redFlags, facts } }: FlagsCardProps) {
  const raised = redFlags.filter((flag) => flag.state === 'raised');
  const open = redFlags.filter((flag) => flag.state === 'not-ruled-out');
  const texts = TEXT.board.cards.flags;
  return (
    <Card title={texts.title}>
      <div className={classes.list}>
        {raised.length === 0 && (
          <p className={classes.none}>{open.length === 0 ? texts.none : texts.noneKnown}</p>
        )}
        {raised.map((flag) => (
          <RaisedFlag key={flag.id} flag={flag} facts={facts} />
        ))}
        {open.length > 0 && <NotRuledOut titles={open.map((flag) => inSentence(flag.title))} />}
      </div>
    </Card>
  );
}

const SHOWN_AT_FIRST = 3;

type NotRuledOutProps = { readonly titles: readonly string[] };

/** Of a case that says little nearly every flag is open; the rest is one press away, and on paper. */
function NotRuledOut({ titles }: NotRuledOutProps) {
  const [showsAll, setShowsAll] = useState(false);
  const hidden = titles.length - SHOWN_AT_FIRST;
  const texts = TEXT.board.cards.flags;
  return (
    <div className={classes.open}>
      <Glyph kind="unknown" />
      <div>
        <b>{texts.notRuledOut}</b>{' '}
        {titles.slice(0, showsAll ? titles.length : SHOWN_AT_FIRST).join('; ')}
        {hidden > 0 && (
          <Button
            className={classes.more}
            variant="default"
            size="compact-sm"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? texts.fewer : texts.more(hidden)}
          </Button>
        )}
      </div>
    </div>
  );
}
