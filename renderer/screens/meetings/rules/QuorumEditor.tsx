import { Checkbox, Group, NumberInput, TextInput } from '@mantine/core';

import {
  AttendanceMode,
  DecisionKind,
  type MeetingProfile,
  type QuorumRule,
  type RequiredRole,
} from '#shared/domain/meeting-profile';

import { TEXT } from '../../../text/text.ts';
import { PlacesEditor } from './PlacesEditor.tsx';
import classes from './Rules.module.css';
import type { RulesFaults } from './rules-entry.ts';

type QuorumEditorProps = {
  readonly profile: MeetingProfile;
  readonly faults: RulesFaults;
  readonly onChange: (profile: MeetingProfile) => void;
};

const TEXTS = TEXT.meetings.rules;

/** The quorum rule as data: who must be there, how, and for which decisions. */
export function QuorumEditor({ profile, faults, onChange }: QuorumEditorProps) {
  const { quorum } = profile;
  const change = (part: Partial<QuorumRule>) =>
    onChange({ ...profile, quorum: { ...quorum, ...part } });
  return (
    <details className={classes.editor}>
      <summary>{TEXTS.edit}</summary>
      <div className={classes.edit}>
        {faults.places !== undefined && <p className={classes.fault}>{faults.places}</p>}
        <TextInput
          label={TEXTS.ruleName}
          maxLength={120}
          value={profile.name}
          error={faults.ruleName}
          onChange={(event) => onChange({ ...profile, name: event.currentTarget.value })}
        />
        <PlacesEditor
          title={TEXTS.places}
          texts={{
            none: TEXTS.nobody,
            add: TEXTS.addPlace,
            place: TEXTS.place,
            remove: TEXTS.removePlace,
          }}
          places={quorum.required}
          onChange={(required) => change({ required })}
        />
        <CountedModes quorum={quorum} fault={faults.counted} onChange={change} />
        <NumberInput
          label={TEXTS.specialties}
          description={TEXTS.specialtiesHint}
          min={0}
          max={20}
          allowDecimal={false}
          value={quorum.fewestSpecialties}
          onChange={(value) => change({ fewestSpecialties: Number(value) })}
        />
        <PerDecision quorum={quorum} onChange={change} />
      </div>
    </details>
  );
}

type CountedModesProps = PerDecisionProps & { readonly fault: string | undefined };

function CountedModes({ quorum, fault, onChange }: CountedModesProps) {
  return (
    <Checkbox.Group
      label={TEXTS.counted}
      value={quorum.counted}
      error={fault}
      onChange={(values) =>
        onChange({ counted: AttendanceMode.options.filter((mode) => values.includes(mode)) })
      }
    >
      <Group gap="lg" pt="xs">
        {AttendanceMode.options.map((mode) => (
          <Checkbox key={mode} value={mode} label={TEXTS.modes[mode]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

type PerDecisionProps = {
  readonly quorum: QuorumRule;
  readonly onChange: (part: Partial<QuorumRule>) => void;
};

function PerDecision({ quorum, onChange }: PerDecisionProps) {
  const { perDecision } = quorum;
  const placesFor = (kind: DecisionKind) =>
    perDecision.filter((each) => each.kind === kind).flatMap(({ required }) => required);
  const set = (kind: DecisionKind, required: RequiredRole[]) =>
    onChange({
      perDecision: [
        ...perDecision.filter((each) => each.kind !== kind),
        ...(required.length === 0 ? [] : [{ kind, required }]),
      ],
    });
  return (
    <div>
      <h3>{TEXTS.perDecision}</h3>
      {DecisionKind.options.map((kind) => {
        const name = TEXTS.kinds[kind];
        return (
          <div key={kind} className={classes.kind}>
            <PlacesEditor
              texts={{
                none: TEXTS.noneFor(name),
                add: TEXTS.addPlaceFor(name),
                place: (number) => TEXTS.placeFor(name, number),
                remove: (number) => TEXTS.removePlaceFor(name, number),
              }}
              places={placesFor(kind)}
              onChange={(required) => set(kind, required)}
            />
          </div>
        );
      })}
    </div>
  );
}
