import { Button } from '@mantine/core';
import { useState } from 'react';

import { inSentence } from '#shared/domain/in-sentence';
import type { Evaluation, RedFlagView } from '#shared/engine/evaluation';

import { factLines } from '../argument-list/fact-lines.ts';
import { sourceName } from '../argument-list/source-text.ts';
import type { GlyphKind } from '../glyph/glyph-kind.ts';
import { Glyph } from '../glyph/Glyph.tsx';
import classes from './RedFlags.module.css';

type RedFlagListProps = {
  readonly flags: readonly RedFlagView[];
  readonly facts: Evaluation['facts'];
};

/** Raised flags with what to do, then those that cannot be ruled out, then an honest "none". */
export function RedFlagList({ flags, facts }: RedFlagListProps) {
  const raised = flags.filter((flag) => flag.state === 'raised');
  const open = flags.filter((flag) => flag.state === 'not-ruled-out');
  return (
    <div className={classes.list}>
      {raised.length === 0 && (
        <p className={classes.none}>
          {open.length === 0 ? 'No red flag is raised.' : 'None is raised by what is known.'}
        </p>
      )}
      {raised.map((flag) => (
        <div key={flag.id} className={classes.flag} data-severity={flag.severity}>
          <Glyph kind={glyphOf(flag)} />
          <span>
            <b>{flag.title}.</b> {flag.action}
            {flag.notCovered !== undefined && (
              <span className={classes.basis}>Not read from the case: {flag.notCovered}</span>
            )}
            <span className={classes.basis}>
              {[...factLines(flag.explanation, facts), sourceName(flag.source.citation)].join(
                ' · ',
              )}
            </span>
          </span>
        </div>
      ))}
      {open.length > 0 && <NotRuledOut titles={open.map((flag) => inSentence(flag.title))} />}
    </div>
  );
}

const SHOWN_AT_FIRST = 9;

type NotRuledOutProps = { readonly titles: readonly string[] };

/** Of a case that says little nearly every flag is open; the rest is one press away, and on paper. */
function NotRuledOut({ titles }: NotRuledOutProps) {
  const [showsAll, setShowsAll] = useState(false);
  const rest = titles.slice(SHOWN_AT_FIRST);
  return (
    <div className={classes.flag} data-severity="unknown">
      <Glyph kind="unknown" />
      <span>
        <b>Not ruled out:</b> {titles.slice(0, SHOWN_AT_FIRST).join('; ')}
        {rest.length > 0 && (
          <>
            <span className={classes.rest} data-folded={!showsAll}>
              ; {rest.join('; ')}
            </span>
            <Button
              className={classes.more}
              variant="default"
              size="compact-sm"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll ? 'Show fewer' : `Show ${rest.length} more not ruled out`}
            </Button>
          </>
        )}
      </span>
    </div>
  );
}

function glyphOf(flag: RedFlagView): GlyphKind {
  return flag.severity === 'red' ? 'stop' : 'caution';
}
