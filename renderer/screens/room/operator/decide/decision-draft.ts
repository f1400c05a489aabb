import type { Decision, DecisionDraft, Recommendation } from '#shared/domain/decision';
import { formatDate } from '#shared/domain/format-date';
import { BOARD_ROLES } from '#shared/domain/board-role';
import type { Evaluation } from '#shared/engine/evaluation';
import { needsDifference } from '#shared/report/decision-differences';
import type { RecordedDecision } from '#shared/domain/recorded-decision';

import { dayTyped } from './day-typed.ts';
import { type DecisionEntry, EMPTY_ENTRY, OTHER_ROLE, type StepEntry } from './decision-entry.ts';
import { type StepChoice, weighedAs } from './step-choices.ts';

/** What typed words are read against: the options of the sheet, and today for days. */
export type EntryContext = { readonly choices: readonly StepChoice[]; readonly today: string };

/** The decision that is typed so far; what is not complete is not in it yet. */
export function draftOf(entry: DecisionEntry, context: EntryContext): DecisionDraft {
  const { outcome, deferralReason } = entry;
  const isDeferred = outcome === 'deferred' && deferralReason !== '';
  return {
    ...(outcome === '' ? {} : { outcome }),
    recommendations: entry.steps.flatMap((step) => recommendationOf(step, context)),
    ...(isDeferred
      ? { deferral: { reason: deferralReason, ...filled('note', entry.deferralNote) } }
      : {}),
    ...filled('rationale', entry.rationale),
    ...differenceOf(entry),
    dissent: entry.dissent.flatMap(({ role, name, view }) =>
      role === '' || view.trim() === ''
        ? []
        : [{ role, ...filled('name', name), view: view.trim() }],
    ),
    ...trialOf(entry),
    ...filled('toldBy', entry.toldBy),
    actions: entry.actions.flatMap(({ id, what, owner, due }) =>
      what.trim() === '' || owner.trim() === ''
        ? []
        : [{ id, what: what.trim(), owner: owner.trim(), ...dayIn('due', due, context) }],
    ),
    ...rediscussOf(entry, context),
  };
}

function recommendationOf(step: StepEntry, context: EntryContext): readonly Recommendation[] {
  const { verb, what, intent } = step;
  if (verb === '' || what.trim() === '') return [];
  return [
    {
      verb,
      ...weighedAs(context.choices, what),
      ...filled('modality', step.modality),
      ...filled('target', step.target),
      ...(intent === '' ? {} : { intent }),
      conditions: step.conditions
        .split(';')
        .map((condition) => condition.trim())
        .filter((condition) => condition !== ''),
      ...filled('sequence', step.sequence),
      ...filled('owner', step.owner),
      ...dayIn('due', step.due, context),
    },
  ];
}

function differenceOf({ differenceReasons: reasons, differenceNote }: DecisionEntry) {
  const note = differenceNote.trim();
  return reasons.length === 0 || note === '' ? {} : { difference: { reasons, note } };
}

function trialOf({ trialConsidered: considered, trialWhy }: DecisionEntry) {
  const why = trialWhy.trim();
  return considered === '' || why === '' ? {} : { trial: { considered, why } };
}

function rediscussOf({ rediscussWhen, rediscussOn }: DecisionEntry, context: EntryContext) {
  const when = rediscussWhen.trim();
  return when === '' ? {} : { rediscuss: { when, ...dayIn('on', rediscussOn, context) } };
}

type Filled<Key extends string> = { readonly [Name in Key]?: string };

function filled<Key extends string>(key: Key, text: string): Filled<Key> {
  const trimmed = text.trim();
  // The one key with the one value that is there.
  return (trimmed === '' ? {} : { [key]: trimmed }) as Filled<Key>;
}

function dayIn<Key extends string>(key: Key, typed: string, { today }: EntryContext) {
  return filled(key, dayTyped(typed, today) ?? '');
}

/** Without the reasons for a difference where nothing differs any more. */
export function settledDraft(draft: DecisionDraft, evaluation: Evaluation): DecisionDraft {
  const { difference, ...rest } = draft;
  return difference === undefined || needsDifference(draft, evaluation) ? draft : rest;
}

/** A recorded decision as it would be typed, to be corrected; who answers for it is asked anew. */
export function entryOf(
  { decision, version }: RecordedDecision,
  context: EntryContext,
): DecisionEntry {
  return {
    ...EMPTY_ENTRY,
    isCorrecting: true,
    correctsVersion: version,
    outcome: decision.outcome,
    steps: decision.recommendations.map((step) => stepOf(step, context)),
    ...reasonsOf(decision),
    dissent: decision.dissent.map(({ role, name = '', view }) => ({
      id: crypto.randomUUID(),
      role,
      name,
      view,
    })),
    actions: decision.actions.map(({ due, ...action }) => ({ ...action, due: shown(due) })),
    ...afterwardsOf(decision),
  };
}

function reasonsOf({ deferral, difference, rationale = '' }: Decision) {
  return {
    deferralReason: deferral?.reason ?? ('' as const),
    deferralNote: deferral?.note ?? '',
    rationale,
    differenceReasons: [...(difference?.reasons ?? [])],
    differenceNote: difference?.note ?? '',
  };
}

function afterwardsOf({ trial, toldBy = '', rediscuss }: Decision) {
  return {
    trialConsidered: trial?.considered ?? ('' as const),
    trialWhy: trial?.why ?? '',
    toldBy,
    rediscussWhen: rediscuss?.when ?? '',
    rediscussOn: shown(rediscuss?.on),
  };
}

function stepOf(step: Recommendation, { choices }: EntryContext): StepEntry {
  const { candidate, plan, verb, what } = step;
  const id = candidate ?? plan;
  const kind = candidate === undefined ? 'plan' : 'candidate';
  const choice = choices.find((each) => each.id === id && each.kind === kind);
  return {
    id: crypto.randomUUID(),
    verb,
    what: choice?.label ?? what,
    modality: step.modality ?? '',
    target: step.target ?? '',
    intent: step.intent ?? '',
    conditions: step.conditions.join('; '),
    sequence: step.sequence ?? '',
    owner: step.owner ?? '',
    due: shown(step.due),
  };
}

function shown(day: string | undefined): string {
  return day === undefined ? '' : formatDate(day);
}

/** A decision that can be sent; call it only with one that lacks nothing. */
export function decisionOf(draft: DecisionDraft): Decision | undefined {
  const { outcome, recommendations = [], dissent = [], actions = [] } = draft;
  return outcome === undefined
    ? undefined
    : { ...draft, outcome, recommendations, dissent, actions };
}

/** A role of the list, or the one for a role in words. */
export function roleEntry(role: string): Pick<DecisionEntry, 'byRole' | 'byOtherRole'> {
  const known = BOARD_ROLES.find((each) => each === role);
  return known === undefined
    ? { byRole: OTHER_ROLE, byOtherRole: role }
    : { byRole: known, byOtherRole: '' };
}
