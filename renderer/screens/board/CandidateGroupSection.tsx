import type { ArgumentView, Evaluation } from '#shared/engine/evaluation';

import { GROUP_TEXT, type CandidateGroup } from '../../components/candidate/candidate-groups.ts';
import { CandidateCard } from './CandidateCard.tsx';
import classes from './CandidateGroupSection.module.css';
import { UnsuitableRow } from './UnsuitableRow.tsx';
import type { OpenOptions } from './use-open-options.ts';

type CandidateGroupSectionProps = {
  readonly group: CandidateGroup;
  /** Pack and version, on the first group only. */
  readonly stamp: string | undefined;
  readonly facts: Evaluation['facts'];
  readonly open: OpenOptions;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};

/** One of the three groups, by decision slot; options of a slot stay in the engine's order. */
export function CandidateGroupSection(props: CandidateGroupSectionProps) {
  const { group, stamp } = props;
  return (
    <section className={classes.group} aria-label={GROUP_TEXT[group.id]}>
      <div className={classes.head}>
        <h3>{GROUP_TEXT[group.id]}</h3>
        <span>· order is not a ranking</span>
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

type SlotOptionsProps = CandidateGroupSectionProps & {
  readonly options: CandidateGroup['slots'][number]['options'];
};

function SlotOptions({ group, options, facts, open, onOpenArgument }: SlotOptionsProps) {
  const Entry = group.id === 'unsuitable' ? UnsuitableRow : CandidateCard;
  return (
    <div className={classes.options} data-group={group.id}>
      {options.map((option) => (
        <Entry
          key={option.id}
          option={option}
          facts={facts}
          isOpen={group.id === 'unsuitable' ? open.isOpenByHand(option.id) : open.isOpen(option.id)}
          onToggle={() => open.toggle(option.id)}
          onOpenArgument={onOpenArgument}
        />
      ))}
    </div>
  );
}
