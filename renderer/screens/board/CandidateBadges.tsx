import type { OptionView } from '#shared/engine/evaluation';

import { deferredText } from '../../components/candidate/deferred-text.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './CandidateBadges.module.css';

type CandidateBadgesProps = { readonly option: OptionView; readonly ties: string | undefined };

/** What must be known of an option before its reasons: a condition, a conflict, a tie. */
export function CandidateBadges({ option, ties }: CandidateBadgesProps) {
  const waits = deferredText(option);
  const { conflicted, contraindicationNotRuledOut } = option;
  if (!conflicted && !contraindicationNotRuledOut && (waits ?? ties) === undefined) {
    return undefined;
  }
  const texts = TEXT.board.options.badges;
  return (
    <span className={classes.badges}>
      {waits !== undefined && <span className={classes.waits}>{waits}</span>}
      {conflicted && (
        <span className={classes.badge} data-kind="caution">
          <Glyph kind="caution" />
          {texts.conflict}
        </span>
      )}
      {contraindicationNotRuledOut && (
        <span className={classes.badge} data-kind="unknown">
          <Glyph kind="unknown" />
          {texts.notRuledOut}
        </span>
      )}
      {ties !== undefined && <span className={classes.ties}>{ties}</span>}
    </span>
  );
}
