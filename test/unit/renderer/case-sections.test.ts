import { describe, expect, it } from 'vitest';

import { rccPack } from '#shared/packs/rcc/pack';
import { CASE_EDIT_RULES } from '#shared/packs/rcc/case-edit-rules';

import {
  sectionOfField,
  sectionsOfFields,
} from '../../../renderer/components/case-sections/section-of-field.ts';
import { sectionOfPlace } from '../../../renderer/screens/editor/sections/section-state.ts';

/** The place in a case that a field of a fact means: `labs.alt` are rows, not a field. */
function placeOf(field: string): string {
  const [part = '', ...rest] = field.split('.');
  return ['labs', 'lesions', 'primaries', 'diagnostics'].includes(part)
    ? part
    : [part, ...rest].join('.');
}

describe('sections of the editor by field', () => {
  const FIELDS = [...new Set(rccPack.facts.flatMap(({ fields }) => fields))];

  it.each(FIELDS)('[WIF-013] knows where %s is entered, as the editor does', (field) => {
    const section = sectionOfPlace(placeOf(field));
    expect(section, field).toBeDefined();
    expect(sectionOfField(field)).toEqual({ id: section?.id, title: section?.title });
  });

  it('[WIF-013] knows the section of every entry that can be copied', () => {
    for (const { path, root } of CASE_EDIT_RULES.values()) {
      const place = root === 'case' ? path.join('.') : `primaries[0].${path.join('.')}`;
      expect(sectionOfField(place)?.id, place).toBe(sectionOfPlace(place)?.id);
      expect(sectionOfField(place), place).toBeDefined();
    }
  });

  it('[WIF-013] names each section once', () => {
    expect(sectionsOfFields(['labs.alt', 'labs.bilirubin', 'health.ecog', 'no.such'])).toEqual([
      { id: 'labs', title: 'Laboratory' },
      { id: 'fitness', title: 'Performance and reserve' },
    ]);
  });
});
