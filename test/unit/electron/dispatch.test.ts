import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { createLog } from '#electron/log';
import { openHandlers, vaultHandlers } from '#electron/handlers';
import { type Call, call } from '#shared/contract/call';
import { contract } from '#shared/contract/contract';

import { AT, temporaryFolder } from '../db/temporary-database.ts';
import {
  answerOf,
  applicationOn,
  ask,
  PASSPHRASE,
  temporaryApplication,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const CALLS: ReadonlyMap<string, Call> = new Map(
  Object.entries(contract).flatMap(([group, calls]) =>
    Object.entries<Call>(calls).map(([verb, call]) => [`${group}.${verb}`, call] as const),
  ),
);

describe('dispatch', () => {
  it('has a handler for every call, before and after the unlock as the contract says', () => {
    const names = (beforeUnlock: boolean) =>
      [...CALLS].filter(([, call]) => call.beforeUnlock === beforeUnlock).map(([name]) => name);
    expect(Object.keys(openHandlers).toSorted()).toEqual(names(true).toSorted());
    expect(Object.keys(vaultHandlers).toSorted()).toEqual(names(false).toSorted());
  });

  it('[STO-018] lets the presenter only look, and never near the vault', async () => {
    const application = await unlockedApplication();
    for (const [name, call] of CALLS) {
      const reply = await application.call('presenter', name, {});
      const mayLook = call.access === 'read' && !name.startsWith('vault.');
      const refused = !reply.ok && reply.error.code === 'not-allowed';
      expect([name, refused]).toEqual([name, !mayLook]);
    }
  });

  it('[STO-018] opens to the presenter what is named here; a new call is closed to it', () => {
    const open = [...CALLS].filter(([, call]) => call.access === 'read').map(([name]) => name);
    expect(open.toSorted()).toEqual([
      'app.info',
      'cases.boardSheet',
      'cases.get',
      'cases.history',
      'cases.list',
      'cases.pairFlips',
      'cases.standing',
      'decisions.ofCase',
      'decisions.ofMeeting',
      'exports.minutes',
      'exports.outcome',
      'followUp.list',
      'knowledge.get',
      'knowledge.touches',
      'meetings.complexity',
      'meetings.detail',
      'meetings.get',
      'meetings.list',
      'meetings.overview',
      'meetings.ownProfiles',
      'meetings.people',
      'preparation.board',
      'preparation.owed',
      'quality.figures',
      'room.sheet',
      'room.stage',
      'vault.status',
      'whatIf.edits',
      'whatIf.open',
      'whatIf.weigh',
    ]);
    // What a call does not say about itself closes it.
    const silent = call({ input: z.strictObject({}), output: z.strictObject({}), errors: [] });
    expect([silent.access, silent.beforeUnlock]).toEqual(['write', false]);
  });

  it('refuses every call on a case while the vault is locked', async () => {
    const application = temporaryApplication();
    for (const [name, call] of CALLS) {
      if (call.beforeUnlock) continue;
      const reply = await application.call('desk', name, {});
      expect([name, reply.ok ? 'ok' : reply.error.code]).toEqual([name, 'vault-locked']);
    }
  });

  it('refuses a call that does not exist', async () => {
    const application = await unlockedApplication();
    for (const name of ['', 'cases', 'cases.', 'cases.drop', 'cases.list.x', '__proto__.x']) {
      const reply = await application.call('desk', name, {});
      expect([name, reply.ok ? 'ok' : reply.error.code]).toEqual([name, 'invalid-input']);
    }
    for (const name of ['constructor.name', 'cases.constructor', 'cases.toString']) {
      const reply = await application.call('desk', name, {});
      expect([name, reply.ok ? 'ok' : reply.error.code]).toEqual([name, 'invalid-input']);
    }
  });

  it('[STO-019] answers bad input with the path and a sentence for each fault', async () => {
    const application = await unlockedApplication();
    const reply = await application.call('desk', 'cases.create', {
      document: { lesions: [{ site: 'bone', count: 'two' }], colour: 'red' },
    });
    expect(reply.ok).toBe(false);
    if (reply.ok) return;
    expect(reply.error.code).toBe('invalid-input');
    expect(reply.error.issues?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['document.lesions[0].count', 'document.colour']),
    );
    expect(reply.error.ref).not.toBe('');
  });

  it('passes on a declared failure with its code', async () => {
    const application = await unlockedApplication();
    const id = '00000000-0000-4000-8000-000000000001';
    const reply = await ask(application, 'cases.get', { id });
    expect(reply).toMatchObject({ ok: false, error: { code: 'case-not-found' } });
  });

  it('[STO-020] answers a bug with a reference, and logs where it was but not what it said', async () => {
    const folder = temporaryFolder();
    let isBroken = false;
    const now = () => {
      if (isBroken) throw new RangeError('Distinctowski\n    at Distinctowski (file:1:1)');
      return AT;
    };
    const log = createLog(folder, () => AT);
    const application = applicationOn(folder, { now, log });
    await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
    isBroken = true;
    const reply = await ask(application, 'cases.create', { document: {} });
    expect(reply.ok).toBe(false);
    if (reply.ok) return;
    expect(Object.keys(reply.error)).toEqual(['code', 'ref']);
    expect(reply.error.code).toBe('internal');

    const entry = readFileSync(join(folder, 'consilium.log'), 'utf8')
      .split('\n')
      .find((line) => line.includes(reply.error.ref));
    expect(entry).toContain('"error":"RangeError"');
    expect(entry).toContain('create-case.ts');
    expect(entry).not.toContain('Distinctowski');
  });
});
