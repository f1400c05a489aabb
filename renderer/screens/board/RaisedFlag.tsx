import type { Evaluation, RedFlagView } from '#shared/engine/evaluation';

import { factLines } from '../../components/argument-list/fact-lines.ts';
import { sourceName } from '../../components/argument-list/source-text.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './FlagsCard.module.css';

type RaisedFlagProps = { readonly flag: RedFlagView; readonly facts: Evaluation['facts'] };

/** What must be dealt with, what to do, and what it rests on. */
export function RaisedFlag({ flag, facts }: RaisedFlagProps) {
  const basis = [...factLines(flag.explanation, facts), sourceName(flag.source.citation)];
  return (
    <div className={classes.flag} data-severity={flag.severity}>
      <Glyph kind={flag.severity === 'red' ? 'stop' : 'caution'} />
      <span>
        <b>
          <ClinicalText text={`${flag.title}.`} />
        </b>{' '}
        <ClinicalText text={flag.action} />
        {flag.notCovered !== undefined && (
          <span className={classes.basis}>{TEXT.board.cards.flags.notRead(flag.notCovered)}</span>
        )}
        <span className={classes.basis}>
          <ClinicalText text={basis.join(' · ')} />
        </span>
      </span>
    </div>
  );
}
