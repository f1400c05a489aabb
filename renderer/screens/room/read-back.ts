import type { DecisionDraft } from '#shared/domain/decision';
import { formatDate } from '#shared/domain/format-date';
import { DIFFERENCE_TEXT, OUTCOME_TEXT, recommendationText } from '#shared/report/decision-text';

import { TEXT } from '../../text/text.ts';

export type ReadBackRow = { readonly label: string; readonly lines: readonly string[] };

const TEXTS = TEXT.roomStage.decision;

/** All that is typed of a decision so far, in the order it is read back; what is empty is left out. */
export function readBackRows(draft: DecisionDraft): readonly ReadBackRow[] {
  const { outcome, recommendations = [], rationale, toldBy } = draft;
  const rows: readonly ReadBackRow[] = [
    row(TEXTS.outcome, outcome === undefined ? undefined : OUTCOME_TEXT[outcome]),
    { label: TEXTS.steps, lines: recommendations.map(recommendationText) },
    row(TEXTS.deferral, deferralText(draft)),
    row(TEXTS.rationale, rationale),
    row(TEXTS.difference, differenceText(draft)),
    { label: TEXTS.dissent, lines: dissentLines(draft) },
    row(TEXTS.trial, trialText(draft)),
    row(TEXTS.toldBy, toldBy),
    { label: TEXTS.actions, lines: actionLines(draft) },
    row(TEXTS.rediscuss, rediscussText(draft)),
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

function row(label: string, text: string | undefined): ReadBackRow {
  return { label, lines: text === undefined || text === '' ? [] : [text] };
}

function deferralText({ deferral }: DecisionDraft): string | undefined {
  if (deferral === undefined) return undefined;
  return withNote(TEXT.cases.list.reasons[deferral.reason], deferral.note);
}

function differenceText({ difference }: DecisionDraft): string | undefined {
  if (difference === undefined) return undefined;
  const reasons = difference.reasons.map((reason) => DIFFERENCE_TEXT[reason]).join(', ');
  return withNote(reasons, difference.note);
}

function dissentLines({ dissent = [] }: DecisionDraft): readonly string[] {
  return dissent.map(({ role, name, view }) =>
    withNote(name === undefined ? role : `${role}, ${name}`, view),
  );
}

function trialText({ trial }: DecisionDraft): string | undefined {
  return trial === undefined ? undefined : withNote(TEXTS.answers[trial.considered], trial.why);
}

function actionLines({ actions = [] }: DecisionDraft): readonly string[] {
  return actions.map(({ what, owner, due }) => withDay(TEXTS.by(what, owner), due));
}

function rediscussText({ rediscuss }: DecisionDraft): string | undefined {
  return rediscuss === undefined ? undefined : withDay(rediscuss.when, rediscuss.on);
}

function withNote(text: string, note: string | undefined): string {
  return note === undefined || note === '' ? text : `${text}: ${note}`;
}

function withDay(text: string, day: string | undefined): string {
  return day === undefined ? text : TEXTS.until(text, formatDate(day));
}
