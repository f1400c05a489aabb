import { findRevision } from '#db/repositories/case-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import type { CaseId } from '#shared/contract/case-summary';
import type { OutputOf } from '#shared/contract/contract';
import type { AgendaPlan } from '#shared/domain/agenda-item';
import { localDay } from '#shared/domain/local-day';
import type { RecordedAct } from '#shared/domain/meeting-event';
import { caseNumberName } from '#shared/report/deidentify-case';
import { NAME_WITHHELD, WITHHELD } from '#shared/report/deidentify-document';

import type { VaultDeps } from '../deps.ts';
import { hiddenCase } from './hidden-case.ts';
import { summariesFor } from './hide-summaries.ts';

type Deps = Pick<VaultDeps, 'db' | 'user' | 'now'>;

/** Calls whose reply lists cases; what they answer is changed after it was made. */
export type ListingCall =
  | 'cases.list'
  | 'meetings.get'
  | 'meetings.detail'
  | 'preparation.board'
  | 'preparation.owed'
  | 'drafts.list';

/** The reply of each listing call without what identifies a patient. */
export const hiddenReplies: {
  readonly [Name in ListingCall]: (deps: Deps, reply: OutputOf<Name>) => OutputOf<Name>;
} = {
  'cases.list': (deps, reply) => ({ ...reply, rows: summariesFor(deps, 'hidden', reply.rows) }),
  'meetings.get': (deps, reply) => ({
    ...reply,
    agenda: summariesFor(deps, 'hidden', reply.agenda),
  }),
  'meetings.detail': hiddenDetail,
  'preparation.board': (deps, reply) => ({
    ...reply,
    cases: summariesFor(deps, 'hidden', reply.cases),
  }),
  'preparation.owed': (deps, reply) => ({ ...reply, items: hiddenItems(deps, reply.items) }),
  'drafts.list': hiddenDrafts,
};

type Detail = OutputOf<'meetings.detail'>;

/** Who sits at the table is somebody of the team, and so a hint at where the patient is. */
function hiddenDetail(deps: Deps, reply: Detail): Detail {
  const lines = reply.agenda;
  const hidden = summariesFor(
    deps,
    'hidden',
    lines.map((line) => line.case),
  );
  return {
    ...reply,
    agenda: lines.map((line, index) => ({
      ...line,
      case: hidden[index] ?? line.case,
      plan: hiddenPlan(line.plan),
    })),
    events: reply.events.map(({ act, ...event }) => ({
      ...event,
      by: NAME_WITHHELD,
      act: hiddenAct(act),
    })),
  };
}

/** That somebody presents or approved it stays; who, and what was written, does not. */
function hiddenPlan({ presenter, note, late, ...plan }: AgendaPlan): AgendaPlan {
  return {
    ...plan,
    ...(presenter === undefined ? {} : { presenter: NAME_WITHHELD }),
    ...(note === undefined ? {} : { note: WITHHELD }),
    ...(late === undefined ? {} : { late: { approvedBy: NAME_WITHHELD, reason: WITHHELD } }),
  };
}

/** Why a case was corrected is free text about it. */
function hiddenAct(act: RecordedAct): RecordedAct {
  if (act.kind === 'came') return { ...act, who: { ...act.who, name: NAME_WITHHELD } };
  return act.kind === 'case-corrected' ? { ...act, because: WITHHELD } : act;
}

type Items = OutputOf<'preparation.owed'>['items'];

function hiddenItems(deps: Deps, items: Items): Items {
  const rows = summariesFor(
    deps,
    'hidden',
    items.map((each) => each.case),
  );
  const ids = new Set(items.map(({ case: { id } }) => id));
  const inWords = new Map([...ids].map((id) => [id, wordsFor(deps, id)]));
  return items.map((item, index) => {
    const { asked, question, effects, ...rest } = item;
    const said = inWords.get(item.case.id)?.({ question, effects }) ?? { question, effects };
    return {
      ...rest,
      ...said,
      case: rows[index] ?? item.case,
      ...(asked === undefined ? {} : { asked: { by: NAME_WITHHELD, at: asked.at } }),
    };
  });
}

/** Words about one case with its dates relative; what still identifies is withheld. */
function wordsFor(deps: Deps, id: CaseId): <Value>(value: Value) => Value {
  const document = findRevision(deps.db, id)?.document;
  return document === undefined ? (value) => value : hiddenCase(deps, id, document).inWords;
}

function hiddenDrafts(deps: Deps, drafts: OutputOf<'drafts.list'>): OutputOf<'drafts.list'> {
  const ids = drafts.flatMap(({ caseId }) => caseId ?? []);
  const summaries = findSummaries(deps.db, ids, {
    user: deps.user,
    today: localDay(deps.now()),
  });
  const names = new Map(summaries.map(({ id, number }) => [id, caseNumberName(number)]));
  return drafts.map(({ name: _name, ...draft }) => {
    const name = draft.caseId === undefined ? undefined : names.get(draft.caseId);
    return { ...draft, ...(name === undefined ? {} : { name }) };
  });
}
