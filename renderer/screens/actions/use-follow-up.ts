import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import type { FollowedDecision, FollowUpItem } from '#shared/contract/follow-up';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { CourseOutcome, FollowUpAnswer } from '#shared/domain/follow-up';

import { callHost } from '../../api/client.ts';
import { caseName } from '../../components/case-name/case-name.ts';
import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.followUp;

/** What the last act came to, and the way back. */
export type Said = {
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly undo?: () => Promise<Said>;
};

/** An item of a decision; without one, the decision as a whole. */
export type Subject = {
  readonly decision: FollowedDecision;
  readonly item?: FollowUpItem | undefined;
};

export type FollowUp = {
  readonly said: Said | undefined;
  readonly answer: (subject: Subject, answer: FollowUpAnswer) => void;
  readonly recordOutcome: (decision: FollowedDecision, outcome: CourseOutcome) => void;
  readonly enterTrigger: (decision: FollowedDecision, trigger: string, to?: MeetingId) => void;
  /** Takes back an outcome or a trigger that was entered by mistake. */
  readonly takeBack: (decision: FollowedDecision, entry: number, words: string) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/** Answers, outcomes and triggers, with the way back of the last of them. */
export function useFollowUp(): FollowUp {
  const client = useQueryClient();
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const run = async (act: () => Promise<Said>) => {
    setSaid(await act());
    await client.invalidateQueries();
  };
  return {
    said,
    answer: (subject, answer) => void run(() => sendAnswer(subject, answer)),
    recordOutcome: (decision, outcome) => void run(() => sendOutcome(decision, outcome)),
    enterTrigger: (decision, trigger, to) => void run(() => sendTrigger(decision, trigger, to)),
    takeBack: (decision, entry, words) => void run(() => sendTakeBack(decision, entry, words)),
    undo: () => {
      if (said?.undo !== undefined) void run(said.undo);
    },
    dismiss: () => setSaid(undefined),
  };
}

export function subjectName({ item }: Subject): string {
  return item?.what ?? TEXTS.whole;
}

async function sendAnswer(subject: Subject, answer: FollowUpAnswer): Promise<Said> {
  const name = subjectName(subject);
  const before = (subject.item?.given ?? (subject.item ? undefined : subject.decision.whole))
    ?.answer ?? { kind: 'open-again' };
  const takeBack = () =>
    send('followUp.answer', answerInput(subject, before), () => ({
      kind: 'done',
      text: TEXTS.said.undone(name),
    }));
  return send('followUp.answer', answerInput(subject, answer), () => ({
    kind: 'done',
    text: TEXTS.said[answer.kind](name),
    undo: takeBack,
  }));
}

function answerInput({ decision, item }: Subject, answer: FollowUpAnswer) {
  return { ...placeOf(decision), ...(item === undefined ? {} : { item: item.key }), answer };
}

function sendOutcome(decision: FollowedDecision, outcome: CourseOutcome): Promise<Said> {
  const text = TEXTS.said.outcome(caseName(decision.case));
  return send('followUp.outcome', { ...placeOf(decision), outcome }, ({ entry }) => ({
    kind: 'done',
    text,
    undo: () => sendTakeBack(decision, entry, caseName(decision.case)),
  }));
}

function sendTrigger(
  decision: FollowedDecision,
  trigger: string,
  to: MeetingId | undefined,
): Promise<Said> {
  const input = { ...placeOf(decision), trigger, to };
  return send('followUp.trigger', input, ({ moved, entry }) => ({
    kind: 'done',
    text: TEXTS.said[moved](caseName(decision.case)),
    undo: () => sendTakeBack(decision, entry, trigger),
  }));
}

function sendTakeBack(decision: FollowedDecision, entry: number, words: string): Promise<Said> {
  return send('followUp.takeBack', { ...placeOf(decision), entry }, () => ({
    kind: 'done',
    text: TEXTS.said.undone(words),
  }));
}

function placeOf({ meeting, case: row }: FollowedDecision) {
  return { meeting: meeting.id, case: row.id };
}

/** Asks the host; a refusal and a host that does not answer are both said. */
async function send<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
  say: (value: OutputOf<Name>) => Said,
): Promise<Said> {
  try {
    const reply = await callHost(name, input);
    if (reply.ok) return say(reply.value);
    return { kind: 'failed', text: TEXTS.said.refused(reply.error.code) };
  } catch {
    return { kind: 'failed', text: TEXTS.said.refused('unreachable') };
  }
}
