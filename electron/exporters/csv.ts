import Papa from 'papaparse';

import type { CaseOutcome, MeetingMinutes } from '#shared/report/minutes-model';

/** Beginning of a cell that a table program would compute, however many lines it has. */
const COMPUTED = /^[=+\-@\t\r]/;

/** Lines inside of one cell. */
const BETWEEN = ' | ';

/** One row a case; a cell that a table program would compute is written as text. */
export function decisionsCsv({ meeting, day, made, cases }: MeetingMinutes): Uint8Array {
  const rows = cases.map((outcome) => rowOf({ meeting, day, made }, outcome));
  // The byte order mark tells table programs that this is UTF-8.
  const text = `\uFEFF${Papa.unparse(rows, { escapeFormulae: COMPUTED, newline: '\r\n' })}\r\n`;
  return new TextEncoder().encode(text);
}

type Head = Pick<MeetingMinutes, 'meeting' | 'day' | 'made'>;

function rowOf(
  { meeting, day, made }: Head,
  outcome: CaseOutcome,
): Readonly<Record<string, string>> {
  const { item, number, name, identity, question, headline, result, parts, recorded } = outcome;
  const said = (id: string) => parts.find((each) => each.id === id)?.lines.join(BETWEEN) ?? '';
  return {
    Meeting: meeting,
    Day: day,
    Item: String(item),
    'Case number': String(number),
    Patient: name,
    Identity: identity,
    Question: question,
    Headline: headline.map(({ label, text }) => `${label}: ${text}`).join(BETWEEN),
    Outcome: result,
    ...Object.fromEntries(COLUMNS.map(({ id, label }) => [label, said(id)])),
    Recorded: recorded.join(BETWEEN),
    Made: made.join(BETWEEN),
  };
}

/** Parts of an outcome, each a column, whether or not a case has it. */
const COLUMNS = [
  { id: 'decision', label: 'Decision' },
  { id: 'rationale', label: 'Rationale' },
  { id: 'difference', label: 'Differs because' },
  { id: 'dissent', label: 'Dissent' },
  { id: 'trial', label: 'Clinical trial' },
  { id: 'told-by', label: 'Told by' },
  { id: 'actions', label: 'Actions' },
  { id: 'rediscuss', label: 'Discussed again' },
  { id: 'independent', label: 'Own view before candidates' },
  { id: 'changed', label: 'Changed in the meeting' },
  { id: 'versions', label: 'Corrections' },
  { id: 'late', label: 'Late' },
  { id: 'time', label: 'Time' },
  { id: 'quorum', label: 'Quorum of this decision' },
  { id: 'present', label: 'At the table' },
] as const;
