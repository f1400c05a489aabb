import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import type { OptionView } from '#shared/engine/evaluation';

import { TEXT } from '../../text/text.ts';
import type { OptionSurroundings } from './candidate-props.ts';
import { CandidateRemarks } from './CandidateRemarks.tsx';
import classes from './MoreAbout.module.css';
import { MovesSection } from './MovesSection.tsx';

type MoreAboutProps = {
  readonly option: OptionView;
  readonly surroundings: OptionSurroundings;
};

/** What stands behind the reasons, one press away: benefit, orientation, how firm, what moves it. */
export function MoreAbout({ option, surroundings }: MoreAboutProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const partsId = useId();
  const texts = TEXT.board.options.more;
  return (
    <>
      <div className={classes.foot}>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? partsId : undefined}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded ? texts.less : texts.more}
        </Button>
        {!isUnfolded && <span>{texts.holds(partsOf(option))}</span>}
      </div>
      {isUnfolded && (
        <div id={partsId}>
          <CandidateRemarks option={option} />
          <MovesSection option={option} surroundings={surroundings} />
        </div>
      )}
    </>
  );
}

/** What the press would show, so that nobody has to look whether it is there. */
function partsOf(option: OptionView): readonly string[] {
  const { parts } = TEXT.board.options.more;
  const { expectedBenefit, orientation, interactions, note, flips } = option;
  return [
    expectedBenefit === undefined ? undefined : parts.benefit,
    orientation === undefined ? undefined : parts.orientation,
    interactions === undefined ? undefined : parts.interactions,
    note === undefined ? undefined : parts.remark,
    parts.firm,
    parts.moves(flips.length),
  ].filter((part) => part !== undefined);
}
