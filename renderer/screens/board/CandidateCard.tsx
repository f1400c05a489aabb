import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';

import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { ArgumentCounters } from '../../components/candidate/ArgumentCounters.tsx';
import { ModalityIcon } from '../../components/candidate/ModalityIcon.tsx';
import { EvidenceBadge } from '../../components/evidence-badge/EvidenceBadge.tsx';
import { bestGrade } from '../../components/evidence-badge/evidence-grade.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import classes from './CandidateCard.module.css';
import { CandidateDetails } from './CandidateDetails.tsx';
import type { CandidateProps } from './candidate-props.ts';
import { deferredText } from '../../components/candidate/deferred-text.ts';

/** One option: what it is, how good the evidence, how many reasons; open, the reasons. */
export function CandidateCard({ option, facts, isOpen, onToggle, onOpenArgument }: CandidateProps) {
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
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
          <CardLine option={option} />
          <CardBadges option={option} />
        </span>
        <span className={classes.evidence}>
          <EvidenceBadge grade={bestGrade(option.supporting)} show="word" />
        </span>
        <ArgumentCounters option={option} />
        <Chevron size={18} className={classes.chevron} aria-hidden />
      </button>
      {isOpen && (
        <CandidateDetails
          id={detailsId}
          option={option}
          facts={facts}
          onOpenArgument={onOpenArgument}
        />
      )}
    </article>
  );
}

type OptionProps = { readonly option: OptionView };

function CardLine({ option }: OptionProps) {
  const said = new Set([option.intent, option.modality, option.line]);
  said.delete('any');
  return (
    <span className={classes.line}>
      <b>{TIER_TEXT[option.tier]}</b> · {[...said].join(' · ')}
    </span>
  );
}

function CardBadges({ option }: OptionProps) {
  const waits = deferredText(option);
  if (!option.conflicted && !option.contraindicationNotRuledOut && waits === undefined) {
    return undefined;
  }
  return (
    <span className={classes.badges}>
      {waits !== undefined && <span className={classes.waits}>{waits}</span>}
      {option.conflicted && (
        <span className={classes.badge} data-kind="caution">
          <Glyph kind="caution" />
          Arguments conflict
        </span>
      )}
      {option.contraindicationNotRuledOut && (
        <span className={classes.badge} data-kind="unknown">
          <Glyph kind="unknown" />
          Contraindication not ruled out
        </span>
      )}
    </span>
  );
}
