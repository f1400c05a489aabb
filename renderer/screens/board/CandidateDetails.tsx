import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';

import { ArgumentList } from '../../components/argument-list/ArgumentList.tsx';
import { TEXT } from '../../text/text.ts';
import { AxisRow } from './AxisRow.tsx';
import classes from './CandidateDetails.module.css';
import type { OptionSurroundings } from './candidate-props.ts';
import { MoreAbout } from './MoreAbout.tsx';
import { Unknowns } from './Unknowns.tsx';

type CandidateDetailsProps = {
  readonly id: string;
  readonly option: OptionView;
  readonly facts: Evaluation['facts'];
  readonly surroundings: OptionSurroundings;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};

/** All reasons of one option: how each axis bears, for and against, pending, notes. */
export function CandidateDetails(props: CandidateDetailsProps) {
  const { id, option, facts, surroundings, onOpenArgument } = props;
  const shared = { facts, onOpen: onOpenArgument };
  const texts = TEXT.board.options.sides;
  return (
    <div id={id} className={classes.details}>
      <AxisRow option={option} />
      <div className={classes.columns}>
        <div className={classes.side} data-side="for">
          <h5>{texts.for}</h5>
          {option.supporting.length === 0 && <p className={classes.none}>{texts.noFor}</p>}
          <ArgumentList found={option.supporting} kind="for" {...shared} />
        </div>
        <div className={classes.side} data-side="against">
          <h5>{texts.against}</h5>
          {option.opposing.length + option.excluding.length === 0 && (
            <p className={classes.none}>{texts.noAgainst}</p>
          )}
          <ArgumentList found={option.excluding} kind="excluded" {...shared} />
          <ArgumentList found={option.opposing} kind="against" {...shared} />
          <Unknowns option={option} {...shared} />
        </div>
      </div>
      {option.notes.length > 0 && (
        <div className={classes.notes}>
          <h5>{texts.notes}</h5>
          <ArgumentList found={option.notes} kind="note" {...shared} />
        </div>
      )}
      <MoreAbout option={option} surroundings={surroundings} />
    </div>
  );
}
