import type { Draft } from '../draft/draft.ts';

export type Option = {
  readonly value: string | number;
  readonly label: string;
  /** Letters that choose it where answers stand side by side; else the first of its label. */
  readonly keys?: string;
};

/** What a recorded item's value looks like. */
export type ValueForm =
  | { readonly form: 'answer' }
  | { readonly form: 'choice'; readonly options: readonly Option[] }
  | { readonly form: 'number'; readonly unit?: string }
  | { readonly form: 'length' };

type Common = {
  readonly key: string;
  readonly label: string;
  readonly help?: string;
  /** Columns of 24. */
  readonly span?: number;
  /** Not counted as missing while empty; or only where the entries beside it say so. */
  readonly optional?: boolean | ((beside: Draft) => boolean);
  /** About an earlier day: the day of what is answered now is not written to it. */
  readonly isOfAnotherDay?: boolean;
  /** Asked only when the entries beside it make it matter; shown anyway once it holds something. */
  readonly when?: (beside: Draft) => boolean;
};

/** One field of the form, described: the components draw it, the tests check it against zod. */
export type Field = Common &
  (
    | { readonly kind: 'text'; readonly rows?: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'number'; readonly unit?: string }
    | { readonly kind: 'choice'; readonly options: readonly Option[] }
    | { readonly kind: 'choices'; readonly options: readonly Option[] }
    | { readonly kind: 'recorded'; readonly value: ValueForm; readonly ages: boolean }
    | GroupField
    | ListField
    | ScoreField
    | { readonly kind: 'unit-guard' }
    /** Holds no entry: one day for all that is answered while it is shown. */
    | { readonly kind: 'recorded-on' }
    | { readonly kind: 'lab-unit' }
    | { readonly kind: 'symptoms' }
    | { readonly kind: 'allergies' }
    | { readonly kind: 'origin' }
    | { readonly kind: 'images' }
  );

type GroupField = {
  readonly kind: 'group';
  readonly fields: readonly Field[];
  /** `plain`: the title is only heard. `compact`: many short questions close together. */
  readonly frame?: 'plain' | 'compact';
  /** Offers to answer every open yes/no question with No. */
  readonly hasRestNo?: boolean;
};

/** Holds no entry: shows what the entries around it add up to. */
type ScoreField = {
  readonly kind: 'score';
  /** Id of the score. */
  readonly score: string;
};

type ListField = {
  readonly kind: 'list';
  /** Singular, lower case: `lesion`. */
  readonly noun: string;
  readonly fields: readonly Field[];
  /** `rows`: all entries of a row in one line. `cards`: a heading that opens. */
  readonly layout: 'rows' | 'cards';
  readonly summary: (row: Draft) => string;
  /** What it means that the list is empty. */
  readonly whenEmpty: string;
  /** A quicker way in: a block of text, a picture of the body, or a line of time to choose from. */
  readonly offers?: 'lab-block' | 'body-map' | 'timeline';
};

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** Where in the case the fields of this section are. */
  readonly root: readonly string[];
  readonly fields: readonly Field[];
  /** Whether the section is for this case at all; nothing in it is missing otherwise. */
  readonly isFor?: (draft: Draft) => boolean;
};

/** Options in the order of their text map. */
export function optionsOf(texts: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(texts).map(([value, label]) => ({ value, label }));
}

/** Options that are their own label, such as `T3a`. */
export function plainOptions(values: readonly (string | number)[]): readonly Option[] {
  return values.map((value) => ({ value, label: String(value) }));
}
