import { SymptomCode } from '#shared/domain/symptoms';
import { SYMPTOM_TEXT } from '#shared/domain/symptom-text';

import type { DraftPath } from '../draft/draft.ts';
import type { Field, Section } from '../sections/field.ts';
import { holdsEntry } from '../sections/section-state.ts';
import { SECTIONS } from '../sections/sections.ts';

/** One place of the case that is compared as a whole: a field, a symptom, or a list. */
export type Unit = {
  readonly section: Section;
  readonly path: DraftPath;
  /** Labels from the section down: `Kind of pain`, or `Spine · Level`. */
  readonly label: string;
  readonly field: Field;
};

/** Every place of a case, in the order of the form; together they hold the whole document. */
export const UNITS: readonly Unit[] = SECTIONS.flatMap((section) =>
  section.fields.flatMap((field) => unitsOf(field, { section, path: section.root, labels: [] })),
);

type Place = {
  readonly section: Section;
  readonly path: DraftPath;
  readonly labels: readonly string[];
};

function unitsOf(field: Field, { section, path, labels }: Place): readonly Unit[] {
  if (!holdsEntry(field)) return [];
  const here = [...path, field.key];
  const named = field.label === '' ? labels : [...labels, field.label];
  if (field.kind === 'group') {
    const outer = field.frame === 'plain' ? labels : named;
    return field.fields.flatMap((inner) => unitsOf(inner, { section, path: here, labels: outer }));
  }
  if (field.kind === 'symptoms') {
    return SymptomCode.options.map((code) => ({
      section,
      path: [...here, code],
      label: SYMPTOM_TEXT[code],
      field,
    }));
  }
  return [{ section, path: here, label: named.join(' · ') || section.title, field }];
}
