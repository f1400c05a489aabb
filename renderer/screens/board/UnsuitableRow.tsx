import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';

import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { CandidateDetails } from './CandidateDetails.tsx';
import type { CandidateProps } from './candidate-props.ts';
import { OverrideOffer } from './override/OverrideOffer.tsx';
import classes from './UnsuitableRow.module.css';

/** An option that does not suit, with its reasons in view without a click. */
export function UnsuitableRow(props: CandidateProps) {
  const { option, facts, surroundings, isOpen, onToggle, onOpenArgument } = props;
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const isExcluded = option.tier === 'excluded';
  return (
    <article
      className={classes.row}
      data-open={isOpen}
      data-option={option.id}
      tabIndex={-1}
      aria-label={option.name}
    >
      <button
        type="button"
        className={classes.toggle}
        data-option-toggle
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        <Glyph kind={isExcluded ? 'excluded' : 'against'} />
        <span className={classes.name}>
          {option.name}
          <span className={classes.tier}>{TIER_TEXT[option.tier]}</span>
        </span>
        <span className={classes.reasons}>{reasonsOf(option)}</span>
        <Chevron size={18} className={classes.chevron} aria-hidden />
      </button>
      <OverrideOffer option={option} />
      {isOpen && (
        <CandidateDetails
          id={detailsId}
          option={option}
          facts={facts}
          surroundings={surroundings}
          onOpenArgument={onOpenArgument}
        />
      )}
    </article>
  );
}

function reasonsOf(option: OptionView): string {
  const reasons = option.excluding.length > 0 ? option.excluding : option.opposing;
  return reasons.map((argument) => argument.text).join('; ');
}
