import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';
import type { Outcome } from './in-chunks.ts';

/** What a step of undoing came to: undefined when it went through, else why not. */
export type UndoStep = () => Promise<string | undefined>;

const TEXTS = TEXT.cases.bulk;

/** The report on an act, whole or in part: what was done can be taken back in either case. */
export function reportOf(
  { done, failure }: Pick<Outcome<unknown>, 'done' | 'failure'>,
  said: string,
  undo: () => Promise<Said>,
): Said {
  if (failure === undefined) return { kind: 'done', text: said, undo };
  const why = TEXTS.refusal(failure);
  if (done === 0) return { kind: 'failed', text: TEXTS.refused(why) };
  return { kind: 'failed', text: `${said} ${TEXTS.refusedAfter(done, why)}`, undo };
}

/** Takes steps one after the other, all of them, and says what could not be taken back. */
export async function undoAll(steps: readonly UndoStep[], said: string): Promise<Said> {
  const faults: string[] = [];
  for (const step of steps) {
    // Each step stands on the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const fault = await step();
    if (fault !== undefined && !faults.includes(fault)) faults.push(fault);
  }
  if (faults.length === 0) return { kind: 'done', text: said };
  return { kind: 'failed', text: TEXTS.undoFailed(faults.map(TEXTS.refusal).join(' ')) };
}
