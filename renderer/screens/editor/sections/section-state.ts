import { formatPath, type Issue } from '#shared/domain/issue';
import { SymptomCode } from '#shared/domain/symptoms';

import { isBelow, issuesBelow } from '../draft/check-draft.ts';
import { type Draft, draftAt, rowsOf } from '../draft/draft.ts';
import type { Field, Section } from './field.ts';
import { SECTIONS } from './sections.ts';

export type SectionState = { readonly faults: number; readonly missing: number };

/** What is wrong and what is not yet answered in a section; unknown with a reason is an answer. */
export function sectionState(
  section: Section,
  draft: Draft,
  issues: readonly Issue[],
): SectionState {
  const faults = placesOf(section).flatMap((place) => issuesBelow(issues, place)).length;
  if (section.isFor?.(draft) === false) return { faults, missing: 0 };
  const root = draftAt(draft, section.root);
  const missing = section.fields.reduce((sum, field) => sum + missingIn(field, root), 0);
  return { faults, missing };
}

/** The section a place of the case is entered in. */
export function sectionOfPlace(place: string): Section | undefined {
  return SECTIONS.find((section) => placesOf(section).some((own) => isBelow(place, own)));
}

/** Whether a field is asked, given what stands beside it. */
export function isAsked(field: Field, beside: Draft): boolean {
  if (field.when === undefined || field.when(beside)) return true;
  return draftAt(beside, [field.key]) !== undefined;
}

function isOptional({ optional = false }: Field, beside: Draft): boolean {
  return typeof optional === 'function' ? optional(beside) : optional;
}

/** Whether a field is a place of the case, and not only shown beside one. */
export function holdsEntry({ kind }: Field): boolean {
  return kind !== 'score' && kind !== 'unit-guard' && kind !== 'recorded-on';
}

function placesOf(section: Section): readonly string[] {
  return section.fields.filter(holdsEntry).map((field) => formatPath([...section.root, field.key]));
}

function missingIn(field: Field, beside: Draft): number {
  if (isOptional(field, beside) || !holdsEntry(field) || !isAsked(field, beside)) return 0;
  const value = draftAt(beside, [field.key]);
  switch (field.kind) {
    case 'group':
      return field.fields.reduce((sum, inner) => sum + missingIn(inner, value), 0);
    case 'symptoms':
      return SymptomCode.options.filter((code) => draftAt(value, [code]) === undefined).length;
    case 'list':
      return rowsOf(value).length === 0 ? 1 : missingInRows(field.fields, rowsOf(value));
    default:
      return value === undefined ? 1 : 0;
  }
}

function missingInRows(fields: readonly Field[], rows: readonly Draft[]): number {
  return rows
    .flatMap((row) => fields.map((field) => missingIn(field, row)))
    .reduce((sum, count) => sum + count, 0);
}
