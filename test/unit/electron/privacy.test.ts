import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import type { CaseId, CaseSummary } from '#shared/contract/case-summary';
import { contract } from '#shared/contract/contract';
import type { FreeText } from '#shared/contract/privacy';
import type { CaseDocument } from '#shared/domain/case-document';
import { NAME_WITHHELD, WITHHELD } from '#shared/report/deidentify-document';

import { caseFilesIn, parsed } from '../golden/case-files.ts';
import { markedEverywhere } from '../shared/report/deidentify/hidden-sheets.ts';
import { addedCase, answerOf, codeOf, unlockedApplication, USER } from './temporary-application.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map(parsed);
const [FELDMAN] = DEMO;
if (FELDMAN === undefined) throw new Error('no demo case');

const QUESTION = FELDMAN.referral?.question ?? '';

async function withCase(document: CaseDocument) {
  const application = await unlockedApplication();
  return { application, id: (await addedCase(application, document)).id };
}

async function textOf(application: Application, id: CaseId, text: string): Promise<FreeText> {
  const texts = await answerOf(application, 'privacy.texts', { id });
  const found = texts.find((each) => each.text === text);
  if (found === undefined) throw new Error('no such text');
  return found;
}

async function hiddenSheet(application: Application, id: CaseId) {
  return (await answerOf(application, 'cases.boardSheet', { id, identifiers: 'hidden' })).sheet;
}

/** Everything of the case that says who it is, in the spellings it is stored and shown in. */
function identifyingWords({ patient, referral }: CaseDocument): readonly string[] {
  const { family, given } = patient?.name ?? {};
  const numbers = (patient?.identifiers ?? []).map(({ value }) => value);
  const { referringClinician, metPatient, keyWorker } = referral ?? {};
  const people = [referringClinician, metPatient, keyWorker, patient?.voice?.askedBy];
  return [family, family?.toUpperCase(), given, ...numbers, patient?.born, ...people].filter(
    (word) => word !== undefined && word.length > 4,
  ) as string[];
}

function holdsWord(text: string, word: string): boolean {
  return text.split(word).some((_, index, parts) => {
    const [before = '', after = ''] = [parts[index - 1], parts[index]];
    return index > 0 && !/\w$/.test(before) && !/^\w/.test(after);
  });
}

describe('checking texts', () => {
  it('[PRV-013] lists every free text once, with where it stands and what it plainly holds', async () => {
    const document: CaseDocument = {
      ...FELDMAN,
      health: { ...FELDMAN.health, note: 'Anna asks for Dr X', ecog: { value: 1, note: 'tired' } },
      symptoms: { fatigue: { answer: 'yes', note: 'tired' } },
    };
    const { application, id } = await withCase(document);
    const texts = await answerOf(application, 'privacy.texts', { id });
    expect(new Set(texts.map(({ hash }) => hash)).size).toBe(texts.length);
    expect(texts.find(({ text }) => text === 'tired')).toMatchObject({
      fields: ['symptoms.fatigue.note', 'health.ecog.note'],
      label: 'Symptoms: fatigue, note',
      kind: 'text',
      holds: [],
    });
    expect(texts.find(({ text }) => text.startsWith('Anna'))?.holds).toEqual(['name']);
    expect(texts.some(({ text }) => text === 'Feldman')).toBe(false);
  });

  it('[PRV-014] shows a checked text on the sheet and in the list, until it is taken back', async () => {
    const { application, id } = await withCase(FELDMAN);
    const { hash } = await textOf(application, id, QUESTION);
    const lineOf = async (): Promise<CaseSummary | undefined> => {
      const input = { query: '', offset: 0, limit: 10, identifiers: 'hidden' } as const;
      return (await answerOf(application, 'cases.list', input)).rows[0];
    };
    expect((await hiddenSheet(application, id)).question).toBe(WITHHELD);
    expect((await lineOf())?.question).toBe(WITHHELD);

    await answerOf(application, 'privacy.check', { id, hashes: [hash], as: 'checked' });
    expect((await hiddenSheet(application, id)).question).toBe(QUESTION);
    expect((await lineOf())?.question).toBe(QUESTION);
    expect((await textOf(application, id, QUESTION)).checked?.by).toBe(USER);

    await answerOf(application, 'privacy.check', { id, hashes: [hash], as: 'not-checked' });
    expect((await hiddenSheet(application, id)).question).toBe(WITHHELD);
    expect((await textOf(application, id, QUESTION)).checked).toBeUndefined();
  });

  it('[PRV-014] a changed text, and the same text of another case, is not checked', async () => {
    const { application, id } = await withCase(FELDMAN);
    const { hash } = await textOf(application, id, QUESTION);
    await answerOf(application, 'privacy.check', { id, hashes: [hash], as: 'checked' });
    const { id: other } = await addedCase(application, FELDMAN);
    expect((await hiddenSheet(application, other)).question).toBe(WITHHELD);

    const referral = { ...FELDMAN.referral, question: `${QUESTION} Soon.` };
    await answerOf(application, 'cases.save', { id, base: 1, document: { ...FELDMAN, referral } });
    expect((await hiddenSheet(application, id)).question).toBe(WITHHELD);
  });

  it('[PRV-015] refuses what plainly identifies and what is not there, all or none', async () => {
    const note = 'No. 4102-773-018, born 14 March 1961';
    const document = { ...FELDMAN, health: { ...FELDMAN.health, note } };
    const { application, id } = await withCase(document);
    const { hash: identifying } = await textOf(application, id, note);
    const { hash } = await textOf(application, id, QUESTION);
    const check = (hashes: string[]) => ({ id, hashes, as: 'checked' as const });
    expect(await codeOf(application, 'privacy.check', check([hash, identifying]))).toBe(
      'text-identifies',
    );
    expect(await codeOf(application, 'privacy.check', check([hash, 'f'.repeat(64)]))).toBe(
      'text-not-found',
    );
    expect((await hiddenSheet(application, id)).question).toBe(WITHHELD);
    expect((await textOf(application, id, note)).holds).toEqual(['identifier', 'birth-date']);
  });

  it('[PRV-015] is not for the presenter, who sees no texts either', async () => {
    const { application, id } = await withCase(FELDMAN);
    for (const name of ['privacy.texts', 'privacy.check']) {
      expect(await application.call('presenter', name, { id })).toMatchObject({
        error: { code: 'not-allowed' },
      });
    }
  });
});

