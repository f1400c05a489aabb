import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';

import { ArgumentCounters } from '../../components/candidate/ArgumentCounters.tsx';
import { ModalityIcon } from '../../components/candidate/ModalityIcon.tsx';
import { tieText } from '../../components/candidate/tie-text.ts';
import { EvidenceBadge } from '../../components/evidence-badge/EvidenceBadge.tsx';
import { bestGrade } from '../../components/evidence-badge/evidence-grade.ts';
import { CandidateBadges } from './CandidateBadges.tsx';
import classes from './CandidateCard.module.css';
import { CandidateDetails } from './CandidateDetails.tsx';
import type { CandidateProps } from './candidate-props.ts';
import { optionLine } from './option-line.ts';
import { OverrideRemark } from './override/OverrideRemark.tsx';

/** One option: what it is, how good the evidence, how many reasons; open, the reasons. */
export function CandidateCard(props: CandidateProps) {
  const { option, facts, surroundings, isOpen, onToggle, onOpenArgument } = props;
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const { tier, kinds } = optionLine(option);
  return (
    <article className={classes.card} data-open={isOpen} aria-label={option.name}>
      <button
        type="button"
        className={classes.toggle}
        data-option-toggle
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        <span className={classes.modality}>
          <ModalityIcon modality={option.modality} />
        </span>
        <span className={classes.words}>
          <span className={classes.name}>{option.name}</span>
          <span className={classes.line}>
            <b>{tier}</b>
            {kinds}
          </span>
        </span>
        <span className={classes.evidence}>
          <EvidenceBadge grade={bestGrade(option.supporting)} show="word" />
        </span>
        <ArgumentCounters option={option} />
        <Chevron size="1.125rem" className={classes.chevron} aria-hidden />
        <CandidateBadges option={option} ties={tieText(option, surroundings.names)} />
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
