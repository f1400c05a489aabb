/**
 * How far the source of a calculator was checked: every table seen in a public source, some of it,
 * or written from memory and to be checked against the primary paper before clinical use.
 */
export type Provenance = 'verified' | 'partly-verified' | 'memory';

/** What stands with every value a calculator gives. */
export type Calculator = {
  readonly id: string;
  /** Permanent id of the rule in docs/spec/calculators.md. */
  readonly spec: `RCC-C-${number}`;
  readonly title: string;
  /** The formula or table in words, with units. */
  readonly method: string;
  readonly source: string;
  readonly provenance: Provenance;
  /** Day the source was checked, as far as it was. */
  readonly checkedOn: string;
};

/** The day the clinical content of the calculators was written down and checked. */
export const CONTENT_CHECKED_ON = '2026-11-23';
