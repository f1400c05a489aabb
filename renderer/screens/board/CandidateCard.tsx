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
import { OverrideRemark } from './override/OverrideRemark.tsx';
import { deferredText } from '../../components/candidate/deferred-text.ts';
import { tieText } from '../../components/candidate/tie-text.ts';

/** One option: what it is, how good the evidence, how many reasons; open, the reasons. */
export function CandidateCard(props: CandidateProps) {
  const { option, facts, surroundings, isOpen, onToggle, onOpenArgument } = props;
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
          <CardBadges option={option} ties={tieText(option, surroundings.names)} />
        </span>
        <span className={classes.evidence}>
          <EvidenceBadge grade={bestGrade(option.supporting)} show="word" />
        </span>
        <ArgumentCounters option={option} />
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

type CardBadgesProps = OptionProps & { readonly ties: string | undefined };

function CardBadges({ option, ties }: CardBadgesProps) {
  const waits = deferredText(option);
  const { conflicted, contraindicationNotRuledOut } = option;
  if (!conflicted && !contraindicationNotRuledOut && (waits ?? ties) === undefined) {
    return undefined;
  }
  return (
    <span className={classes.badges}>
      {waits !== undefined && <span className={classes.waits}>{waits}</span>}
      {ties !== undefined && <span className={classes.ties}>{ties}</span>}
      {conflicted && (
        <span className={classes.badge} data-kind="caution">
          <Glyph kind="caution" />
          Arguments conflict
        </span>
      )}
      {contraindicationNotRuledOut && (
        <span className={classes.badge} data-kind="unknown">
          <Glyph kind="unknown" />
          Contraindication not ruled out
        </span>
      )}
    </span>
  );
}
