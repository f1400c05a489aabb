import type { Tnm } from '../../domain/tnm.ts';
import { mapLegacy } from './legacy-categories.ts';
import {
  afterTherapyNote,
  categoriesText,
  describeEdition,
  prefixesOf,
  type StatementKind,
  statementKind,
} from './staging-statement.ts';
import type { TnmStage } from './tnm-stage.ts';

/** A staging statement of one primary with the stage it gives by itself. */
export type Statement = { readonly tnm: Tnm; readonly stage: TnmStage };

/** What has to be known of the statements the stage comes from. */
export function ownNotes(counted: readonly Statement[]): readonly string[] {
  const isUnstated = counted.some(({ tnm }) => tnm.edition === undefined);
  return [
    ...new Set([
      ...counted.flatMap(({ stage }) => stage.notes),
      ...counted.flatMap((statement) => assumedNotes(statement, counted.length > 1)),
      ...counted.flatMap(({ tnm }) => mapLegacy(tnm).notes),
      ...counted.flatMap(({ tnm }) => afterTherapyNotes(tnm)),
      ...(isUnstated ? ['Edition not stated, read as 8th'] : []),
    ]),
  ];
}

function assumedNotes({ tnm, stage }: Statement, isOneOfSeveral: boolean): readonly string[] {
  if (stage.assumed === undefined) return [];
  const { reading, statement } = stage.assumed;
  const note = `Read as ${reading} it would be stage ${statement}`;
  return [isOneOfSeveral ? `${categoriesText(tnm)}: ${note}` : note];
}

function afterTherapyNotes(tnm: Tnm): readonly string[] {
  const note = afterTherapyNote(tnm);
  return note === undefined ? [] : [`${note}: no staging from before it is recorded`];
}

const WHEN: Readonly<Record<StatementKind, string>> = {
  'at-diagnosis': 'at diagnosis',
  'after-therapy': 'after pre-operative therapy (y)',
  'at-recurrence': 'at recurrence (r)',
  'at-autopsy': 'at autopsy (a)',
};

/** Which statement counts and why, and what the others would give. */
export function statementNotes<Item extends Statement>(
  all: readonly Item[],
  counted: readonly Item[],
): readonly string[] {
  const kinds = new Set(counted.map(({ tnm }) => statementKind(tnm)));
  const others = all.filter((statement) => !counted.includes(statement));
  const earlier = others.filter(({ tnm }) => kinds.has(statementKind(tnm)));
  const later = others.filter(({ tnm }) => !kinds.has(statementKind(tnm)));
  return [
    ...choiceNotes(counted, earlier),
    ...earlier.flatMap((statement) => earlierNotes(statement, counted)),
    ...later.map(laterNote),
  ];
}

/** Says why the counted statement counts, or that the order of several is open. */
function choiceNotes(
  counted: readonly Statement[],
  earlier: readonly Statement[],
): readonly string[] {
  if (counted.length > 1) {
    return counted.map(
      (statement) => `${describe(statement)} may be the latest: ${statement.stage.statement}`,
    );
  }
  if (earlier.length === 0) return [];
  return counted.map((statement) => `${describe(statement)} counts as the latest staging`);
}

/** An earlier statement is named when its prefixes or its stage differ from those that count. */
function earlierNotes(statement: Statement, counted: readonly Statement[]): readonly string[] {
  const { stage, tnm } = statement;
  const isSameStage = counted.every((other) => other.stage.statement === stage.statement);
  const isSamePrefix = counted.every((other) => prefixText(other.tnm) === prefixText(tnm));
  if (isSameStage && isSamePrefix) return [];
  const gives = isSameStage ? 'gives the same' : 'does not count; by itself';
  return [`${describe(statement)} is earlier and ${gives}: ${stage.statement}`];
}

function laterNote({ tnm, stage }: Statement): string {
  const kind = statementKind(tnm);
  const what = `${describe({ tnm, stage })} is ${WHEN[kind]} and does not rewrite the stage at diagnosis`;
  return kind === 'after-therapy' ? `${what}; by itself: ${stage.statement}` : what;
}

function describe({ tnm }: Statement): string {
  const on = tnm.on === undefined ? 'undated' : tnm.on;
  return `${categoriesText(tnm)} (${describeEdition(tnm.edition)}, ${on})`;
}

function prefixText(tnm: Tnm): string {
  const { T, N, M } = prefixesOf(tnm);
  return [T, N, M].map((prefix) => prefix ?? '').join(' ');
}
