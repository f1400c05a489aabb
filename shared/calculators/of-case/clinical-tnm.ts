import type { Tnm, TCategory } from '../../domain/tnm.ts';
import { agreed } from '../presence.ts';
import { anyOf } from '../spread/presence-logic.ts';
import type { Presence } from '../scores.ts';
import { type CaseFinding, joinBasis } from './case-finding.ts';
import { possiblyLatest } from './latest.ts';
import type { PresentPrimary } from './primary-in-place.ts';

type Statement = { readonly tnm: Tnm; readonly on: Tnm['on']; readonly field: string };

/** Whether the latest clinical T of a primary in place is T3 or T4. */
export function clinicalT3or4(primaries: readonly PresentPrimary[]): CaseFinding<Presence> {
  const findings = primaries.map((primary) =>
    categoryFinding(primary, {
      label: 'Clinical T',
      wordOf: ({ t }) => t,
      answerOf: ({ t }) => isT3or4(t),
    }),
  );
  return { ...joinBasis(findings), value: anyOf(findings.map(({ value }) => value)) };
}

/** Whether the latest clinical N of a primary in place says that regional nodes are involved. */
export function clinicalNodes(primaries: readonly PresentPrimary[]): CaseFinding<Presence> {
  const findings = primaries.map((primary) =>
    categoryFinding(primary, {
      label: 'Clinical N',
      wordOf: ({ n }) => n,
      answerOf: ({ n }) => NODES[n ?? 'NX'],
    }),
  );
  return { ...joinBasis(findings), value: anyOf(findings.map(({ value }) => value)) };
}

const NODES = { NX: 'unknown', N0: 'no', N1: 'yes', N2: 'yes' } as const;

function isT3or4(t: TCategory | undefined): Presence {
  if (t === undefined || t === 'TX') return 'unknown';
  return t.startsWith('T3') || t === 'T4' ? 'yes' : 'no';
}

type Category = {
  readonly label: string;
  readonly wordOf: (tnm: Tnm) => string | undefined;
  readonly answerOf: (tnm: Tnm) => Presence;
};

/** A category of a primary that may have been removed proves nothing by itself. */
function categoryFinding(
  { primary, field, inPlace }: PresentPrimary,
  { label, wordOf, answerOf }: Category,
): CaseFinding<Presence> {
  const statements = latestClinical(primary.tnm ?? [], `${field}.tnm`);
  const answer = agreed(statements.map(({ tnm }) => answerOf(tnm)));
  const value = answer === 'yes' && inPlace === 'unknown' ? 'unknown' : answer;
  const inputs = statements.flatMap(({ tnm, on, field: row }) => {
    const word = wordOf(tnm);
    return word === undefined
      ? []
      : [{ label, value: word, ...(on === undefined ? {} : { on }), field: row }];
  });
  const missing = value === 'unknown' ? [{ label, field: `${field}.tnm` }] : [];
  return { value, inputs, missing, notes: [] };
}

/** A tumour in place has no pathological T; one without a prefix is read as clinical. */
function latestClinical(rows: readonly Tnm[], field: string): readonly Statement[] {
  const statements = rows.map((tnm, row) => ({ tnm, on: tnm.on, field: `${field}[${row}]` }));
  return possiblyLatest(
    statements.filter(({ tnm }) => (tnm.prefix ?? 'c') === 'c' || tnm.prefix === 'yc'),
  );
}
