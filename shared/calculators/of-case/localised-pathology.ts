import type { CaseDocument } from '../../domain/case-document.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { NCategory, TCategory, Tnm, TnmPrefix } from '../../domain/tnm.ts';
import { possiblyLatest } from './latest.ts';
import type { ScoreItem } from './score-items.ts';

/** A primary tumour with its place in the case. */
export type PlacedPrimary = {
  readonly primary: PrimaryTumour;
  readonly field: string;
  /** Which one it is, for a reader. */
  readonly label: string;
};

/** T and N of the specimen; undefined where they are not recorded or not assessable. */
export type Pathology = {
  readonly t: TCategory | undefined;
  readonly n: NCategory | undefined;
  readonly tItem: ScoreItem;
  readonly nItem: ScoreItem;
  /** Whether T may be of the 6th edition. */
  readonly isOf6thEdition: boolean;
  readonly notes: readonly string[];
};

export function placedPrimaries({ primaries = [] }: CaseDocument): readonly PlacedPrimary[] {
  return primaries.map((primary, index) => {
    const side = knownValue(primary.side);
    const label = side === undefined ? `Primary ${index + 1}` : SIDE_LABEL[side];
    return { primary, field: `primaries[${index}]`, label };
  });
}

/** Whether anything says that the tumour was removed: an answer, a date, or a specimen staged. */
export function isResected({ inSitu, resectedOn, tnm = [] }: PrimaryTumour): boolean {
  return (
    knownValue(inSitu) === 'no' ||
    resectedOn !== undefined ||
    tnm.some(({ prefix }) => isOfSpecimen(prefix))
  );
}

/**
 * T and N from the latest statement about the specimen (prefix p or yp). A statement without a
 * prefix may be one too: where it may be the latest, T and N stay open; so do they where several
 * that may be the latest disagree.
 */
export function pathologyOf({ primary, field }: PlacedPrimary): Pathology {
  const rows = (primary.tnm ?? [])
    .map((tnm, index) => ({ tnm, on: tnm.on, field: `${field}.tnm[${index}]` }))
    .filter(({ tnm: { prefix } }) => prefix === undefined || isOfSpecimen(prefix));
  const latest = possiblyLatest(rows);
  const t = agreedOn(latest.map(({ tnm }) => (isOfSpecimen(tnm.prefix) ? tnm.t : undefined)));
  const n = agreedOn(latest.map(({ tnm }) => (isOfSpecimen(tnm.prefix) ? tnm.n : undefined)));
  const [row] = latest;
  const assessedT = t === 'TX' || t === 'T0' ? undefined : t;
  return {
    t: assessedT,
    n,
    tItem: itemOf('Pathological T', assessedT, row?.tnm.prefix, row, field),
    nItem: itemOf('Pathological N', n, row?.tnm.nPrefix ?? row?.tnm.prefix, row, field),
    isOf6thEdition: latest.some(({ tnm }) => tnm.edition === '6'),
    notes: notesOf(latest.map(({ tnm }) => tnm)),
  };
}

const SIDE_LABEL = { left: 'Left kidney', right: 'Right kidney' } as const;

function isOfSpecimen(prefix: TnmPrefix | undefined): boolean {
  return prefix === 'p' || prefix === 'yp';
}

function agreedOn<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((other) => other === first) ? first : undefined;
}

type Row = { readonly tnm: Tnm; readonly field: string };

/** A category points at its own statement; a missing one at the list of them. */
function itemOf(
  label: string,
  category: string | undefined,
  prefix: TnmPrefix | undefined,
  row: Row | undefined,
  field: string,
): ScoreItem {
  if (category === undefined || row === undefined) return { label, field: `${field}.tnm` };
  return { label, field: row.field, text: `${prefix ?? ''}${category}`, on: row.tnm.on };
}

function notesOf(latest: readonly Tnm[]): readonly string[] {
  return [
    ...(latest.length > 1 ? ['Several pathological stagings may be the latest: date them'] : []),
    ...(latest.some(({ prefix }) => prefix === undefined)
      ? ['A staging without prefix is not read as pathological: state p or c']
      : []),
    ...(latest.some(({ prefix }) => prefix === 'yp')
      ? ['Staged after pre-operative therapy (yp); made for tumours not treated before surgery']
      : []),
    ...(latest.some(({ prefix, n, nPrefix }) => isClinicalN(prefix, n, nPrefix))
      ? ['N is not pathological here; the score asks for the N of the specimen']
      : []),
  ];
}

function isClinicalN(
  prefix: TnmPrefix | undefined,
  n: NCategory | undefined,
  nPrefix: TnmPrefix | undefined,
): boolean {
  return isOfSpecimen(prefix) && n !== undefined && nPrefix !== undefined && !isOfSpecimen(nPrefix);
}
