import { NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';

import type { MeetingProfile } from '#shared/domain/meeting-profile';
import { DEFAULT_PROFILE, MEETING_PROFILES } from '#shared/domain/meeting-profiles';

import { TEXT } from '../../../text/text.ts';
import { QuorumEditor } from './QuorumEditor.tsx';
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
const STARTING_POINTS = [DEFAULT_PROFILE, ...MEETING_PROFILES];

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

type QuorumFieldsProps = Omit<RulesFieldsProps, 'rule'>;

function QuorumFields({ entry, faults, onChange }: QuorumFieldsProps) {
  const { profile } = entry;
  const known = STARTING_POINTS.find((each) => isSame(each, profile));
  return (
    <fieldset className={classes.group}>
      <legend>{TEXTS.quorum}</legend>
      <NativeSelect
        label={TEXTS.profile}
        description={TEXTS.profileHint}
        value={known?.name ?? ''}
        data={[
          ...(known === undefined ? [{ value: '', label: TEXTS.own(profile.name) }] : []),
          ...STARTING_POINTS.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const chosen = STARTING_POINTS.find(({ name }) => name === value);
          if (chosen !== undefined) onChange({ profile: chosen });
        }}
      />
      {profile.source !== undefined && <p className={classes.hint}>{profile.source}</p>}
      <QuorumEditor
        profile={profile}
        faults={faults}
        onChange={(changed) => onChange({ profile: ownOf(changed, profile) })}
      />
    </fieldset>
  );
}

function isSame(one: MeetingProfile, other: MeetingProfile): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A changed starting point is a rule of the team's own, called so and without its source. */
function ownOf(changed: MeetingProfile, before: MeetingProfile): MeetingProfile {
  const { source: _source, ...own } = changed;
  const isStart = STARTING_POINTS.some(({ name }) => name === before.name);
  return isStart && own.name === before.name ? { ...own, name: TEXTS.changed(own.name) } : own;
}
