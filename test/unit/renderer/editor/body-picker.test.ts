import { describe, expect, it } from 'vitest';

import { CaseDocument } from '#shared/domain/case-document';
import { MetastaticSite } from '#shared/domain/lesion';

import { PICK_AREAS } from '../../../../renderer/screens/editor/fields/body-picker/pick-areas.ts';
import {
  lesionAt,
  PICK_LINES,
  PICK_PLACES,
  placeOf,
} from '../../../../renderer/screens/editor/fields/body-picker/pick-places.ts';
import { picturedRows } from '../../../../renderer/screens/editor/fields/body-picker/picked-rows.ts';

const MIDDLE = 120;

describe('the places of the body map', () => {
  it('[EDT-056] has every site a lesion can have', () => {
    const sites = new Set(PICK_PLACES.map(({ site }) => site));
    expect([...sites].toSorted()).toEqual(MetastaticSite.options.toSorted());
  });

  it('[EDT-056] adds a row the case can hold, shown at the place it was added at', () => {
    for (const place of PICK_PLACES) {
      const row = lesionAt(place);
      expect(CaseDocument.safeParse({ lesions: [row] }).success, place.name).toBe(true);
      expect(placeOf(row)?.id, place.name).toBe(place.id);
    }
  });

  it('[EDT-056] has the patient’s right in the right column and on the left of the map', () => {
    for (const { right, left } of PICK_LINES) {
      if (right !== undefined) expect(right.side).toBe('right');
      if (left !== undefined) expect(left.side).toBe('left');
    }
    for (const { id, cx } of PICK_AREAS) {
      const side = PICK_PLACES.find((place) => place.id === id)?.side;
      if (side === 'right') expect(cx, id).toBeLessThan(MIDDLE);
      if (side === 'left') expect(cx, id).toBeGreaterThan(MIDDLE);
    }
  });

  it('[EDT-057] shows a lesion whose side nobody said at neither side', () => {
    for (const site of ['lung', 'contralateral-kidney', 'renal-fossa', 'bone-other']) {
      expect(placeOf({ site }), site).toBeUndefined();
      expect(placeOf({ site, side: { unknown: 'not-asked' } }), site).toBeUndefined();
    }
    expect(placeOf({ site: 'bone-other', side: { value: 'bilateral' } })).toBeUndefined();
    expect(placeOf({ site: 'liver', side: { value: 'right' } })?.id).toBe('liver');
    expect(placeOf({})).toBeUndefined();
  });

  it('[EDT-057] numbers lesions as the list does, also after one without a site', () => {
    const rows = [{}, { site: 'lung', side: { value: 'left' } }, { site: 'liver' }];
    expect(picturedRows(rows).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '2 Left lung',
      '3 Liver',
    ]);
  });
});
