import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import type { CaseDocument } from '#shared/domain/case-document';

import { temporaryFolder } from '../db/temporary-database.ts';
import { addedCase, answerOf, ask, codeOf, unlockedApplication } from './temporary-application.ts';

const DOCUMENT: CaseDocument = {
  patient: { name: { family: 'Vogel' }, sex: { value: 'male' } },
  disease: { setting: { value: 'metastatic' } },
  primaries: [{ histology: { value: 'clear-cell' }, inSitu: { value: 'yes' } }],
  health: {
    ecog: { value: 1, on: '2026-11-18', by: 'Nurse Abel', note: 'walks the dog' },
    dialysis: { value: 'no' },
  },
  course: { treatments: [], complete: { value: 'yes' } },
};

async function withCase(folder = temporaryFolder()) {
  const application = await unlockedApplication(folder);
  const { id } = await addedCase(application, DOCUMENT);
  return { application, id, folder };
}

const CHANGES = [
  { fact: 'ecog', value: 3 },
  { fact: 'hb_g_dl', value: 9.4 },
] as const;

/** Every byte of the database, its write-ahead log included. */
function bytesOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of ['consilium.db', 'consilium.db-wal', 'vault.keys.json']) {
    hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

async function askEverything(application: Application, id: string): Promise<void> {
  await answerOf(application, 'whatIf.open', { id });
  await answerOf(application, 'whatIf.weigh', { id, revision: 1, changes: [...CHANGES] });
  await answerOf(application, 'whatIf.edits', { id, revision: 1, changes: [...CHANGES] });
}

describe('what if', () => {
  it('[WIF-007] changes not one byte of the database', async () => {
    const { application, id, folder } = await withCase();
    const before = bytesOf(folder);
    await askEverything(application, id);
    expect(bytesOf(folder)).toBe(before);
    // The comparison notices what is written: showing the sheet is on record.
    await answerOf(application, 'cases.boardSheet', { id });
    expect(bytesOf(folder)).not.toBe(before);
  });

  it('[WIF-008] may be looked at by the presenter', async () => {
    const { application, id } = await withCase();
    const input = { id, revision: 1, changes: [...CHANGES] };
    expect(await application.call('presenter', 'whatIf.open', { id })).toMatchObject({ ok: true });
    expect(await application.call('presenter', 'whatIf.weigh', input)).toMatchObject({ ok: true });
  });

  it('opens the latest revision or the one asked for', async () => {
    const { application, id } = await withCase();
    const document = { ...DOCUMENT, health: { ecog: { value: 2 } } };
    await answerOf(application, 'cases.save', { id, base: 1, document });
    const ecogIn = async (revision?: number) => {
      const input = revision === undefined ? { id } : { id, revision };
      const { facts, latestRevision } = await answerOf(application, 'whatIf.open', input);
      expect(latestRevision).toBe(2);
      return facts.find((fact) => fact.id === 'ecog')?.present;
    };
    expect(await ecogIn()).toMatchObject({ text: '2', value: 2 });
    expect(await ecogIn(1)).toMatchObject({ text: '1', value: 1, on: '18-Nov-2026' });
    expect(await codeOf(application, 'whatIf.open', { id, revision: 3 })).toBe('case-not-found');
    const weigh = { id, revision: 3, changes: [] };
    expect(await codeOf(application, 'whatIf.weigh', weigh)).toBe('case-not-found');
    expect(await codeOf(application, 'whatIf.edits', weigh)).toBe('case-not-found');
  });

  it('[WIF-002] refuses what a fact cannot be, by the name of the fact', async () => {
    const { application, id } = await withCase();
    for (const call of ['whatIf.weigh', 'whatIf.edits'] as const) {
      const changes = [{ fact: 'ecog', value: 7 }];
      const reply = await ask(application, call, { id, revision: 1, changes });
      expect(reply).toMatchObject({
        ok: false,
        error: {
          code: 'change-invalid',
          issues: [
            { path: 'changes[0].value', message: 'ECOG must be a whole number from 0 to 4' },
          ],
        },
      });
    }
  });

  it('[WIF-005] moves nothing while nothing is assumed', async () => {
    const { application, id } = await withCase();
    const answer = await answerOf(application, 'whatIf.weigh', { id, revision: 1, changes: [] });
    expect(answer).toMatchObject({ changes: [], moved: [], restated: [], redFlags: [], plans: [] });
    expect(answer.staying).toBeGreaterThan(0);
  });

  it('[WIF-011] says what would be entered, what goes with it and what cannot be', async () => {
    const { application, id } = await withCase();
    const changes = [...CHANGES, { fact: 'setting', value: 'localised' }];
    const plan = await answerOf(application, 'whatIf.edits', { id, revision: 1, changes });
    expect(plan.entries[0]).toEqual({
      fact: 'ecog',
      label: 'ECOG',
      from: '1',
      to: '3',
      place: 'health.ecog',
      path: ['health', 'ecog'],
      entry: { value: 3 },
      dropped: ['18-Nov-2026', 'Nurse Abel', 'walks the dog'],
    });
    expect(plan.entries[1]).toMatchObject({ fact: 'setting', from: 'metastatic', dropped: [] });
    expect(plan.byHand).toEqual([
      {
        fact: 'hb_g_dl',
        label: 'Haemoglobin',
        from: 'not known',
        to: '9.4 g/dL',
        reason: 'no-single-field',
        fields: ['labs.haemoglobin'],
      },
    ]);
    // Without metastases the case knows their number, too.
    expect(plan.alsoChanged).toContainEqual(
      expect.objectContaining({ fact: 'mets_count', from: '1 or more', to: '0' }),
    );
    expect(plan.alsoChanged.map(({ fact }) => fact)).not.toContain('setting');
  });
});
