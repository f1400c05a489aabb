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
      {open.length > 0 && (
        <div className={classes.flag} data-severity="unknown">
          <Glyph kind="unknown" />
          <span>
            <b>Not ruled out:</b> {open.map((flag) => inSentence(flag.title)).join('; ')}
          </span>
        </div>
      )}
    </div>
  );
}

function glyphOf(flag: RedFlagView): GlyphKind {
  return flag.severity === 'red' ? 'stop' : 'caution';
}
