import type { z } from 'zod';

import { CaseDocument } from '../domain/case-document.ts';
import { PartialDate } from '../domain/partial-date.ts';

/** What the string at a place of the case can be: anything, one of a list, or a calendar date. */
export type PlaceKind = 'free' | 'coded' | 'date';

/** What becomes of a string while identifiers are hidden. */
export type Decision =
  /** Withheld unless somebody checked it. */
  | 'text'
  /** A picture, withheld unless somebody checked it. */
  | 'image'
  /** Said by kind and agents instead, unless somebody checked it. */
  | 'treatment'
  /** The gene stays where it is a known one; the rest is a text. */
  | 'gene'
  /** Shown where it holds nothing but words of anatomy, else as a text. */
  | 'anatomy'
  /** Says who it is or where it comes from: never shown, checked or not. */
  | 'removed'
  /** From a closed list, although its schema is a plain string. */
  | 'coded';

/**
 * Every place of the case where somebody can write what they want, and what is done with it. The
 * remarks of recorded items (`by`, `note`) are texts wherever they stand and are not listed. A
 * place that is not here is withheld and can never be checked; a test refuses to pass with one.
 */
const DECISIONS: Readonly<Record<string, Decision>> = {
  'origin.citation': 'removed',
  'origin.url': 'removed',
  'patient.name.family': 'removed',
  'patient.name.given': 'removed',
  'patient.name.title': 'removed',
  'patient.identifiers[].label': 'removed',
  'patient.identifiers[].value': 'removed',
  'patient.allergies.items[].substance': 'text',
  'patient.allergies.items[].reaction': 'text',
  'patient.voice.goals': 'text',
  'patient.voice.limits': 'text',
  'patient.voice.askedBy': 'text',
  'referral.question': 'text',
  'referral.reason': 'text',
  'referral.referringClinician': 'text',
  'referral.metPatient': 'text',
  'referral.keyWorker': 'text',
  'disease.statedRiskGroups[].statedBy': 'text',
  'lesions[].detail': 'anatomy',
  'lesions[].priorLocalTreatment': 'text',
  'riskFactors.otherExposure': 'text',
  'health.comorbidities[].name': 'text',
  'health.comorbidities[].detail': 'text',
  'health.medications[].name': 'text',
  'health.medications[].dose': 'text',
  'labs[].unit': 'coded',
  'labs[].questionable': 'text',
  'diagnostics[].region': 'anatomy',
  'diagnostics[].finding': 'text',
  'diagnostics[].keyImages[].caption': 'text',
  'diagnostics[].keyImages[].data': 'image',
  'course.treatments[].what': 'treatment',
  'course.treatments[].target': 'text',
  'molecular.findings[].gene': 'gene',
  'molecular.findings[].detail': 'text',
};

/** The places of which it is written down what is done with them. */
export const DECIDED_PLACES: readonly string[] = Object.keys(DECISIONS);

const REMARK = /\.(?:by|note)$/;

/** What is decided of a place such as `lesions[].detail`; undefined when nobody has decided. */
export function decisionOn(place: string): Decision | undefined {
  return DECISIONS[place] ?? (REMARK.test(place) ? 'text' : undefined);
}

/** Every place of a schema that can hold a string, and what the string can be. */
export function stringPlaces(schema: z.core.$ZodType): ReadonlyMap<string, PlaceKind> {
  const places = new Map<string, PlaceKind>();
  for (const [place, kind] of placesIn(schema, '')) {
    // Of a union one branch may be free: the place is.
    if (places.get(place) !== 'free') places.set(place, kind);
  }
  return places;
}

/** Every place of a case that can hold a string. */
export const CASE_PLACES = stringPlaces(CaseDocument);

type Found = readonly (readonly [string, PlaceKind])[];

function placesIn(schema: z.core.$ZodType, place: string): Found {
  if (schema === PartialDate) return [[place, 'date']];
  // Safe: every schema zod makes is one of these; they differ in `def.type`.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return placesIn(def.innerType, place);
    case 'object':
      return Object.entries(def.shape).flatMap(([key, inner]) =>
        placesIn(inner, under(place, key)),
      );
    case 'array':
      return placesIn(def.element, `${place}[]`);
    case 'union':
      return def.options.flatMap((option) => placesIn(option, place));
    case 'record':
      return keysOf(def.keyType).flatMap((key) => placesIn(def.valueType, under(place, key)));
    default:
      return valueIn(def.type, place);
  }
}

function valueIn(type: string, place: string): Found {
  switch (type) {
    case 'string':
      return [[place, 'free']];
    case 'enum':
    case 'literal':
      return [[place, 'coded']];
    case 'number':
      return [];
    default:
      throw new Error(`A case holds a kind of value nobody has thought of: ${type}`);
  }
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  // Safe: as above.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'enum') throw new Error('A case holds a record with keys of any kind');
  return Object.values(def.entries).map(String);
}

function under(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}
