import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { MeetingProfile } from '#shared/domain/meeting-profile';
import { STARTING_PROFILES } from '#shared/domain/meeting-profiles';

import { TEXT } from '../../../text/text.ts';
import { ownProfilesQuery } from '../queries.ts';
import { QuorumEditor } from './QuorumEditor.tsx';
import { type OfferedRule, offeredRules } from './offered-rules.ts';
import classes from './Rules.module.css';
import type { RulesEntry, RulesFaults } from './rules-entry.ts';

type QuorumFieldsProps = {
  readonly entry: RulesEntry;
  readonly faults: RulesFaults;
  readonly onChange: (part: Partial<RulesEntry>) => void;
};

const TEXTS = TEXT.meetings.rules;

/** The rule of a meeting: a starting point, one of an earlier meeting, or changed. */
export function QuorumFields({ entry: { profile }, faults, onChange }: QuorumFieldsProps) {
  const { data } = useQuery(ownProfilesQuery);
  const { starting, own } = offeredRules(data?.ok === true ? data.value : []);
  const all = [...starting, ...own];
  const known = all.find((rule) => isSame(rule.profile, profile));
  const option = ({ id, label }: OfferedRule) => ({ value: id, label });
  return (
    <fieldset className={classes.group}>
      <legend>{TEXTS.quorum}</legend>
      <NativeSelect
        label={TEXTS.profile}
        description={TEXTS.profileHint}
        value={known?.id ?? ''}
        data={[
          ...(known === undefined ? [{ value: '', label: TEXTS.own(profile.name) }] : []),
          { group: TEXTS.starting, items: starting.map(option) },
          ...(own.length === 0 ? [] : [{ group: TEXTS.ofMeetings, items: own.map(option) }]),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const chosen = all.find(({ id }) => id === value);
          if (chosen !== undefined) onChange({ profile: chosen.profile });
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
  const isStart = STARTING_PROFILES.some(({ name }) => name === before.name);
  return isStart && own.name === before.name ? { ...own, name: TEXTS.changed(own.name) } : own;
}
