import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

import type { FollowedDecision } from '#shared/contract/follow-up';
import { formatDate } from '#shared/domain/format-date';

import { useShortcut } from '../../app/use-shortcut.ts';
import { TEXT } from '../../text/text.ts';
import { ActionsAddress, NOBODY } from './actions-address.ts';
import classes from './ActionsScreen.module.css';

const TEXTS = TEXT.followUp.filters;
const ALL = { value: '', label: TEXTS.all };

type ActionsFiltersProps = {
  readonly address: ActionsAddress;
  readonly decisions: readonly FollowedDecision[];
};

/** What is looked for: words, owner, state and meeting, and the order. */
export function ActionsFilters({ address, decisions }: ActionsFiltersProps) {
  const navigate = useNavigate();
  const search = useRef<HTMLInputElement>(null);
  useShortcut('actions.search', () => search.current?.focus());
  const change = (part: Readonly<Record<string, string>>) => {
    const kept = Object.entries({ ...address, ...part }).filter(([, value]) => value !== '');
    void navigate({
      to: '/actions',
      search: ActionsAddress.parse(Object.fromEntries(kept)),
      replace: true,
    });
  };
  const pick = (name: string) => ({
    label: TEXTS[name as keyof typeof TEXTS] as string,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [name]: event.currentTarget.value }),
  });
  return (
    <div className={classes.filters}>
      <TextInput
        ref={search}
        type="search"
        label={TEXTS.search}
        value={address.q ?? ''}
        onChange={(event) => change({ q: event.currentTarget.value })}
      />
      <NativeSelect
        {...pick('meeting')}
        value={address.meeting ?? ''}
        data={meetingsIn(decisions)}
      />
      {address.view === undefined && (
        <>
          <NativeSelect {...pick('owner')} value={address.owner ?? ''} data={ownersIn(decisions)} />
          <NativeSelect
            {...pick('state')}
            value={address.state ?? ''}
            data={[ALL, ...choices(TEXTS.states)]}
          />
          <NativeSelect {...pick('sort')} value={address.sort ?? ''} data={SORTS} />
        </>
      )}
    </div>
  );
}

function choices(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

const SORTS = choices(TEXTS.sorts).map(({ value, label }) => ({
  value: value === 'due' ? '' : value,
  label,
}));

function meetingsIn(decisions: readonly FollowedDecision[]) {
  const meetings = new Map(decisions.map(({ meeting }) => [meeting.id, meeting]));
  const options = [...meetings.values()].map(({ id, name, on }) => ({
    value: id,
    label: `${name}, ${formatDate(on)}`,
  }));
  return [ALL, ...options];
}

function ownersIn(decisions: readonly FollowedDecision[]) {
  const owners = new Set(
    decisions.flatMap(({ items }) => items.map(({ owner }) => owner ?? NOBODY)),
  );
  const options = [...owners]
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .map((value) => ({ value, label: value === NOBODY ? TEXTS.nobody : value }));
  return [ALL, ...options];
}
