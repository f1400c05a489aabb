import { TEXT } from '../../../text/text.ts';
import { type Draft, type DraftPath, draftAt, rowsOf } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { holdsEntry } from '../sections/section-state.ts';
import { imagesIn } from './images.ts';
import { isReordered, pairRows } from './row-pairs.ts';
import { isSame } from './same.ts';
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
  const [before, after] = [rowsOf(old), rowsOf(now)];
  if (before.length === 0 && after.length === 0) {
    const words = { before: emptyListWords(old), after: emptyListWords(now) };
    return [base(unit, unit.label, { kind: kindOf(old, now), ...words })];
  }
  const pairs = pairRows(before, after);
  const order = { kind: 'changed', before: TEXTS.order, after: TEXTS.otherOrder } as const;
  return [
    ...(isReordered(pairs) ? [base(unit, unit.label, order)] : []),
    ...pairs.flatMap((pair) => {
      const states = { old: rowAt(before, pair.before), now: rowAt(after, pair.after) };
      return isSame(states.old, states.now) ? [] : rowChanges(unit, fields, states);
    }),
  ];
}

function rowAt(rows: readonly Draft[], index: number | undefined): Draft {
  return index === undefined ? undefined : rows[index];
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
