import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import { stampPack } from '#electron/services/stamp-pack';
import type { OutputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Evaluation } from '#shared/engine/evaluation';
import { parseCaseFile } from '#shared/interchange/case-file';
import { rccPack } from '#shared/packs/rcc/pack';
import type { TouchSubject } from '#shared/report/knowledge-touch-model';

import { temporaryFolder } from '../db/temporary-database.ts';
import {
  addedCase,
  answerOf,
  applicationOn,
  codeOf,
  PASSPHRASE,
  temporaryApplication,
  unlockedApplication,
  USER,
} from './temporary-application.ts';

const FOLDER = 'docs/demo-cases';
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .toSorted();

function demoCase(file: string): CaseDocument {
  const parsed = parseCaseFile(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  if (!parsed.ok) throw new Error(file);
  return parsed.value;
}

/** An open vault with every demo case, in the order of their files. */
async function applicationWithDemoCases(): Promise<Application> {
  const application = await unlockedApplication();
  for (const file of FILES) {
    await addedCase(application, demoCase(file));
  }
  return application;
}

type Touched = OutputOf<'knowledge.touches'>['touched'][number];
type Options = Evaluation['slots'][number]['options'];

async function touchedBy(
  application: Application,
  subject: TouchSubject,
): Promise<readonly Touched[]> {
  const answer = await answerOf(application, 'knowledge.touches', { ...subject, page: 1 });
  expect(answer).toMatchObject({ total: FILES.length, looked: FILES.length });
  return answer.touched;
}

/** What the board sheet of every case says, to hold the answers against. */
async function evaluationsOf(application: Application): Promise<ReadonlyMap<string, Evaluation>> {
  const all = { query: '', offset: 0, limit: 50 };
  const { rows } = await answerOf(application, 'cases.list', all);
  const evaluations = new Map<string, Evaluation>();
  for (const { id } of rows) {
    const { sheet } = await answerOf(application, 'cases.boardSheet', { id });
    evaluations.set(id, sheet.evaluation);
  }
  return evaluations;
}

const optionsOf = ({ slots }: Evaluation): Options => slots.flatMap(({ options }) => options);

/** Arguments that speak in an option. */
const speakingIn = (option: Options[number]) => [
  ...option.supporting,
  ...option.opposing,
  ...option.excluding,
  ...option.notes,
];

/** How the answer touches each case, by its id. */
const touchesIn = (touched: readonly Touched[]) =>
  new Map(touched.map((one) => [one.case.id as string, one.touch]));

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.toSorted((one, other) => one.id.localeCompare(other.id));

const familiesIn = (touched: readonly Touched[]) =>
  touched.map(({ case: row }) => row.family ?? 'unnamed').toSorted();

describe('the pack', () => {
  it('[KNW-001] comes with its stamp, and only from an unlocked vault', async () => {
    const application = await unlockedApplication();
    const shown = await answerOf(application, 'knowledge.get', {});
    expect(shown.pack).toEqual(stampPack(rccPack));
    expect(shown.reviewOverdue).toBe(false);
    expect(await codeOf(temporaryApplication(), 'knowledge.get', {})).toBe('vault-locked');
  });

  it('[KNW-005] says that its review is overdue, on the board sheet and in About, too', async () => {
    const answers = async (today: string) => {
      const application = applicationOn(temporaryFolder(), { now: () => `${today}T08:00:00.000Z` });
      await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
      const { id } = await addedCase(application, {});
      const { sheet } = await answerOf(application, 'cases.boardSheet', { id });
      return [
        (await answerOf(application, 'knowledge.get', {})).reviewOverdue,
        sheet.packReviewOverdue,
        (await answerOf(application, 'cases.preview', { document: {} })).packReviewOverdue,
        (await answerOf(application, 'app.info', {})).packReviewOverdue,
      ];
    };
    const { reviewBy } = rccPack.meta;
    expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const after = `${Number(reviewBy.slice(0, 4)) + 1}${reviewBy.slice(4)}`;
    expect(await answers(reviewBy)).toEqual([false, false, false, false]);
    expect(await answers(after)).toEqual([true, true, true, true]);
  });
});

describe('which of my cases', () => {
  it('[KNW-010] gives the tier of an option as the board sheet has it', async () => {
    const application = await applicationWithDemoCases();
    const touched = await touchedBy(application, { kind: 'candidate', id: 'sys-nivo-cabo' });
    expect(familiesIn(touched)).toContain('Feldman');
    expect(touched.length).toBeLessThan(FILES.length);
    const touches = touchesIn(touched);
    for (const [id, evaluation] of await evaluationsOf(application)) {
      const option = optionsOf(evaluation).find((one) => one.id === 'sys-nivo-cabo');
      const { tier, conflicted, contraindicationNotRuledOut } = option ?? {};
      expect(touches.get(id)).toEqual(
        option === undefined
          ? undefined
          : { kind: 'candidate', tier, conflicted, contraindicationNotRuledOut },
      );
    }
  });

  it('[KNW-011] finds where an argument speaks, counts to be safe or would speak', async () => {
    const application = await applicationWithDemoCases();
    const evaluations = await evaluationsOf(application);
    const pair = rccPack.candidates.find(({ id }) => id === 'sys-nivo-cabo');
    const failSafe = Object.values(rccPack.blocks)
      .flatMap((block) => block.arguments)
      .filter((argument) => argument.failSafe === true);
    const shared = (pair?.blocks ?? []).flatMap((id) => rccPack.blocks[id]?.arguments ?? []);
    const states = new Set<string>();
    for (const { id } of [...(pair?.arguments ?? []), ...shared, ...failSafe]) {
      const touches = touchesIn(await touchedBy(application, { kind: 'argument', id }));
      for (const [caseId, evaluation] of evaluations) {
        const expected = optionsOf(evaluation).flatMap((option) => {
          const speaking = speakingIn(option).find((argument) => argument.id === id);
          const isPending = option.pending.some((argument) => argument.id === id);
          if (speaking === undefined && !isPending) return [];
          const certain = speaking?.failSafe === true ? 'fires-to-be-safe' : 'fires';
          const state = speaking === undefined ? 'pending' : certain;
          return [{ id: option.id, name: option.name, tier: option.tier, state }];
        });
        const touch = touches.get(caseId);
        const options = touch?.kind === 'argument' ? touch.options : [];
        expect(byId(options), id).toEqual(byId(expected));
        for (const { state } of options) states.add(state);
      }
    }
    expect(states).toContain('fires');
    expect(states).toContain('pending');
    expect(states.has('fires-to-be-safe')).toBe(failSafe.length > 0);
  });

  it('[KNW-012] finds where an argument that speaks, or a raised red flag, cites it', async () => {
    const application = await applicationWithDemoCases();
    const evaluations = await evaluationsOf(application);
    for (const ref of ['CM9ER', 'PATCHELL']) {
      const touched = await touchedBy(application, { kind: 'source', id: ref });
      expect(touched.length).toBeGreaterThan(0);
      const touches = touchesIn(touched);
      for (const [caseId, evaluation] of evaluations) {
        const citing = optionsOf(evaluation).filter((option) =>
          speakingIn(option).some(({ source }) => source.ref === ref),
        );
        const raised = evaluation.redFlags.filter(
          ({ state, source }) => state === 'raised' && source.ref === ref,
        );
        const touch = touches.get(caseId);
        const { options, redFlags } =
          touch?.kind === 'source' ? touch : { options: [], redFlags: [] };
        expect(byId(options).map(({ id }) => id)).toEqual(byId(citing).map(({ id }) => id));
        expect(new Set(redFlags)).toEqual(new Set(raised.map(({ title }) => title)));
      }
    }
  });

  it('[KNW-013] gives the value of a fact in every case, known or not', async () => {
    const application = await applicationWithDemoCases();
    const evaluations = await evaluationsOf(application);
    const states = new Set<string>();
    for (const id of ['imdc_group', 'ecog', 'brain_status']) {
      const touches = touchesIn(await touchedBy(application, { kind: 'fact', id }));
      for (const [caseId, { facts }] of evaluations) {
        const touch = touches.get(caseId);
        const { state, text } = facts[id] ?? {};
        expect(touch).toMatchObject({ kind: 'fact', state, text });
        if (touch?.kind === 'fact') states.add(touch.state);
      }
    }
    expect([...states].toSorted()).toEqual(['known', 'partly-known', 'unknown']);
  });

  it('[KNW-014] finds where a red flag is raised or not ruled out', async () => {
    const application = await applicationWithDemoCases();
    const touched = await touchedBy(application, { kind: 'red-flag', id: 'RF-01' });
    expect(familiesIn(touched)).toContain('Moreau');
    const touches = touchesIn(touched);
    for (const [caseId, { redFlags }] of await evaluationsOf(application)) {
      const flag = redFlags.find(({ id }) => id === 'RF-01');
      expect(touches.get(caseId)).toEqual(
        flag === undefined ? undefined : { kind: 'red-flag', state: flag.state },
      );
    }
  });

  it('[KNW-015] looks at latest revisions only, a page with each call, and keeps nothing', async () => {
    const application = await unlockedApplication();
    const [first, ...others] = Array.from({ length: 45 }, (_, index) => index);
    const metastatic = demoCase(FILES[0] ?? '');
    const { id } = await addedCase(application, metastatic);
    for (const _other of others) await addedCase(application, {});
    expect(first).toBe(0);
    await answerOf(application, 'cases.save', { id, base: 1, document: { patient: {} } });

    const subject = { kind: 'fact', id: 'ecog' } as const;
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => answerOf(application, 'knowledge.touches', { ...subject, page })),
    );
    expect(pages.map(({ looked }) => looked)).toEqual([20, 20, 5, 0]);
    expect(pages.map(({ total }) => total)).toEqual([45, 45, 45, 45]);
    const touched = pages.flatMap((page) => page.touched);
    expect(new Set(touched.map((one) => one.case.id)).size).toBe(45);
    expect(touched.map(({ touch }) => (touch.kind === 'fact' ? touch.state : ''))).toEqual(
      touched.map(() => 'unknown'),
    );
    expect(touched.find((one) => one.case.id === id)?.case.revision).toBe(2);

    await answerOf(application, 'preparation.archive', { cases: [id], reason: 'Entered twice' });
    const asked = { ...subject, page: 3 };
    expect(await answerOf(application, 'knowledge.touches', asked)).toMatchObject({
      total: 44,
      looked: 4,
    });
  });

  it('[KNW-017] refuses what the pack does not have', async () => {
    const application = await unlockedApplication();
    const kinds = ['candidate', 'argument', 'source', 'fact', 'red-flag'] as const;
    for (const kind of kinds) {
      const asked = { kind, id: 'nothing', page: 1 };
      expect(await codeOf(application, 'knowledge.touches', asked)).toBe('entry-not-found');
    }
    const inherited = { kind: 'source', id: 'toString', page: 1 } as const;
    expect(await codeOf(application, 'knowledge.touches', inherited)).toBe('entry-not-found');
  });
});
