import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { PartialDate } from '#shared/domain/partial-date';
import { recorded, Text } from '#shared/domain/recorded';
import {
  CASE_PLACES,
  DECIDED_PLACES,
  decisionOn,
  stringPlaces,
} from '#shared/report/deidentify-places';

function undecided(places: ReturnType<typeof stringPlaces>): readonly string[] {
  return [...places]
    .filter(([place, kind]) => kind === 'free' && decisionOn(place) === undefined)
    .map(([place]) => place);
}

describe('places of the case that hold free text', () => {
  it('[PRV-001] are each decided about, and a new one is noticed', () => {
    expect(undecided(CASE_PLACES)).toEqual([]);
    expect(DECIDED_PLACES.filter((place) => CASE_PLACES.get(place) !== 'free')).toEqual([]);

    const grown = z.strictObject({
      lesions: z.array(z.strictObject({ detail: Text, surgeon: Text.optional() })).optional(),
      weight: recorded(z.number()),
      kind: z.enum(['a', 'b']),
      on: PartialDate,
    });
    expect(undecided(stringPlaces(grown))).toEqual(['lesions[].surgeon']);
    expect([...stringPlaces(grown)].filter(([, kind]) => kind !== 'free')).toEqual([
      ['weight.on', 'date'],
      ['weight.unknown', 'coded'],
      ['kind', 'coded'],
      ['on', 'date'],
    ]);
  });
});
