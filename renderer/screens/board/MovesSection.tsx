import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { robustnessText } from '../../components/candidate/moves-text.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../text/text.ts';
import type { OptionSurroundings } from './candidate-props.ts';
import { FlipList } from './FlipList.tsx';
import classes from './MovesSection.module.css';

type MovesSectionProps = {
  readonly option: OptionView;
  readonly surroundings: OptionSurroundings;
};

/** How firm the tier is: what small changes do to it, and which single facts would move it. */
export function MovesSection({ option, surroundings }: MovesSectionProps) {
  return (
    <div className={classes.moves}>
      <div>
        <h5>{TEXT.board.options.firm.title}</h5>
        <Firmness option={option} surroundings={surroundings} />
      </div>
      <FlipList option={option} surroundings={surroundings} />
    </div>
  );
}

type FirmnessProps = {
  readonly option: OptionView;
  readonly surroundings: Pick<OptionSurroundings, 'variants'>;
};

/** `Of 10 variants, these move it: …`. */
export function Firmness({ option, surroundings }: FirmnessProps) {
  const { moves } = option.robustness;
  return (
    <p>
      {robustnessText(option, surroundings.variants)}
      {moves.map(({ variant, label, standing }, index) => (
        <span key={variant}>
          {index === 0 ? ' ' : '; '}
          <ClinicalText text={label} />: <b>{TIER_TEXT[standing].toLowerCase()}</b>
        </span>
      ))}
    </p>
  );
}
