import { type DecisionDraft, lackingIn } from '#shared/domain/decision';
import type { Evaluation } from '#shared/engine/evaluation';
import { needsDifference, stepStandings } from '#shared/report/decision-differences';

import { TEXT } from '../../../../text/text.ts';
import { dayTyped } from './day-typed.ts';
import {
  type ActionEntry,
  type DecisionEntry,
  type DissentEntry,
  isBlank,
  OTHER_ROLE,
  recordedRole,
  type StepEntry,
} from './decision-entry.ts';

/** A part of the form something is still missing from; `id` names its field. */
export type EntryFault = { readonly id: string; readonly text: string };

/** What the form is checked against. */
export type FaultContext = {
  readonly draft: DecisionDraft;
  readonly evaluation: Evaluation;
  readonly today: string;
  /** Before the candidates are shown nothing can differ from them. */
  readonly isWithheld: boolean;
  /** The team's own view was recorded before the candidates were shown. */
  readonly hasOwnView: boolean;
};

const TEXTS = TEXT.operator.decide.faults;

const LACKS: Readonly<Record<string, EntryFault>> = {
  outcome: { id: 'outcome', text: TEXTS.outcome },
  recommendations: { id: 'steps', text: TEXTS.steps },
  trial: { id: 'trial', text: TEXTS.trial },
  deferral: { id: 'deferral', text: TEXTS.deferral },
};

/** Everything that is still missing before the decision can be recorded, in the form's order. */
export function faultsOf(entry: DecisionEntry, context: FaultContext): readonly EntryFault[] {
  return [
    ...contentFaults(entry, context),
    ...differenceFaults(entry, context),
    ...(entry.isCorrecting && entry.correction.trim() === ''
      ? [{ id: 'correction', text: TEXTS.correction }]
      : []),
    ...personFaults(entry),
  ];
}

/** What is missing of what the team would do, whoever answers for it aside. */
function contentFaults(
  entry: DecisionEntry,
  { draft, today }: FaultContext,
): readonly EntryFault[] {
  const lacks = new Map(
    lackingIn(draft).flatMap(({ path: [place] }) => {
      const fault = LACKS[String(place)];
      return fault === undefined ? [] : [[fault.id, fault] as const];
    }),
  );
  return [
    ...lacks.values(),
    ...(isTrialOpen(entry) && !lacks.has('trial') ? [{ id: 'trial', text: TEXTS.trial }] : []),
    ...entry.steps.flatMap((step, index) => stepFaults(step, index, today)),
    ...entry.dissent.flatMap(dissentFaults),
    ...entry.actions.flatMap((action) => actionFaults(action, today)),
    ...rediscussFaults(entry, today),
  ];
}

/** An answer without its reason would be left out of the record unsaid. */
function isTrialOpen({ trialConsidered, trialWhy }: DecisionEntry): boolean {
  return (trialConsidered === '') !== (trialWhy.trim() === '');
}

function stepFaults(step: StepEntry, index: number, today: string): readonly EntryFault[] {
  if (isBlank(step)) return [];
  return [
    ...(step.verb === '' ? [{ id: `${step.id}-verb`, text: TEXTS.verb(index + 1) }] : []),
    ...(step.what.trim() === '' ? [{ id: `${step.id}-what`, text: TEXTS.what(index + 1) }] : []),
    ...dayFaults(`${step.id}-due`, step.due, today),
  ];
}

function dissentFaults(row: DissentEntry): readonly EntryFault[] {
  const isWhole = row.role !== '' && row.view.trim() !== '';
  return isBlank(row) || isWhole ? [] : [{ id: `${row.id}-view`, text: TEXTS.dissent }];
}

function actionFaults(row: ActionEntry, today: string): readonly EntryFault[] {
  if (isBlank(row)) return [];
  const isWhole = row.what.trim() !== '' && row.owner.trim() !== '';
  return [
    ...(isWhole ? [] : [{ id: `${row.id}-owner`, text: TEXTS.action }]),
    ...dayFaults(`${row.id}-due`, row.due, today),
  ];
}

function rediscussFaults(
  { rediscussWhen, rediscussOn }: DecisionEntry,
  today: string,
): readonly EntryFault[] {
  const hasDayAlone = rediscussWhen.trim() === '' && rediscussOn.trim() !== '';
  return [
    ...(hasDayAlone ? [{ id: 'rediscuss', text: TEXTS.rediscuss }] : []),
    ...dayFaults('rediscuss-on', rediscussOn, today),
  ];
}

function dayFaults(id: string, typed: string, today: string): readonly EntryFault[] {
  const isRead = typed.trim() === '' || dayTyped(typed, today) !== undefined;
  return isRead ? [] : [{ id, text: TEXTS.day(typed.trim()) }];
}

function differenceFaults(
  entry: DecisionEntry,
  { draft, evaluation, isWithheld, hasOwnView }: FaultContext,
): readonly EntryFault[] {
  if (isWithheld || !needsDifference(draft, evaluation)) return [];
  const isOpen = hasOwnView && entry.reconciled === '' && !entry.isCorrecting;
  return [
    ...(isOpen ? [{ id: 'reconcile', text: TEXTS.reconcile }] : []),
    ...(draft.difference === undefined ? [{ id: 'difference', text: TEXTS.difference }] : []),
  ];
}

function personFaults(entry: DecisionEntry): readonly EntryFault[] {
  const isRoleOpen = recordedRole(entry) === '';
  const place = entry.byRole === OTHER_ROLE ? 'by-other-role' : 'by-role';
  return [
    ...(entry.byName.trim() === '' ? [{ id: 'by-name', text: TEXTS.name }] : []),
    ...(isRoleOpen ? [{ id: place, text: TEXTS.role }] : []),
  ];
}

/** Steps of a decision that the pack supports less, or does not know. */
export function differingSteps(draft: DecisionDraft, evaluation: Evaluation) {
  return stepStandings(draft, evaluation).filter(({ state }) => state === 'differs');
}
