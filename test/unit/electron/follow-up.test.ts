import { describe, expect, it } from 'vitest';

import type { Application } from '#electron/application';
import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { Decision } from '#shared/domain/decision';

import { AT } from '../db/temporary-database.ts';
import { addedCase, answerOf, codeOf, unlockedApplication } from './temporary-application.ts';

const CHAIR = { name: 'Dr Vogt', role: 'Chair' };
const ACTION = { id: crypto.randomUUID(), what: 'Book the biopsy', owner: 'Nurse Berg' };
const TODAY = AT.slice(0, 10);

function decisionOf(part: Partial<Decision> = {}): Decision {
  return {
    outcome: 'recommended',
    recommendations: [
      { verb: 'obtain', what: 'a biopsy', conditions: [], owner: 'Dr Lind', due: '2020-01-02' },
    ],
    dissent: [],
    trial: { considered: 'no', why: 'None open here.' },
    actions: [{ ...ACTION, due: '2020-01-01' }],
    rediscuss: { when: 'the biopsy is reported' },
    ...part,
  };
}

async function decided(decision = decisionOf()) {
  const application = await unlockedApplication();
  const { id } = await addedCase(application, { patient: { name: { family: 'Vogel' } } });
  const held = { name: 'Kidney board', on: TODAY };
  const { id: meeting } = await answerOf(application, 'meetings.create', held);
  await answerOf(application, 'meetings.addCases', { id: meeting, cases: [id] });
  await answerOf(application, 'meetings.act', { id: meeting, act: { kind: 'opened' } });
  const input = { meeting, case: id, revision: 1, decision, by: CHAIR };
  await answerOf(application, 'decisions.record', input);
  return { application, id, meeting, input, place: { meeting, case: id } };
}

async function followedIn(application: Application) {
  const { decisions } = await answerOf(application, 'followUp.list', {});
  const [decision] = decisions;
  if (decision === undefined) throw new Error('no decision is followed');
  return decision;
}

async function itemsIn(application: Application) {
  const { items } = await followedIn(application);
  const [action, step] = items;
  if (action === undefined || step === undefined) throw new Error('an item is missing');
  return { action, step };
}

const standingOf = (application: Application, id: CaseId) =>
  answerOf(application, 'cases.list', { query: 'Vogel', offset: 0, limit: 1 }).then(
    ({ rows }) => rows.find((row) => row.id === id)?.preparation,
  );

