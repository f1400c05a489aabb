import { NumberInput, Switch, TextInput } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import { QuorumFields } from './QuorumFields.tsx';
import { RoomFields } from './RoomFields.tsx';
import classes from './Rules.module.css';
import type { RulesEntry, RulesFaults } from './rules-entry.ts';

type RulesFieldsProps = {
  readonly entry: RulesEntry;
  readonly faults: RulesFaults;
  /** A meeting that was opened keeps its rule. */
  readonly rule: 'open' | 'fixed';
  readonly onChange: (part: Partial<RulesEntry>) => void;
};

const TEXTS = TEXT.meetings.rules;

/** By what rule a meeting is quorate, how it is run, and the room it is held in. */
export function RulesFields({ entry, faults, rule, onChange }: RulesFieldsProps) {
  return (
    <>
      {rule === 'open' && <QuorumFields entry={entry} faults={faults} onChange={onChange} />}
      <fieldset className={classes.group}>
        <legend>{TEXTS.running}</legend>
        <div className={classes.row}>
          <TextInput
            label={TEXTS.startsAt}
            description={TEXT.meetings.create.timeHint}
            value={entry.startsAt}
            error={faults.startsAt}
            onChange={(event) => onChange({ startsAt: event.currentTarget.value })}
          />
          <NumberInput
            label={TEXTS.minutes}
            description={TEXTS.minutesHint}
            min={1}
            max={60}
            allowDecimal={false}
            value={entry.minutesPerCase}
            error={faults.minutesPerCase}
            onChange={(minutesPerCase) => onChange({ minutesPerCase })}
          />
        </div>
        <Switch
          label={TEXTS.independent}
          description={TEXTS.independentHint}
          checked={entry.independentFirst}
          onChange={(event) => onChange({ independentFirst: event.currentTarget.checked })}
        />
      </fieldset>
      <RoomFields entry={entry} fault={faults.room} onChange={onChange} />
    </>
  );
}
