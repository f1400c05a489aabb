import type { FollowedDecision, GivenAnswer } from '#shared/contract/follow-up';
import { formatDate } from '#shared/domain/format-date';

import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.followUp;

/** What was answered: `Done 24-Nov-2026`, `Not done: Comorbidity. Frail.`. */
export function answerText(given: GivenAnswer | undefined): string {
  if (given === undefined) return TEXTS.answered.none;
  const { answer } = given;
  const note = answer.note === undefined ? '' : `. ${answer.note}`;
  if (answer.kind === 'open-again') return `${TEXTS.answered.again}${note}`;
  if (answer.kind === 'not-done') {
    return `${TEXTS.answered.notDone(TEXTS.reasons[answer.reason])}${note}`;
  }
  const day = answer.on === undefined ? undefined : formatDate(answer.on);
  return `${TEXTS.answered.done(day)}${note}`;
}

/** How the patient fared: `24-Nov-2026: Stable disease, Alive. Well.`. */
export function outcomeText({ outcome }: FollowedDecision['outcomes'][number]): string {
  const { on, response, status, note } = outcome;
  const parts = [
    ...(response === undefined ? [] : [TEXTS.responses[response]]),
    ...(status === undefined ? [] : [TEXTS.statuses[status]]),
    ...(note === undefined ? [] : [note]),
  ].join(', ');
  return on === undefined ? parts : `${formatDate(on)}: ${parts}`;
}