describe('replies with identifiers hidden', () => {
  it('[PRV-016] name nobody, whichever call is asked', async () => {
    const application = await unlockedApplication();
    const ids: CaseId[] = [];
    for (const document of DEMO) ids.push((await addedCase(application, document)).id);
    const on = '2026-11-24';
    const meeting = await answerOf(application, 'meetings.create', { name: 'Board', on });
    await answerOf(application, 'meetings.addCases', { id: meeting.id, cases: ids });

    const hidden = { identifiers: 'hidden' } as const;
    const replies: unknown[] = [
      await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 50, ...hidden }),
      await answerOf(application, 'meetings.get', { id: meeting.id, ...hidden }),
      await answerOf(application, 'drafts.list', hidden),
      await answerOf(application, 'preparation.board', hidden),
      await answerOf(application, 'preparation.owed', { page: 1, ...hidden }),
    ];
    for (const id of ['ecog', 'on_systemic', 'systemic_response', 'imdc_group']) {
      const input = { kind: 'fact', id, page: 1, ...hidden } as const;
      replies.push(await answerOf(application, 'knowledge.touches', input));
    }
    for (const id of ids) {
      const changes = [{ fact: 'ecog', value: 2 }];
      const assumed = { id, revision: 1, changes, ...hidden };
      const { lock: _lock, ...sheet } = await answerOf(application, 'cases.boardSheet', {
        id,
        ...hidden,
      });
      replies.push(sheet, await answerOf(application, 'whatIf.open', { id, ...hidden }));
      replies.push(await answerOf(application, 'whatIf.weigh', assumed));
      replies.push(await answerOf(application, 'whatIf.edits', assumed));
    }
    const written = JSON.stringify(replies);
    expect(DEMO.flatMap(identifyingWords).filter((word) => holdsWord(written, word))).toEqual([]);
    expect(written).not.toContain(USER);
  });

  it('[PRV-002] hold no text that nobody checked, whichever call is asked', async () => {
    const application = await unlockedApplication();
    const hidden = { identifiers: 'hidden' } as const;
    const replies: unknown[] = [];
    for (const document of DEMO) {
      const { id } = await addedCase(application, markedEverywhere(document, 'Qzx7'));
      const changes = [{ fact: 'ecog', value: 2 }];
      const assumed = { id, revision: 1, changes, ...hidden };
      replies.push(await answerOf(application, 'cases.boardSheet', { id, ...hidden }));
      replies.push(await answerOf(application, 'whatIf.open', { id, ...hidden }));
      replies.push(await answerOf(application, 'whatIf.weigh', assumed));
      replies.push(await answerOf(application, 'whatIf.edits', assumed));
    }
    for (const id of ['ecog', 'on_systemic', 'systemic_response', 'imdc_group']) {
      const input = { kind: 'fact', id, page: 1, ...hidden } as const;
      replies.push(await answerOf(application, 'knowledge.touches', input));
    }
    replies.push(
      await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 50, ...hidden }),
      await answerOf(application, 'preparation.board', hidden),
      await answerOf(application, 'preparation.owed', { page: 1, ...hidden }),
    );
    expect(JSON.stringify(replies)).not.toMatch(/qzx7/i);
  });

  it('[PRV-017] list a case by number and age, without its days and without who saved it', async () => {
    const { application } = await withCase(FELDMAN);
    const input = { query: 'feldman', offset: 0, limit: 10 };
    const [shown] = (await answerOf(application, 'cases.list', input)).rows;
    const listed = await answerOf(application, 'cases.list', { ...input, identifiers: 'hidden' });
    expect(shown).toMatchObject({ family: 'Feldman', born: '1961-03-14' });
    expect(listed.rows).toHaveLength(1);
    const [row] = listed.rows;
    expect(row).toMatchObject({ id: shown?.id, number: shown?.number, age: '65 years' });
    expect(row).toMatchObject({ savedBy: NAME_WITHHELD, preparation: { by: NAME_WITHHELD } });
    for (const key of ['family', 'given', 'born', 'identifier', 'referredOn', 'targetDate']) {
      expect(Object.keys(row ?? {})).not.toContain(key);
    }
  });

  it('[PRV-016] are what every call that may name a patient can be asked for', () => {
    const asked = Object.entries(contract).flatMap(([group, calls]) =>
      Object.entries(calls)
        .filter(([, call]) => 'identifiers' in call.input.shape)
        .map(([verb]) => `${group}.${verb}`),
    );
    expect(asked.toSorted()).toEqual([
      'cases.boardSheet',
      'cases.list',
      'cases.pairFlips',
      'cases.standing',
      'decisions.ofCase',
      'decisions.ofMeeting',
      'drafts.list',
      'exports.minutes',
      'exports.outcome',
      'followUp.list',
      'knowledge.touches',
      'meetings.detail',
      'meetings.get',
      'meetings.people',
      'preparation.board',
      'preparation.owed',
      'room.sheet',
      'whatIf.edits',
      'whatIf.open',
      'whatIf.weigh',
    ]);
  });
});
