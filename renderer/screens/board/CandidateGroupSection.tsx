import type { ArgumentView, Evaluation } from '#shared/engine/evaluation';

import { GROUP_TEXT, type CandidateGroup } from '../../components/candidate/candidate-groups.ts';
import { TEXT } from '../../text/text.ts';
import { CandidateCard } from './CandidateCard.tsx';
import classes from './CandidateGroupSection.module.css';
import type { OptionSurroundings } from './candidate-props.ts';
import { OverriddenRow } from './override/OverriddenRow.tsx';
import { UnsuitableRow } from './UnsuitableRow.tsx';
import type { OpenOptions } from './use-open-options.ts';

type CandidateGroupSectionProps = {
  readonly group: CandidateGroup;
  /** Pack and version, on the first group only. */
  readonly stamp: string | undefined;
  readonly facts: Evaluation['facts'];
  readonly surroundings: OptionSurroundings;
  readonly open: OpenOptions;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};

/** One of the groups, by decision slot; options of a slot stay in the engine's order. */
export function CandidateGroupSection(props: CandidateGroupSectionProps) {
  const { group, stamp } = props;
  return (
    <section className={classes.group} aria-label={GROUP_TEXT[group.id]}>
      <div className={classes.head}>
        <h3>{GROUP_TEXT[group.id]}</h3>
        <span>{TEXT.board.options.noRanking}</span>
        <i aria-hidden />
        {stamp !== undefined && <span>{stamp}</span>}
      </div>
      {group.slots.map((slot) => (
        <div key={slot.id} className={classes.slot}>
          <h4 className={classes.slotLabel}>{slot.label}</h4>
          <SlotOptions {...props} options={slot.options} />
        </div>
      ))}
    </section>
  );
}

const ENTRIES = {
  supported: CandidateCard,
  conditional: CandidateCard,
  overridden: OverriddenRow,
  unsuitable: UnsuitableRow,
} as const;

type SlotOptionsProps = CandidateGroupSectionProps & {
  readonly options: CandidateGroup['slots'][number]['options'];
};

function SlotOptions(props: SlotOptionsProps) {
  const { group, options, facts, surroundings, open, onOpenArgument } = props;
  const Entry = ENTRIES[group.id];
  const isLines = Entry !== CandidateCard;
  return (
    <div className={classes.options} data-lines={isLines}>
      {options.map((option) => (
        <Entry
          key={option.id}
          option={option}
          facts={facts}
          surroundings={surroundings}
          isOpen={open.isOpen(option.id)}
          onToggle={() => open.toggle(option.id)}
          onOpenArgument={onOpenArgument}
        />
      ))}
    </div>
  );
}
