import type { Page } from '@playwright/test';

import type { Call } from '#shared/contract/call';
import { type CallName, contract } from '#shared/contract/contract';

import { RoomModel } from './models/room-model.ts';
import { ask } from './support/ask.ts';
import { caseOf } from './support/every-screen.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const CALLS = Object.entries(contract).flatMap(([group, calls]) =>
  Object.entries<Call>(calls).map(([verb, call]) => ({ name: `${group}.${verb}`, call })),
);

/** What the host answers to a call of the window's own session. */
async function codeOf(page: Page, name: string, input: object): Promise<string> {
  // Every call of the contract, and an input that may fit none of them.
  const reply = await ask(page, name as CallName, input as never);
  return reply.ok ? 'ok' : reply.error.code;
}

test('[ROM-001] the presenter’s window can do nothing, whatever call its session makes', async ({
  page,
}) => {
  const id = await caseOf(page, 'Feldman');
  // The id the list gave.
  const room = await RoomModel.withCases(page, [id as never]);
  const { meeting } = room;
  const presenter = await room.openPresenter();
  await room.show({});
  await expect(presenter.getByRole('heading', { name: 'Kidney board' })).toBeVisible();
  const before = await ask(page, 'meetings.detail', { id: meeting });

  const refused: string[] = [];
  for (const { name } of CALLS) {
    if ((await codeOf(presenter, name, {})) === 'not-allowed') refused.push(name);
  }
  const closed = CALLS.filter(
    ({ name, call }) => call.access === 'write' || name.startsWith('vault.'),
  );
  expect(closed.length).toBeGreaterThan(40);
  expect(refused).toEqual(closed.map(({ name }) => name));

  const acts: readonly (readonly [string, object])[] = [
    ['meetings.act', { id: meeting, act: { kind: 'opened' } }],
    ['meetings.removeCases', { id: meeting, cases: [id] }],
    ['room.show', {}],
    ['decisions.keepEntry', { meeting, case: id, entry: { notes: 'x' } }],
    ['preparation.archive', { cases: [id], reason: 'x' }],
    ['vault.lock', {}],
  ];
  for (const [name, input] of acts) {
    expect(await codeOf(presenter, name, input), name).toBe('not-allowed');
  }
  const after = await ask(page, 'meetings.detail', { id: meeting });
  if (!before.ok || !after.ok) throw new Error('the meeting was not read');
  expect({ ...after.value, now: before.value.now }).toEqual(before.value);
  await expect(presenter.getByRole('heading', { name: 'Kidney board' })).toBeVisible();
  // The same acts from the desk's session do what they say.
  expect(await codeOf(page, 'meetings.act', { id: meeting, act: { kind: 'opened' } })).toBe('ok');
});
