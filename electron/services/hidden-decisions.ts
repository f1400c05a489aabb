import { findRevision } from '#db/repositories/case-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { OutputOf } from '#shared/contract/contract';
import type { Decision, DecisionDraft } from '#shared/domain/decision';
import { NAME_WITHHELD } from '#shared/report/deidentify-document';

import type { VaultDeps } from '../deps.ts';
import { hiddenCase } from './hidden-case.ts';
import { inWordsWithoutStaff, peopleIn } from './hidden-staff.ts';

type Found = OutputOf<'decisions.ofMeeting'>;
type InWords = <Value>(value: Value) => Value;

/** Decisions without people, calendar days and words that name the patient. */
export function hiddenDecisions(deps: VaultDeps, id: CaseId, found: Found): Found {
  const { versions, independent } = found;
  const inWords = wordsFor(deps, id, [
    ...versions.flatMap(({ decision, by }) => peopleIn(decision, by)),
    ...(independent === undefined ? [] : peopleIn(independent.draft, independent.by)),
  ]);
  const withheld = { name: NAME_WITHHELD };
  return {
    versions: found.versions.map((version) => ({
      ...version,
      ...(version.correction === undefined ? {} : { correction: inWords(version.correction) }),
      decision: hiddenDecision(version.decision, inWords),
      by: { ...version.by, ...withheld },
      present: version.present.map((person) => ({ ...person, ...withheld })),
      recordedBy: NAME_WITHHELD,
    })),
    ...(found.independent === undefined
      ? {}
      : {
          independent: {
            ...found.independent,
            draft: hiddenDecision(found.independent.draft, inWords),
            by: { ...found.independent.by, ...withheld },
            recordedBy: NAME_WITHHELD,
          },
        }),
  };
}

/** What is typed, for a room in which identifiers are hidden. */
export function hiddenDraft(deps: VaultDeps, id: CaseId, draft: DecisionDraft): DecisionDraft {
  if (findRevision(deps.db, id) === undefined) return {};
  return hiddenDecision(draft, wordsFor(deps, id, peopleIn(draft)));
}

function wordsFor(deps: VaultDeps, id: CaseId, named: ReturnType<typeof peopleIn>): InWords {
  const document = findRevision(deps.db, id)?.document;
  // Without a case there is no decision, and nothing to hide.
  if (document === undefined) return (value) => value;
  const { inTypedWords } = hiddenCase(deps, id, document);
  const withoutNames = inWordsWithoutStaff(deps, named);
  return (value) => withoutNames(inTypedWords(value));
}

/** Days are left out: a due date next to a board day tells where and when. */
function hiddenDecision<Made extends Decision | DecisionDraft>(made: Made, inWords: InWords): Made {
  const { recommendations, actions, dissent, rediscuss, toldBy, ...rest } = made;
  return {
    ...inWords(rest),
    ...(recommendations === undefined
      ? {}
      : {
          recommendations: recommendations.map(({ due: _due, owner, ...step }) => ({
            ...inWords(step),
            ...(owner === undefined ? {} : { owner: NAME_WITHHELD }),
          })),
        }),
    ...(actions === undefined
      ? {}
      : {
          actions: actions.map(({ id, what }) => ({
            id,
            what: inWords(what),
            owner: NAME_WITHHELD,
          })),
        }),
    ...(dissent === undefined
      ? {}
      : { dissent: dissent.map(({ role, view }) => ({ role, view: inWords(view) })) }),
    ...(rediscuss === undefined ? {} : { rediscuss: { when: inWords(rediscuss.when) } }),
    ...(toldBy === undefined ? {} : { toldBy: NAME_WITHHELD }),
    // The parts that were taken out are put back above, each in its own type.
  } as Made;
}
