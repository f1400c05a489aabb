import { Button } from '@mantine/core';
import { useState } from 'react';

import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { flipText, robustnessText } from '../../components/candidate/moves-text.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import type { OptionSurroundings } from './candidate-props.ts';
import classes from './MovesSection.module.css';
import { PairFlips } from './PairFlips.tsx';
import { usePrinting } from './use-printing.ts';

type MovesSectionProps = {
  readonly option: OptionView;
  readonly surroundings: OptionSurroundings;
};

const SHOWN_AT_FIRST = 5;
const SHOWN_ON_PAPER = 2;

/** How firm the tier is: what small changes do to it, and which single facts would move it. */
export function MovesSection({ option, surroundings }: MovesSectionProps) {
  const [showsAll, setShowsAll] = useState(false);
  const isPrinting = usePrinting();
  const { flips, robustness } = option;
  const most = isPrinting ? SHOWN_ON_PAPER : SHOWN_AT_FIRST;
  const shown = showsAll ? flips : flips.slice(0, most);
  const hidden = flips.length - most;
  return (
    <div className={classes.moves}>
      <div>
        <h5>How firm</h5>
        <p>{robustnessText(option, surroundings.variants)}</p>
        <ul>
          {robustness.moves.map(({ variant, label, standing }) => (
            <li key={variant}>
              <ClinicalText text={label} />: <b>{TIER_TEXT[standing].toLowerCase()}</b>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h5>What would move it, one fact at a time</h5>
        {flips.length === 0 && <p>No single known fact moves it.</p>}
        <ul>
          {shown.map((flip) => (
            <li key={flipText(flip)}>
              <ClinicalText text={flipText(flip)} />
            </li>
          ))}
        </ul>
        {hidden > 0 && isPrinting && !showsAll && <p>and {hidden} more, on the screen</p>}
        {hidden > 0 && (
          <Button
            className={classes.more}
            variant="default"
            size="compact-sm"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? 'Show fewer' : `Show ${hidden} more`}
          </Button>
        )}
        <PairFlips option={option.id} weighed={surroundings.weighed} />
      </div>
    </div>
  );
}
