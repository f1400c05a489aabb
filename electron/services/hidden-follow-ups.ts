import { findRevision } from '#db/repositories/case-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { OutputOf } from '#shared/contract/contract';
import type { FollowedDecision, FollowUpItem, GivenAnswer } from '#shared/contract/follow-up';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { NAME_WITHHELD } from '#shared/report/deidentify-document';

import type { VaultDeps } from '../deps.ts';
import { hiddenCase } from './hidden-case.ts';
import { inWordsWithoutStaff, peopleIn } from './hidden-staff.ts';
import { summariesFor } from './hide-summaries.ts';

type Listed = OutputOf<'followUp.list'>;
type InWords = <Value>(value: Value) => Value;

/** What became of recorded decisions without people, days of the patient and words that name the patient. */
export function hiddenFollowUps(
  deps: VaultDeps,
  listed: Listed,
  recorded: readonly RecordedDecision[],
): Listed {
  const rows = summariesFor(
    deps,
    'hidden',
    listed.decisions.map((each) => each.case),
  );
  const words = new Map<CaseId, InWords>();
  const withoutNames = inWordsWithoutStaff(deps, [
    ...recorded.flatMap(({ decision, by }) => peopleIn(decision, by)),
    ...listed.decisions.flatMap(whoAnswered),
  ]);
  return {
    ...listed,
    decisions: listed.decisions.map((each, index) => {
      const { id } = each.case;
      const inWords = words.get(id) ?? wordsFor(deps, id);
      words.set(id, inWords);
      const said: InWords = (value) => withoutNames(inWords(value));
      return { ...hiddenDecision(each, said), case: rows[index] ?? each.case };
    }),
  };
}

function whoAnswered({ items, whole, outcomes, triggers }: FollowedDecision) {
  const given = [whole, ...outcomes, ...triggers, ...items.map((item) => item.given)];
  return given.map((each) => each?.by);
}

function wordsFor(deps: VaultDeps, id: CaseId): InWords {
  const document = findRevision(deps.db, id)?.document;
  return document === undefined ? (value) => value : hiddenCase(deps, id, document).inTypedWords;
}

function hiddenDecision(each: FollowedDecision, inWords: InWords): FollowedDecision {
  const { whole, rediscuss } = each;
  return {
    ...each,
    summary: inWords(each.summary),
    items: each.items.map((item) => hiddenItem(item, inWords)),
    ...(whole === undefined ? {} : { whole: hiddenAnswer(whole, inWords) }),
    outcomes: each.outcomes.map(({ entry, at, outcome: { on: _on, ...outcome } }) => ({
      entry,
      at,
      by: NAME_WITHHELD,
      outcome: inWords(outcome),
    })),
    ...(rediscuss === undefined ? {} : { rediscuss: { when: inWords(rediscuss.when) } }),
    triggers: each.triggers.map(({ entry, at, trigger }) => ({
      entry,
      at,
      by: NAME_WITHHELD,
      trigger: inWords(trigger),
    })),
  };
}

/** A due day next to a board day tells where and when; that it has passed stays. */
function hiddenItem({ due: _due, owner, given, ...item }: FollowUpItem, inWords: InWords) {
  return {
    ...item,
    what: inWords(item.what),
    ...(owner === undefined ? {} : { owner: NAME_WITHHELD }),
    ...(given === undefined ? {} : { given: hiddenAnswer(given, inWords) }),
  };
}

function hiddenAnswer({ answer, at }: GivenAnswer, inWords: InWords): GivenAnswer {
  const by = NAME_WITHHELD;
  if (answer.kind !== 'done') return { at, by, answer: inWords(answer) };
  const { on: _on, ...rest } = answer;
  return { at, by, answer: inWords(rest) };
}
