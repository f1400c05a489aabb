import { createHash } from 'node:crypto';

import type { FollowUp } from '#db/repositories/follow-up-repository';
import type { FollowUpItem, GivenAnswer } from '#shared/contract/follow-up';
import type { Decision, MeetingAction, Recommendation } from '#shared/domain/decision';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { recommendationText } from '#shared/report/decision-text';

type Asked = Pick<FollowUpItem, 'key' | 'kind' | 'what' | 'owner' | 'due'>;

/** Everything a decision asks somebody to do, actions first, without what became of it. */
export function itemsAsked({ actions, recommendations, outcome }: Decision): readonly Asked[] {
  const kind = outcome === 'equivalent-options' ? 'option' : 'step';
  const sentences = recommendations.map(stepSentence);
  const steps = recommendations.map(({ owner, due }, index): Asked => {
    const what = sentences[index] ?? '';
    const before = sentences.slice(0, index).filter((other) => other === what).length;
    const key = keyOf(['step', what, before]);
    return { key, kind, what, ...(owner === undefined ? {} : { owner }), ...dueOn(due) };
  });
  return [...actions.map(actionAsked), ...steps];
}

function actionAsked({ id, what, owner, due }: MeetingAction): Asked {
  return { key: keyOf(['action', id, what]), kind: 'action', what, owner, ...dueOn(due) };
}

/** Without owner and day, which stand in columns of their own. */
function stepSentence({ owner: _owner, due: _due, ...step }: Recommendation): string {
  return recommendationText(step);
}

/** The items with what became of each; an answer counts for the words it was given to. */
export function itemsFollowed(
  decision: Decision,
  followUps: readonly FollowUp[],
  today: string,
): readonly FollowUpItem[] {
  return itemsAsked(decision).map((item) => {
    const given = lastAnswer(followUps, item.key);
    const state = stateAfter(given);
    const isOverdue =
      state === 'open' && item.kind !== 'option' && item.due !== undefined && item.due < today;
    return { ...item, state, isOverdue, ...(given === undefined ? {} : { given }) };
  });
}

/** The answer given last to an item, or to the decision as a whole. */
function lastAnswer(
  followUps: readonly FollowUp[],
  item: string | undefined,
): GivenAnswer | undefined {
  const last = followUps
    .filter((each) => each.item === item)
    .flatMap(({ entry, at, by }) =>
      'takesBack' in entry || entry.kind === 'outcome' || entry.kind === 'trigger'
        ? []
        : [{ answer: entry, at, by }],
    )
    .at(-1);
  return last;
}

/**
 * The answer given last to the decision as a whole, as long as the meeting came to what it was
 * given to; `versionsOf` gives every version, oldest first.
 */
export function wholeAnswer(
  followUps: readonly FollowUp[],
  versionsOf: () => readonly RecordedDecision[],
): GivenAnswer | undefined {
  const given = lastAnswer(followUps, undefined);
  if (given === undefined) return undefined;
  const versions = versionsOf();
  const answered = versions.findLast(({ at }) => at <= given.at) ?? versions[0];
  return cameTo(answered) === cameTo(versions.at(-1)) ? given : undefined;
}

function cameTo(version: RecordedDecision | undefined): string {
  const { outcome, deferral, recommendations = [] } = version?.decision ?? {};
  return JSON.stringify([outcome, deferral, recommendations.map(stepSentence)]);
}

function stateAfter(given: GivenAnswer | undefined): FollowUpItem['state'] {
  if (given === undefined || given.answer.kind === 'open-again') return 'open';
  return given.answer.kind;
}

function dueOn(due: string | undefined): { readonly due?: string } {
  return due === undefined ? {} : { due };
}

function keyOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
