import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import { openDatabase } from '#db/client';
import { readKeyring, unlockWithPassphrase } from '#db/keyring';
import { listAudit } from '#db/repositories/audit-repository';
import { listEvaluations } from '#db/repositories/evaluation-repository';
import { listOverrideEntries } from '#db/repositories/override-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import { parseCaseFile } from '#shared/interchange/case-file';

import { AT, locationIn, temporaryFolder } from '../db/temporary-database.ts';
import {
  addedCase,
  answerOf,
  applicationOn,
  ask,
  codeOf,
  PASSPHRASE,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const UPFRONT = 'surg-upfront-cn';
const BY = { name: 'Dr A. Vogt', role: 'Urology' };
const REASON = 'Haematuria that needs transfusion; the patient asks for the operation.';

/** Poor risk: the board may override what excludes nephrectomy first. */
const POOR = demoCase('03-poor-risk-hypercalcaemia');
/** The same patient in a better state: one of the two exclusions does not fire. */
const POOR_AND_ACTIVE: CaseDocument = {
  ...POOR,
  health: { ...POOR.health, ecog: { value: 1 }, kps: { value: 80 } },
};
/** Cord compression: vertebroplasty is excluded for good. */
const CORD = demoCase('04-suspected-cord-compression');

function demoCase(name: string): CaseDocument {
  const parsed = parseCaseFile(readFileSync(`docs/demo-cases/${name}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${name} is not valid`);
  return parsed.value;
}

async function sheetOf(application: Application, id: CaseId, revision?: number) {
  const input = { id, ...(revision === undefined ? {} : { revision }) };
  return (await answerOf(application, 'cases.boardSheet', input)).sheet;
}

async function optionOf(application: Application, id: CaseId, option: string) {
  const { evaluation } = await sheetOf(application, id);
  const found = evaluation.slots
    .flatMap(({ options }) => options)
    .find((each) => each.id === option);
  if (found === undefined) throw new Error(`${option} is not listed`);
  return found;
}

/** A call that overrides exactly what excludes the option in the latest revision. */
async function overrideOf(application: Application, id: CaseId, revision = 1, option = UPFRONT) {
  const { excluding } = await optionOf(application, id, option);
  const overridden = excluding.map((argument) => argument.id);
  return { id, revision, option, arguments: overridden, reason: REASON, by: BY };
}

async function withCase(document: CaseDocument, folder = temporaryFolder()) {
  const application = await unlockedApplication(folder);
  const { id } = await addedCase(application, document);
  return { application, id, folder };
}

async function databaseOf(folder: string) {
  const keyring = readKeyring(join(folder, 'vault.keys.json'));
  if (!keyring.ok) throw new Error(keyring.error);
  const dataKey = await unlockWithPassphrase(keyring.value, USER, PASSPHRASE);
  if (!dataKey.ok) throw new Error(dataKey.error);
  const opened = openDatabase({ ...locationIn(folder), dataKey: dataKey.value });
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

describe('an override', () => {
  it('[BRD-010] stands on the sheet with who, why, when and on what basis; the tier stays', async () => {
    const { application, id } = await withCase(POOR);
    const before = await optionOf(application, id, UPFRONT);
    expect(before.tier).toBe('excluded');
    const input = await overrideOf(application, id);
    expect(input.arguments.length).toBeGreaterThan(1);
    expect(await answerOf(application, 'cases.overrideExclusion', input)).toEqual({ override: 1 });

    const { overrides, evaluation } = await sheetOf(application, id);
    expect(overrides).toEqual([
      {
        id: 1,
        option: UPFRONT,
        name: before.name,
        arguments: input.arguments,
        reason: REASON,
        by: BY,
        revision: 1,
        pack: {
          id: evaluation.pack.id,
          version: evaluation.pack.version,
          sha256: evaluation.pack.sha256,
        },
        at: AT,
        recordedBy: USER,
        coverage: 'covers',
        notCovered: [],
        tierIfOverridden: before.tierIfOverridden,
        caseChanged: false,
        packChanged: false,
      },
    ]);
    expect(await optionOf(application, id, UPFRONT)).toEqual(before);
  });

  it('[BRD-011] is refused when it names more, less or other than what excludes', async () => {
    const { application, id } = await withCase(POOR);
    const input = await overrideOf(application, id);
    const [first = '', ...others] = input.arguments;
    for (const wrong of [
      others,
      [...input.arguments, 'surg-upfront-cn#1'],
      ['invented', ...others],
      [first, first],
    ]) {
      const refused = { ...input, arguments: wrong };
      expect(await codeOf(application, 'cases.overrideExclusion', refused)).toBe(
        'option-not-overridable',
      );
    }
    expect((await sheetOf(application, id)).overrides).toEqual([]);
  });

  it('[BRD-011] is refused for an option that is excluded for good, open or not listed', async () => {
    const { application, id } = await withCase(CORD);
    const barred = await optionOf(application, id, 'ir-vertebroplasty');
    expect(barred.tier).toBe('excluded');
    const { evaluation } = await sheetOf(application, id);
    const open = evaluation.slots
      .flatMap(({ options }) => options)
      .find(({ tier }) => tier === 'preferred' || tier === 'recommended' || tier === 'option');
    for (const option of [barred.id, open?.id ?? 'none is open', 'invented']) {
      const input = { id, revision: 1, option, reason: REASON, by: BY };
      const overridden = barred.excluding.map((argument) => argument.id);
      expect([
        option,
        await codeOf(application, 'cases.overrideExclusion', { ...input, arguments: overridden }),
      ]).toEqual([option, 'option-not-overridable']);
    }
  });

  it('[BRD-012] is refused for a revision that is not the latest, and for no case', async () => {
    const { application, id } = await withCase(POOR);
    const input = await overrideOf(application, id);
    await answerOf(application, 'cases.save', { id, base: 1, document: POOR });
    expect(await codeOf(application, 'cases.overrideExclusion', input)).toBe('revision-changed');
    const nobody = { ...input, id: '00000000-0000-4000-8000-000000000009' as CaseId };
    expect(await codeOf(application, 'cases.overrideExclusion', nobody)).toBe('case-not-found');
  });

  it('[BRD-012] is not recorded twice by a second press', async () => {
    const { application, id } = await withCase(POOR);
    const input = await overrideOf(application, id);
    await answerOf(application, 'cases.overrideExclusion', input);
    expect(await codeOf(application, 'cases.overrideExclusion', input)).toBe('already-overridden');
    expect((await sheetOf(application, id)).overrides).toHaveLength(1);
  });

  it.each([
    ['reason', { reason: ' \n ' }],
    ['by.name', { by: { ...BY, name: ' ' } }],
    ['by.role', { by: { ...BY, role: '' } }],
    ['arguments', { arguments: [] }],
    ['reason', { reason: 'x'.repeat(2001) }],
  ])('[BRD-013] needs a %s within its length', async (path, change) => {
    const { application, id } = await withCase(POOR);
    const input = { ...(await overrideOf(application, id)), ...change };
    const reply = await ask(application, 'cases.overrideExclusion', input);
    expect(reply.ok ? [] : reply.error.issues?.map((issue) => issue.path)).toEqual([path]);
  });

  it('[BRD-014] is only looked at, never made or withdrawn, by the presenter', async () => {
    const { application, id } = await withCase(POOR);
    const input = await overrideOf(application, id);
    const asPresenter = async (name: string, body: unknown) => {
      const reply = await application.call('presenter', name, body);
      return reply.ok ? reply.value : reply.error.code;
    };
    expect(await asPresenter('cases.overrideExclusion', input)).toBe('not-allowed');
    await answerOf(application, 'cases.overrideExclusion', input);
    const withdrawal = { id, override: 1, reason: REASON, by: BY };
    expect(await asPresenter('cases.withdrawOverride', withdrawal)).toBe('not-allowed');
    expect(await asPresenter('cases.boardSheet', { id })).toMatchObject({
      sheet: { overrides: [{ id: 1 }] },
    });
  });

  it('[BRD-015] says what it does not cover once a later revision brings another exclusion', async () => {
    const { application, id } = await withCase(POOR_AND_ACTIVE);
    const input = await overrideOf(application, id);
    await answerOf(application, 'cases.overrideExclusion', input);
    await answerOf(application, 'cases.save', { id, base: 1, document: POOR });
    const { excluding } = await optionOf(application, id, UPFRONT);
    const added = excluding.filter((argument) => !input.arguments.includes(argument.id));
    expect(added.length).toBeGreaterThan(0);
    const { overrides } = await sheetOf(application, id);
    expect(overrides).toMatchObject([
      {
        revision: 1,
        coverage: 'does-not-cover',
        caseChanged: true,
        notCovered: added.map(({ id: argument, text }) => ({ id: argument, text })),
      },
    ]);

    const again = await overrideOf(application, id, 2);
    await answerOf(application, 'cases.overrideExclusion', again);
    expect((await sheetOf(application, id)).overrides).toMatchObject([
      { id: 2, revision: 2, coverage: 'covers', caseChanged: false },
    ]);
    expect((await sheetOf(application, id, 1)).overrides).toEqual([]);
  });

  it('[BRD-016] stands on the preview of an unsaved draft of its case, and of no other', async () => {
    const { application, id } = await withCase(POOR);
    await answerOf(application, 'cases.overrideExclusion', await overrideOf(application, id));
    const preview = (input: { document: CaseDocument; id?: CaseId }) =>
      answerOf(application, 'cases.preview', input);
    expect((await preview({ document: POOR, id })).overrides).toMatchObject([
      { id: 1, coverage: 'covers', caseChanged: true },
    ]);
    expect((await preview({ document: POOR })).overrides).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const WITHDRAWN = {
    reason: 'New brain metastases.',
    by: { name: 'Dr B. Okafor', role: 'Oncology' },
  };

  it('[BRD-017] takes the override off the sheet, also after the case was saved anew', async () => {
    const { application, id } = await withCase(POOR);
    await answerOf(application, 'cases.overrideExclusion', await overrideOf(application, id));
    await answerOf(application, 'cases.save', { id, base: 1, document: POOR });
    const withdrawal = { id, override: 1, ...WITHDRAWN };
    expect(await answerOf(application, 'cases.withdrawOverride', withdrawal)).toEqual({
      override: 2,
    });
    expect((await sheetOf(application, id)).overrides).toEqual([]);
    expect(await codeOf(application, 'cases.withdrawOverride', withdrawal)).toBe(
      'override-not-standing',
    );
  });

  it('[BRD-017] is refused for the override of another case, and for no case', async () => {
    const { application, id } = await withCase(POOR);
    await answerOf(application, 'cases.overrideExclusion', await overrideOf(application, id));
    const other = await addedCase(application, POOR);
    const withdrawal = { id: other.id, override: 1, ...WITHDRAWN };
    expect(await codeOf(application, 'cases.withdrawOverride', withdrawal)).toBe(
      'override-not-standing',
    );
    const nobody = { ...withdrawal, id: '00000000-0000-4000-8000-000000000009' as CaseId };
    expect(await codeOf(application, 'cases.withdrawOverride', nobody)).toBe('case-not-found');
    expect((await sheetOf(application, id)).overrides).toHaveLength(1);
  });
});

describe('on record', () => {
  it('[STO-027] are both acts, with the evaluation overridden, and no word of the reason in the log', async () => {
    const folder = temporaryFolder();
    const application = await unlockedApplication(folder);
    const { id } = await addedCase(application, POOR);
    const input = {
      id,
      revision: 1,
      option: UPFRONT,
      reason: REASON,
      by: BY,
      arguments: ['surg-upfront-cn#5', 'surg-upfront-cn#6'],
    };
    await answerOf(application, 'cases.overrideExclusion', input);
    const taken = { id, override: 1, reason: 'New finding.', by: BY };
    await answerOf(application, 'cases.withdrawOverride', taken);
    application.close();

    const { db, close } = await databaseOf(folder);
    const [kept, ...others] = listEvaluations(db, id, 1);
    expect(others).toEqual([]);
    const audit = listAudit(db).slice(2);
    const about = { at: AT, by: USER, caseId: id, revision: 1, packSha256: kept?.packSha256 };
    expect(audit).toEqual([
      { ...about, event: 'case-evaluated' },
      { ...about, event: 'exclusion-overridden', overrideId: 1 },
      { ...about, event: 'override-withdrawn', overrideId: 2 },
    ]);
    expect(listOverrideEntries(db, id).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['override', REASON],
      ['withdrawal', 'New finding.'],
    ]);
    close();
  });

  it('[STO-022] lies in no file of the vault in plain bytes', async () => {
    const { application, id, folder } = await withCase(POOR);
    await answerOf(application, 'cases.overrideExclusion', await overrideOf(application, id));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((file) => statSync(file).isFile());
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const secret of [REASON, BY.name]) {
        expect([file, bytes.includes(secret)]).toEqual([file, false]);
        expect([file, bytes.includes(Buffer.from(secret, 'utf16le'))]).toEqual([file, false]);
      }
    }
  });

  it('[STO-027] is nothing at all when the entry in the log fails', async () => {
    const { application, id, folder } = await withCase(POOR);
    const input = await overrideOf(application, id);
    application.close();
    const opened = await databaseOf(folder);
    opened.db.run(
      `CREATE TRIGGER full BEFORE INSERT ON audit_log WHEN NEW.event = 'exclusion-overridden'
       BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    );
    opened.close();
    const reopened = applicationOn(folder);
    await answerOf(reopened, 'vault.unlock', { user: USER, passphrase: PASSPHRASE });
    expect(await codeOf(reopened, 'cases.overrideExclusion', input)).toBe('internal');
    expect((await sheetOf(reopened, id)).overrides).toEqual([]);
  });
});
