import { Autocomplete, Button, Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import type { KnownPerson } from '#shared/contract/meeting-planning';
import type { MeetingDetail } from '#shared/contract/meetings';
import { BOARD_ROLES } from '#shared/domain/board-role';
import { AttendanceMode, BoardRole } from '#shared/domain/meeting-profile';
import { presentNow, staysOf } from '#shared/domain/attendance';

import type { Said } from '../../../components/act-status/said.ts';
import type { Acts } from '../../../components/act-status/use-acts.ts';
import { TEXT } from '../../../text/text.ts';
import { enterAct } from '../enter-act.ts';
import { peopleQuery } from '../queries.ts';
import classes from './TablePane.module.css';

type ArrivalFormProps = { readonly detail: MeetingDetail; readonly acts: Acts };

type Entry = {
  readonly name: string;
  readonly role: string;
  readonly mode: AttendanceMode;
  readonly isDeputy: boolean;
};
type Faults = { readonly name?: string; readonly role?: string };

const TEXTS = TEXT.meetings.table;
const EMPTY: Entry = { name: '', role: '', mode: 'in-room', isDeputy: false };

/** Somebody comes to the table; people of earlier meetings are offered by name. */
export function ArrivalForm({ detail, acts }: ArrivalFormProps) {
  const { data } = useQuery(peopleQuery);
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [faults, setFaults] = useState<Faults>({});
  const there = presentNow(detail.events).map(({ name }) => name);
  const people = (data?.ok === true ? data.value : []).filter(({ name }) => !there.includes(name));

  function change(part: Partial<Entry>): void {
    setEntry({ ...entry, ...part });
    setFaults({});
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const name = entry.name.trim();
    const role = BoardRole.safeParse(entry.role).data;
    const wrong = faultsOf({ ...entry, name }, there);
    if (role === undefined || Object.keys(wrong).length > 0) {
      setFaults(wrong);
      return;
    }
    setEntry(EMPTY);
    acts.run(() => come(detail, { ...entry, name, role }));
  }

  return (
    <form className={classes.form} aria-label={TEXTS.form} noValidate onSubmit={submit}>
      <Autocomplete
        label={TEXTS.name}
        maxLength={120}
        data={people.map(({ name }) => name)}
        value={entry.name}
        error={faults.name}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(name) => change({ name, ...asBefore(people, name) })}
      />
      <NativeSelect
        label={TEXTS.role}
        value={entry.role}
        error={faults.role}
        data={[{ value: '', label: TEXTS.chooseRole }, ...BOARD_ROLES]}
        onChange={(event) => change({ role: event.currentTarget.value })}
      />
      <HowFields entry={entry} onChange={change} />
      <div>
        <Button type="submit" disabled={acts.isRunning}>
          {TEXTS.add}
        </Button>
      </div>
    </form>
  );
}

type HowFieldsProps = {
  readonly entry: Entry;
  readonly onChange: (part: Partial<Entry>) => void;
};

function HowFields({ entry, onChange }: HowFieldsProps) {
  return (
    <>
      <NativeSelect
        label={TEXTS.mode}
        value={entry.mode}
        data={AttendanceMode.options.map((value) => ({ value, label: TEXTS.modes[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ mode: AttendanceMode.options.find((mode) => mode === value) ?? 'in-room' })
        }
      />
      <Checkbox
        label={TEXTS.isDeputy}
        checked={entry.isDeputy}
        onChange={(event) => onChange({ isDeputy: event.currentTarget.checked })}
      />
    </>
  );
}

/** Role and way of taking part as last entered for somebody of that name. */
function asBefore(people: readonly KnownPerson[], name: string): Partial<Entry> {
  const known = people.find((person) => person.name === name);
  return known === undefined ? {} : { role: known.role, mode: known.mode };
}

type Arrival = Omit<Entry, 'role'> & { readonly role: BoardRole };

function come(detail: MeetingDetail, { name, role, isDeputy, mode }: Arrival): Promise<Said> {
  const id = knownId(detail, name) ?? crypto.randomUUID();
  const who = { id, name, role, isDeputy };
  return enterAct(detail.meeting.id, { kind: 'came', who, mode }, TEXTS.came(name, role));
}

/** Somebody who comes back is the same person as before. */
function knownId({ events }: MeetingDetail, name: string): string | undefined {
  return staysOf(events).find((stay) => stay.name === name)?.id;
}

function faultsOf({ name, role }: Entry, there: readonly string[]): Faults {
  const isThere = there.includes(name);
  return {
    ...(name === '' ? { name: TEXTS.faults.name } : {}),
    ...(isThere ? { name: TEXTS.faults.there } : {}),
    ...(role === '' ? { role: TEXTS.faults.role } : {}),
  };
}
