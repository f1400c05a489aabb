import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';

import { TIER_TEXT } from '#shared/report/evaluation-text';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { CandidateDetails } from '../CandidateDetails.tsx';
import type { CandidateProps } from '../candidate-props.ts';
import classes from '../UnsuitableRow.module.css';
import { OverrideRemark } from './OverrideRemark.tsx';

/** An excluded option that the board went past: its exclusions stay in view, and who, when, why. */
export function OverriddenRow(props: CandidateProps) {
  const { option, facts, surroundings, isOpen, onToggle, onOpenArgument } = props;
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
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
        <Glyph kind="excluded" />
        <span className={classes.name}>
          {option.name}
          <span className={classes.tier}>
            {TEXT.override.record.overridden(TIER_TEXT[option.tier])}
          </span>
        </span>
        <span className={classes.reasons}>
          {option.excluding.map(({ text }) => text).join('; ')}
        </span>
        <Chevron size={18} className={classes.chevron} aria-hidden />
      </button>
      <OverrideRemark option={option.id} />
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
