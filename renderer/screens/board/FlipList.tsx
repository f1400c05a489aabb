import { Button } from '@mantine/core';
import { useState } from 'react';

import type { OptionView } from '#shared/engine/evaluation';

import { flipText } from '../../components/candidate/moves-text.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../text/text.ts';
import type { OptionSurroundings } from './candidate-props.ts';
import classes from './MovesSection.module.css';
import { PairFlips } from './PairFlips.tsx';

type FlipListProps = {
  readonly option: OptionView;
  readonly surroundings: OptionSurroundings;
};

const SHOWN_AT_FIRST = 5;

/** Which single facts would move an option, and on request which pairs of facts. */
export function FlipList({ option, surroundings }: FlipListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { flips } = option;
  const hidden = flips.length - SHOWN_AT_FIRST;
  const texts = TEXT.board.options.firm;
  return (
    <div>
      <h5>{texts.moves}</h5>
      {flips.length === 0 && <p>{texts.none}</p>}
      <ul>
        {flips.slice(0, showsAll ? flips.length : SHOWN_AT_FIRST).map((flip) => (
          <li key={flipText(flip)}>
            <ClinicalText text={flipText(flip)} />
          </li>
        ))}
      </ul>
      <div className={classes.acts}>
        {hidden > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? texts.showFewer : texts.showMore(hidden)}
          </Button>
        )}
        <PairFlips option={option.id} weighed={surroundings.weighed} />
      </div>
    </div>
  );
}
