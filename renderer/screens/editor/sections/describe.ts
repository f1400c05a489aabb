import type { Field, Option } from './field.ts';

type Extra = Partial<Pick<Field, 'help' | 'span' | 'optional' | 'when' | 'isOfAnotherDay'>>;
type Key<T> = Extract<keyof T, string>;

/** Ways to describe the fields of one part of the case; the keys are checked by the compiler. */
export function describe<T>() {
  const recorded =
    (ages: boolean) =>
    (key: Key<T>, label: string, value: RecordedValue, extra: Extra = {}): Field => ({
      kind: 'recorded',
      key,
      label,
      value,
      ages,
      ...extra,
    });
  return {
    text: (key: Key<T>, label: string, extra: Extra & { readonly rows?: number } = {}): Field => ({
      kind: 'text',
      key,
      label,
      ...extra,
    }),
    date: (key: Key<T>, label: string, extra: Extra = {}): Field => ({
      kind: 'date',
      key,
      label,
      ...extra,
    }),
    choice: (key: Key<T>, label: string, options: readonly Option[], extra: Extra = {}): Field => ({
      kind: 'choice',
      key,
      label,
      options,
      ...extra,
    }),
    answer: (key: Key<T>, label: string, extra: Extra = {}): Field =>
      recorded(false)(key, label, { form: 'answer' }, extra),
    recorded: recorded(false),
    /** A recorded item whose value ages: its date stands beside it. */
    dated: recorded(true),
  };
}

type RecordedValue = Extract<Field, { kind: 'recorded' }>['value'];

/** What the entries beside add up to. */
export function score(id: string, when?: Field['when']): Field {
  return {
    kind: 'score',
    key: `score ${id}`,
    label: '',
    score: id,
    optional: true,
    ...(when === undefined ? {} : { when }),
  };
}

/** One day for all that is answered in the section from then on. */
export const RECORDED_ON: Field = {
  kind: 'recorded-on',
  key: 'recorded on',
  label: '',
  optional: true,
};

/** A value chosen from a list. */
export function oneOf(options: readonly Option[]): RecordedValue {
  return { form: 'choice', options };
}

/** A number in the unit named, or a count when none is. */
export function amount(unit?: string): RecordedValue {
  return unit === undefined ? { form: 'number' } : { form: 'number', unit };
}

export const LENGTH: RecordedValue = { form: 'length' };
