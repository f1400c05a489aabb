import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';

/** No beats unknown beats yes: every one of the answers has to be yes. */
export function allOf(answers: readonly Presence[]): Presence {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes beats unknown beats no: one of the answers is enough. */
export function anyOf(answers: readonly Presence[]): Presence {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** The opposite answer; unknown stays unknown. */
export function not(answer: Presence): Presence {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

/** Whether a number is at least `limit`: yes or no only when every value of the span agrees. */
export function atLeast({ min, max }: Span, limit: number): Presence {
  if (min >= limit) return 'yes';
  return max < limit ? 'no' : 'unknown';
}
