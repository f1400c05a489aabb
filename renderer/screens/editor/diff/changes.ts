import { TEXT } from '../../../text/text.ts';
import { type Draft, type DraftPath, draftAt, isGroup, rowsOf } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { holdsEntry } from '../sections/section-state.ts';
import { changedRows } from './row-pairs.ts';
import { type Unit, UNITS } from './units.ts';
import { fieldWords, rowWords } from './words.ts';

export type ChangeKind = 'added' | 'removed' | 'changed';

/** One thing that differs between two states of a case, in words. */
export type Change = {
  readonly section: string;
  readonly sectionTitle: string;
  readonly label: string;
  readonly kind: ChangeKind;
  /** Empty where there was nothing. */
  readonly before: string;
  /** Empty where there is nothing any more. */
  readonly after: string;
  readonly images: { readonly before: readonly string[]; readonly after: readonly string[] };
};

/** Everything that differs between two states of a case, in the order of the form. */
export function changesBetween(before: Draft, after: Draft): readonly Change[] {
  return UNITS.flatMap((unit) => {
    const [old, now] = [draftAt(before, unit.path), draftAt(after, unit.path)];
    if (isSame(old, now)) return [];
    return unit.field.kind === 'list'
      ? listChanges(unit, unit.field.fields, { old, now })
      : [changeOf(unit, unit.label, unit.field, { old, now })];
  });
}

/** Whether two drafts say the same; the order of keys says nothing. */
export function isSame(a: Draft, b: Draft): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** The place of a case where a unit stands, for keys. */
export function placeOf(path: DraftPath): string {
  return path.join('.');
}

type States = { readonly old: Draft; readonly now: Draft };

function listChanges(
  unit: Unit,
  fields: readonly Field[],
  { old, now }: States,
): readonly Change[] {
  const pairs = changedRows(rowsOf(old), rowsOf(now));
  if (pairs.length === 0) {
    const isOrder = rowsOf(old).length > 0;
    const words = isOrder
      ? { before: TEXTS.order, after: TEXTS.otherOrder }
      : { before: emptyListWords(old), after: emptyListWords(now) };
    return [base(unit, unit.label, { kind: kindOf(old, now), ...words })];
  }
  return pairs.flatMap(({ before, after }) =>
    rowChanges(unit, fields, { old: before, now: after }),
  );
}

const TEXTS = TEXT.history.words;

/** A list said to be empty is not a list nobody filled in. */
function emptyListWords(list: Draft): string {
  return list === undefined ? '' : TEXTS.emptyList;
}

function rowChanges(unit: Unit, fields: readonly Field[], { old, now }: States): readonly Change[] {
  const name = rowName(unit, now ?? old);
  if (old === undefined || now === undefined) {
    const whole = { old: rowWords(fields, old), now: rowWords(fields, now) };
    const kind = old === undefined ? 'added' : 'removed';
    return [
      {
        ...base(unit, name, { kind, before: whole.old, after: whole.now }),
        images: { before: imagesIn(old), after: imagesIn(now) },
      },
    ];
  }
  return fields.filter(holdsEntry).flatMap((field) => {
    const states = { old: draftAt(old, [field.key]), now: draftAt(now, [field.key]) };
    if (isSame(states.old, states.now)) return [];
    const label = [name, field.label].filter((part) => part !== '').join(' · ');
    return [changeOf(unit, label, field, states)];
  });
}

function rowName({ field, label }: Unit, row: Draft): string {
  const summary = field.kind === 'list' ? field.summary(row) : '';
  return summary === '' ? label : summary;
}

function changeOf(unit: Unit, label: string, field: Field, { old, now }: States): Change {
  const [before, after] = [fieldWords(field, old), fieldWords(field, now)];
  // Two different values must never read alike: then they are shown as they are stored.
  const isAlike = before === after && field.kind !== 'images';
  return {
    ...base(unit, label, {
      kind: kindOf(old, now),
      before: isAlike ? stored(old) : before,
      after: isAlike ? stored(now) : after,
    }),
    images: { before: imagesIn(old), after: imagesIn(now) },
  };
}

function base(
  { section }: Unit,
  label: string,
  words: Pick<Change, 'kind' | 'before' | 'after'>,
): Change {
  return {
    section: section.id,
    sectionTitle: section.title,
    label,
    ...words,
    images: { before: [], after: [] },
  };
}

function kindOf(old: Draft, now: Draft): ChangeKind {
  if (old === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

function stored(value: Draft): string {
  return value === undefined ? '' : JSON.stringify(value);
}

/** Every key image below a place, as a picture. */
function imagesIn(value: Draft): readonly string[] {
  const rows = rowsOf(value);
  if (rows.length > 0) return rows.flatMap(imagesIn);
  if (!isGroup(value)) return [];
  const { mediaType, data } = value;
  if (typeof mediaType === 'string' && typeof data === 'string') {
    return [`data:${mediaType};base64,${data}`];
  }
  return Object.values(value).flatMap(imagesIn);
}

function canonical(value: Draft): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
