import type { CaseId } from '#shared/contract/case-summary';
import type { ReplyOf, CallName, OutputOf } from '#shared/contract/contract';

/** As many cases as one call takes. */
const CHUNK = 500;

/** What became of an act on many cases: the answers so far, and why it stopped, if it did. */
export type Outcome<Answer> = {
  readonly answers: readonly Answer[];
  /** Cases of the calls that went through. */
  readonly done: number;
  readonly failure: string | undefined;
};

/** Does one act on many cases, as few calls at a time as the host takes; the first refusal ends it. */
export async function inChunks<Name extends CallName>(
  ids: readonly CaseId[],
  act: (chunk: CaseId[]) => Promise<ReplyOf<Name>>,
): Promise<Outcome<OutputOf<Name>>> {
  const answers: OutputOf<Name>[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    // One after the other: agendas keep the order in which cases were chosen.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await answerOf(act(ids.slice(start, start + CHUNK)));
    if (typeof reply === 'string') return { answers, done: start, failure: reply };
    answers.push(reply.value);
  }
  return { answers, done: ids.length, failure: undefined };
}

async function answerOf<Name extends CallName>(
  asked: Promise<ReplyOf<Name>>,
): Promise<{ readonly value: OutputOf<Name> } | string> {
  try {
    const reply = await asked;
    return reply.ok ? { value: reply.value } : reply.error.code;
  } catch {
    return 'unreachable';
  }
}
