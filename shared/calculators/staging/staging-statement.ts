import type { Tnm, TnmEdition, TnmPrefix } from '../../domain/tnm.ts';

/** When a staging statement was made; only what is known at diagnosis gives the stage. */
export type StatementKind = 'at-diagnosis' | 'after-therapy' | 'at-recurrence' | 'at-autopsy';

const KIND: Readonly<Record<TnmPrefix, StatementKind>> = {
  c: 'at-diagnosis',
  p: 'at-diagnosis',
  yc: 'after-therapy',
  yp: 'after-therapy',
  r: 'at-recurrence',
  a: 'at-autopsy',
};

/** Latest first: one category after recurrence takes the whole statement there. */
const KINDS: readonly StatementKind[] = ['at-autopsy', 'at-recurrence', 'after-therapy'];

/**
 * When a statement was made, by the prefixes of its categories; without a prefix at diagnosis.
 *
 * @source Clinical content, section 1.3.
 * @spec RCC-C-009
 */
export function statementKind({ prefix, nPrefix, mPrefix }: Tnm): StatementKind {
  const kinds = [prefix, nPrefix, mPrefix].flatMap((own) => (own === undefined ? [] : [KIND[own]]));
  return KINDS.find((kind) => kinds.includes(kind)) ?? 'at-diagnosis';
}

type Prefixes = Readonly<Record<'T' | 'N' | 'M', TnmPrefix | undefined>>;

/**
 * The prefix of each category: N and M without one have that of T. M does not take over p or yp,
 * since M0 is always clinical and pM1 needs proof of its own.
 */
export function prefixesOf({ prefix, nPrefix, mPrefix }: Tnm): Prefixes {
  const shared = prefix === 'p' || prefix === 'yp' ? undefined : prefix;
  return { T: prefix, N: nPrefix ?? prefix, M: mPrefix ?? shared };
}

/** Categories with their prefixes: `pT3a pN0 cM0`. */
export function categoriesText(tnm: Tnm): string {
  const { T, N, M } = prefixesOf(tnm);
  return [
    tnm.t === undefined ? undefined : `${T ?? ''}${tnm.t}`,
    tnm.n === undefined ? undefined : `${N ?? ''}${tnm.n}`,
    tnm.m === undefined ? undefined : `${M ?? ''}${tnm.m}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `8th`; an edition that is not stated is read as the 8th. */
export function editionText(edition: TnmEdition = '8'): string {
  return `${edition}th`;
}

/** `8th edition`, or that nobody stated it. */
export function describeEdition(edition: TnmEdition | undefined): string {
  return edition === undefined ? 'edition not stated' : `${editionText(edition)} edition`;
}

/** `T and N are after pre-operative therapy (yp)`; nothing where no category is. */
export function afterTherapyNote(tnm: Tnm): string | undefined {
  const prefixes = prefixesOf(tnm);
  const recorded = { T: tnm.t, N: tnm.n, M: tnm.m };
  const after = (['T', 'N', 'M'] as const).filter(
    (axis) => recorded[axis] !== undefined && prefixes[axis]?.startsWith('y'),
  );
  if (after.length === 0) return undefined;
  const how = [...new Set(after.map((axis) => prefixes[axis]))].join(', ');
  const who = after.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return `${who} ${after.length === 1 ? 'is' : 'are'} after pre-operative therapy (${how})`;
}
