import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { CaseDocument } from '#shared/domain/case-document';
import { YesNo } from '#shared/domain/recorded';

import type { Field } from '../../../../renderer/screens/editor/sections/field.ts';
import { holdsEntry } from '../../../../renderer/screens/editor/sections/section-state.ts';
import { SECTIONS } from '../../../../renderer/screens/editor/sections/sections.ts';

/** Kinds of field that know their own part of the case. */
const OWN_FORM = ['symptoms', 'allergies', 'origin', 'images', 'lab-unit'];

const SCHEMA_PLACES = placesOfSchema(CaseDocument, '');
const FORM_PLACES = new Map(
  SECTIONS.flatMap((section) => placesOfFields(section.fields, section.root.join('.'))),
);

describe('the form', () => {
  it('[EDT-001] asks for every field of the case', () => {
    const asked = [...FORM_PLACES.keys()];
    const forgotten = [...SCHEMA_PLACES.keys()].filter(
      (place) => !asked.some((own) => place === own || isOwnForm(own, place)),
    );
    expect(forgotten).toEqual([]);
  });

  it('[EDT-001] asks for nothing the case does not have', () => {
    const known = [...SCHEMA_PLACES.keys()];
    const unknown = [...FORM_PLACES.keys()].filter(
      (place) => !known.some((own) => own === place || own.startsWith(`${place}.`)),
    );
    expect(unknown).toEqual([]);
  });

  it('[EDT-001] offers exactly the answers of the schema, in every choice', () => {
    const differing = [...FORM_PLACES].flatMap(([place, field]) => {
      const offered = optionsOfField(field);
      const schema = SCHEMA_PLACES.get(place);
      if (offered === undefined || schema === undefined) return [];
      const accepted = offered.every((value) => accepts(schema, field, value));
      const missing = (enumOf(schema) ?? []).filter((value) => !offered.includes(value));
      return accepted && missing.length === 0 ? [] : [place];
    });
    expect(differing).toEqual([]);
  });

  it('takes a number where the case holds a number', () => {
    for (const [place, field] of FORM_PLACES) {
      if (field.kind !== 'recorded' || field.value.form !== 'number') continue;
      const schema = SCHEMA_PLACES.get(place);
      expect(schema !== undefined && enumOf(schema) === undefined, place).toBe(true);
      expect(schema?.safeParse({ value: 'text' }).success, place).toBe(false);
    }
  });
});

function isOwnForm(own: string, place: string): boolean {
  const field = FORM_PLACES.get(own);
  return field !== undefined && OWN_FORM.includes(field.kind) && place.startsWith(`${own}.`);
}

function placesOfFields(fields: readonly Field[], root: string): readonly [string, Field][] {
  return fields.filter(holdsEntry).flatMap((field): readonly [string, Field][] => {
    const place = root === '' ? field.key : `${root}.${field.key}`;
    if (field.kind === 'group' || field.kind === 'list') return placesOfFields(field.fields, place);
    return [[place, field]];
  });
}

/** Every leaf of the schema by its path without list indices; recorded items are leaves. */
function placesOfSchema(schema: z.ZodType, place: string): ReadonlyMap<string, z.ZodType> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject && !isLength(inner)) {
    const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
    return new Map(
      Object.entries(shape).flatMap(([key, child]) => [
        ...placesOfSchema(child, place === '' ? key : `${place}.${key}`),
      ]),
    );
  }
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element as z.ZodType);
    if (element instanceof z.ZodObject) return placesOfSchema(element, place);
  }
  return new Map([[place, inner]]);
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function isLength(schema: z.ZodObject): boolean {
  return 'amount' in schema.shape;
}

function optionsOfField(field: Field): readonly (string | number)[] | undefined {
  if (field.kind === 'choice' || field.kind === 'choices') return field.options.map(valueOf);
  if (field.kind !== 'recorded') return undefined;
  if (field.value.form === 'answer') return YesNo.options;
  return field.value.form === 'choice' ? field.value.options.map(valueOf) : undefined;
}

function valueOf(option: { readonly value: string | number }): string | number {
  return option.value;
}

function accepts(schema: z.ZodType, field: Field, value: string | number): boolean {
  if (field.kind === 'choices') return schema.safeParse([value]).success;
  return schema.safeParse(field.kind === 'recorded' ? { value } : value).success;
}

/** The answers a schema lists, also inside a recorded item or a list; undefined for numbers. */
function enumOf(schema: z.ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodArray) return enumOf(schema.element as z.ZodType);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const [known] = schema.options as readonly z.ZodType[];
  return known instanceof z.ZodObject ? enumOf(known.shape['value'] as z.ZodType) : undefined;
}