describe('follow-up', () => {
  it('[FUP-001] lists every action and step of the decisions that stand, overdue ones marked', async () => {
    const { application } = await decided();
    const { meeting, items } = await followedIn(application);
    expect(meeting).toMatchObject({ name: 'Kidney board', on: TODAY });
    expect(items).toMatchObject([
      { kind: 'action', what: 'Book the biopsy', owner: 'Nurse Berg', isOverdue: true },
      { kind: 'step', what: 'Obtain a biopsy', owner: 'Dr Lind', due: '2020-01-02' },
    ]);
  });

  it('[FUP-001] calls none of several equivalent options overdue', async () => {
    const watch = { verb: 'consider', what: 'a trial', due: '2020-01-01' } as const;
    const { application } = await decided(
      decisionOf({
        outcome: 'equivalent-options',
        recommendations: [
          { ...watch, conditions: [] },
          { ...watch, what: 'a biopsy', conditions: [] },
        ],
        actions: [],
      }),
    );
    const { items } = await followedIn(application);
    expect(items.map(({ kind, isOverdue }) => [kind, isOverdue])).toEqual([
      ['option', false],
      ['option', false],
    ]);
  });

  it('[FUP-002] keeps the last answer, with its reason, and opens an item again', async () => {
    const { application, place } = await decided();
    const { action, step } = await itemsIn(application);
    const done = { kind: 'done', on: '2026-11-20' } as const;
    await answerOf(application, 'followUp.answer', { ...place, item: action.key, answer: done });
    const answer = { kind: 'not-done', reason: 'patient-choice' } as const;
    await answerOf(application, 'followUp.answer', { ...place, item: step.key, answer });
    const after = await itemsIn(application);
    expect([after.action.state, after.action.isOverdue]).toEqual(['done', false]);
    expect(after.step).toMatchObject({ state: 'not-done', given: { answer, at: AT } });
    const again = { kind: 'open-again' } as const;
    await answerOf(application, 'followUp.answer', { ...place, item: action.key, answer: again });
    expect((await itemsIn(application)).action).toMatchObject({ state: 'open', isOverdue: true });
  });

  it('[FUP-002] asks for words with the reason “other”, and knows its own items only', async () => {
    const { application, place } = await decided();
    const { action } = await itemsIn(application);
    const answer = { kind: 'not-done', reason: 'other' } as const;
    const input = { ...place, item: action.key, answer };
    expect(await codeOf(application, 'followUp.answer', input)).toBe('note-required');
    const unknown = { ...place, item: '0'.repeat(64), answer: { kind: 'done' } } as const;
    expect(await codeOf(application, 'followUp.answer', unknown)).toBe('item-not-found');
  });

  it('[FUP-003] opens an item whose words a correction has changed, and keeps the others', async () => {
    const { application, place, input } = await decided();
    const { action, step } = await itemsIn(application);
    const answer = { kind: 'done' } as const;
    for (const { key } of [action, step]) {
      await answerOf(application, 'followUp.answer', { ...place, item: key, answer });
    }
    const decision = decisionOf({ actions: [{ ...ACTION, what: 'Book the bone biopsy' }] });
    await answerOf(application, 'decisions.record', { ...input, decision, correction: 'Bone' });
    const after = await itemsIn(application);
    expect([after.action.state, after.step.state]).toEqual(['open', 'done']);
  });

  it('[FUP-004] tells whether the whole decision was carried out and how the patient fared', async () => {
    const { application, place } = await decided();
    const answer = { kind: 'not-done', reason: 'condition-not-met' } as const;
    await answerOf(application, 'followUp.answer', { ...place, answer });
    const outcome = { on: '2026-12', response: 'stable', status: 'alive' } as const;
    await answerOf(application, 'followUp.outcome', { ...place, outcome });
    const empty = { ...place, outcome: { on: '2026-12' } };
    expect(await codeOf(application, 'followUp.outcome', empty)).toBe('outcome-required');
    const { whole, outcomes } = await followedIn(application);
    expect([whole?.answer, outcomes]).toMatchObject([answer, [{ outcome }]]);
  });

  it('[FUP-005] lists a case again when its trigger comes, and says why and after what', async () => {
    const { application, id, place } = await decided();
    expect((await standingOf(application, id))?.state).toBe('decided');
    const trigger = 'Biopsy reported: clear cell';
    const entered = await answerOf(application, 'followUp.trigger', { ...place, trigger });
    expect(entered.moved).toBe('referred');
    const preparation = await standingOf(application, id);
    expect(preparation?.state).toBe('referred');
    expect(preparation?.note).toMatch(
      /^Listed again: Biopsy reported: clear cell\. Decision of Kidney board, .*Obtain a biopsy/,
    );
    expect((await followedIn(application)).triggers).toMatchObject([{ trigger }]);
  });

  it('[FUP-005] says where a note was cut', async () => {
    const steps = Array.from({ length: 12 }, (_, index) => `${index} ${'y'.repeat(380)}`);
    const { application, id, place } = await decided(
      decisionOf({
        recommendations: steps.map((what) => ({ verb: 'consider', what, conditions: [] })),
        difference: { reasons: ['other'], note: 'Long.' },
      }),
    );
    await answerOf(application, 'followUp.trigger', { ...place, trigger: 'CT reported' });
    const note = (await standingOf(application, id))?.note;
    expect(note).toMatch(/^Listed again: CT reported\. .*goes on in the minutes\)$/);
  });

  it('[FUP-005] puts the case on the meeting that is chosen, and leaves it on one it is on', async () => {
    const { application, place } = await decided();
    const next = { name: 'Next board', on: '2099-01-06' };
    const { id: to } = await answerOf(application, 'meetings.create', next);
    const trigger = 'Progression';
    const unknown = { ...place, trigger, to: crypto.randomUUID() as MeetingId };
    expect(await codeOf(application, 'followUp.trigger', unknown)).toBe('meeting-not-found');
    const listed = await answerOf(application, 'followUp.trigger', { ...place, trigger, to });
    const again = await answerOf(application, 'followUp.trigger', { ...place, trigger });
    expect([listed.moved, again.moved]).toEqual(['listed', 'stays-listed']);
    const { agenda } = await answerOf(application, 'meetings.get', { id: to });
    expect(agenda.map((row) => row.id)).toEqual([place.case]);
  });

  it('[FUP-009] takes back an outcome, once, and no answer', async () => {
    const { application, place } = await decided();
    const outcome = { on: '2026-12', status: 'died' } as const;
    const { entry } = await answerOf(application, 'followUp.outcome', { ...place, outcome });
    const elsewhere = { ...place, meeting: crypto.randomUUID() as MeetingId, entry };
    expect(await codeOf(application, 'followUp.takeBack', elsewhere)).toBe('entry-not-found');
    await answerOf(application, 'followUp.takeBack', { ...place, entry });
    expect((await followedIn(application)).outcomes).toEqual([]);
    expect(await codeOf(application, 'followUp.takeBack', { ...place, entry })).toBe(
      'entry-not-found',
    );
    await answerOf(application, 'followUp.answer', { ...place, answer: { kind: 'done' } });
    const answered = { ...place, entry: entry + 2 };
    expect(await codeOf(application, 'followUp.takeBack', answered)).toBe('entry-not-found');
    expect((await followedIn(application)).whole?.answer.kind).toBe('done');
  });

  it.each([
    ['referred again', undefined],
    ['on another agenda', '2099-01-06'],
  ])('[FUP-009] takes back a trigger: the case is where it was, not %s', async (_where, on) => {
    const { application, id, place } = await decided();
    const next =
      on === undefined
        ? undefined
        : (await answerOf(application, 'meetings.create', { name: 'Next board', on })).id;
    const before = await standingOf(application, id);
    const input = { ...place, trigger: 'Wrong patient', to: next };
    const { entry } = await answerOf(application, 'followUp.trigger', input);
    expect((await standingOf(application, id))?.state).not.toBe(before?.state);
    await answerOf(application, 'followUp.takeBack', { ...place, entry });
    const after = await standingOf(application, id);
    expect([after?.state, after?.note]).toEqual([before?.state, before?.note]);
    expect((await followedIn(application)).triggers).toEqual([]);
    if (next === undefined) return;
    expect((await answerOf(application, 'meetings.get', { id: next })).agenda).toEqual([]);
  });

  it('[FUP-009] leaves a case where somebody has put it meanwhile', async () => {
    const { application, id, place } = await decided();
    const input = { ...place, trigger: 'Progression' };
    const { entry } = await answerOf(application, 'followUp.trigger', input);
    await answerOf(application, 'preparation.move', { cases: [id], to: 'triaged' });
    expect(await codeOf(application, 'followUp.takeBack', { ...place, entry })).toBe(
      'moved-meanwhile',
    );
    expect((await standingOf(application, id))?.state).toBe('triaged');
    expect((await followedIn(application)).triggers).toHaveLength(1);
  });

  it('[FUP-009] leaves a case listed for a trigger that came later', async () => {
    const { application, place } = await decided();
    const on = async (day: string) => {
      const { id } = await answerOf(application, 'meetings.create', { name: 'Next', on: day });
      return id;
    };
    const [first, second] = [await on('2099-01-06'), await on('2099-02-03')];
    const trigger = 'Progression';
    const { entry } = await answerOf(application, 'followUp.trigger', {
      ...place,
      trigger,
      to: first,
    });
    await answerOf(application, 'followUp.trigger', { ...place, trigger, to: second });
    await answerOf(application, 'followUp.takeBack', { ...place, entry });
    const { decisions } = await answerOf(application, 'followUp.list', {});
    expect(decisions[0]?.triggers).toHaveLength(1);
    const { rows } = await answerOf(application, 'cases.list', { query: '', offset: 0, limit: 5 });
    expect(rows[0]?.preparation.state).toBe('listed');
    const { agenda } = await answerOf(application, 'meetings.get', { id: second });
    expect(agenda).toHaveLength(1);
  });

  it('[FUP-009] leaves the agendas a case was on, and a case that was taken off its agenda meanwhile', async () => {
    const { application, place } = await decided();
    const { id: next } = await answerOf(application, 'meetings.create', {
      name: 'Next',
      on: '2099-01-06',
    });
    const cases = [place.case];
    await answerOf(application, 'meetings.addCases', { id: next, cases });
    const { id: later } = await answerOf(application, 'meetings.create', {
      name: 'Later',
      on: '2099-02-03',
    });
    const { entry } = await answerOf(application, 'followUp.trigger', {
      ...place,
      trigger: 'Progression',
      to: later,
    });
    await answerOf(application, 'followUp.takeBack', { ...place, entry });
    const onAgenda = async (id: typeof next) =>
      (await answerOf(application, 'meetings.get', { id })).agenda.length;
    expect([await onAgenda(next), await onAgenda(later)]).toEqual([1, 0]);
    const again = await answerOf(application, 'followUp.trigger', {
      ...place,
      trigger: 'Progression again',
      to: later,
    });
    await answerOf(application, 'meetings.removeCases', { id: later, cases });
    expect(await codeOf(application, 'followUp.takeBack', { ...place, entry: again.entry })).toBe(
      'moved-meanwhile',
    );
  });

  it('[FUP-005] leaves a case on the agenda that decided it', async () => {
    const { application, id, meeting, place } = await decided();
    await answerOf(application, 'followUp.trigger', { ...place, trigger: 'Progression' });
    const { agenda } = await answerOf(application, 'meetings.get', { id: meeting });
    expect(agenda.map((row) => row.id)).toEqual([id]);
  });

  it('[FUP-006] withholds people, days and words while identifiers are hidden', async () => {
    const { application, place } = await decided();
    const { action } = await itemsIn(application);
    const answer = { kind: 'done', on: '2026-11-20', note: 'Told Vogel' } as const;
    await answerOf(application, 'followUp.answer', { ...place, item: action.key, answer });
    const outcome = { on: '2026-12', status: 'alive', note: 'Vogel is well' } as const;
    await answerOf(application, 'followUp.outcome', { ...place, outcome });
    await answerOf(application, 'followUp.trigger', { ...place, trigger: 'Vogel asks' });
    const hidden = await answerOf(application, 'followUp.list', { identifiers: 'hidden' });
    const words = JSON.stringify(hidden.decisions);
    for (const name of ['Vogel', 'Nurse Berg', 'Dr Lind', 'Dr Vogt', '2020-01', '2026-12']) {
      expect(words).not.toContain(name);
    }
    expect(hidden.decisions[0]?.items[1]).toMatchObject({ kind: 'step', isOverdue: true });
  });
});
