import type { OptionView } from '#shared/engine/evaluation';

import { deferredText } from '../../../components/candidate/deferred-text.ts';
import { argumentCounts } from '../../../components/candidate/axis-summary.ts';
import { tieText } from '../../../components/candidate/tie-text.ts';
import { bestGrade } from '../../../components/evidence-badge/evidence-grade.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { optionLine } from '../option-line.ts';
import classes from './PrintedSheet.module.css';

type OptionLineProps = {
  readonly option: OptionView;
  readonly names: ReadonlyMap<string, string>;
};

/** The head of an option in one paragraph, with the condition it depends on. */
export function OptionLine({ option, names }: OptionLineProps) {
  const { tier, kinds } = optionLine(option);
  const { supporting, opposing, pending } = argumentCounts(option);
  const { paper, options } = TEXT.board;
  const said = [
    deferredText(option),
    option.applies.truth === 'unknown'
      ? `${options.unknowns.applies}${options.unknowns.appliesIf(option.applies.condition)}`
      : undefined,
    tieText(option, names),
  ].filter((part) => part !== undefined);
  return (
    <>
      <p className={classes.head}>
        <b className={classes.name}>{option.name}</b>{' '}
        <span className={classes.grade}>{bestGrade(option.supporting) ?? paper.noGrade}</span>{' '}
        <span className={classes.small}>{paper.counts(supporting, opposing, pending)}</span>
      </p>
      <p className={classes.small}>
        <b>{tier}</b>
        {kinds}
        {said.length > 0 && ` · ${paper.pieces(said)}`}
      </p>
      {option.conflicted && (
        <p className={classes.warning}>
          <Glyph kind="caution" />
          {options.badges.conflict}
        </p>
      )}
      {option.contraindicationNotRuledOut && (
        <p className={classes.warning}>
          <Glyph kind="unknown" />
          {options.badges.notRuledOut}
        </p>
      )}
    </>
  );
}
