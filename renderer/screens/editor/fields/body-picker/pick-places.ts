import { MetastaticSite } from '#shared/domain/lesion';
import { Side } from '#shared/domain/primary-tumour';

import { TEXT } from '../../../../text/text.ts';
import { type Draft, draftAt } from '../../draft/draft.ts';

/** A place a lesion can be added at; the side is part of it where the place has one. */
export type PickPlace = {
  readonly id: keyof typeof NAMES;
  readonly site: MetastaticSite;
  readonly side?: Side;
  readonly name: string;
};

/** Places at one height, as they lie on the map: the patient's right on the viewer's left. */
export type PickLine = {
  readonly right?: PickPlace;
  readonly middle?: PickPlace;
  readonly left?: PickPlace;
};

const NAMES = TEXT.entry.lesions.names;

function at(id: keyof typeof NAMES, site: MetastaticSite, side?: Side): PickPlace {
  return { id, site, name: NAMES[id], ...(side === undefined ? {} : { side }) };
}

/** From head to foot; every site of the schema is here. */
export const PICK_LINES: readonly PickLine[] = [
  { middle: at('brain', 'brain') },
  { middle: at('thyroid', 'thyroid') },
  {
    right: at('rightLung', 'lung', 'right'),
    middle: at('bothLungs', 'lung', 'bilateral'),
    left: at('leftLung', 'lung', 'left'),
  },
  {
    right: at('rightPleura', 'pleura', 'right'),
    middle: at('bothPleurae', 'pleura', 'bilateral'),
    left: at('leftPleura', 'pleura', 'left'),
  },
  { middle: at('distantNodes', 'node-distant') },
  { middle: at('liver', 'liver') },
  {
    right: at('rightAdrenal', 'adrenal', 'right'),
    middle: at('bothAdrenals', 'adrenal', 'bilateral'),
    left: at('leftAdrenal', 'adrenal', 'left'),
  },
  {
    right: at('rightKidney', 'contralateral-kidney', 'right'),
    middle: at('pancreas', 'pancreas'),
    left: at('leftKidney', 'contralateral-kidney', 'left'),
  },
  {
    right: at('rightFossa', 'renal-fossa', 'right'),
    middle: at('regionalNodes', 'node-regional'),
    left: at('leftFossa', 'renal-fossa', 'left'),
  },
  {
    right: at('rightBone', 'bone-other', 'right'),
    middle: at('spine', 'bone-spine'),
    left: at('leftBone', 'bone-other', 'left'),
  },
  { middle: at('midlineBone', 'bone-other', 'midline') },
];

/** Places with no place of their own on the figure. */
export const PICK_ELSEWHERE: readonly PickPlace[] = [
  at('peritoneum', 'peritoneum'),
  at('skin', 'skin-soft-tissue'),
  at('otherGland', 'other-gland'),
  at('other', 'other'),
];

/** Every place, from head to foot. */
export const PICK_PLACES: readonly PickPlace[] = [
  ...PICK_LINES.flatMap(({ right, middle, left }) =>
    [right, middle, left].filter((place) => place !== undefined),
  ),
  ...PICK_ELSEWHERE,
];

/** The row a place adds to the list: its site, and its side where it has one. */
export function lesionAt({ site, side }: PickPlace): Draft {
  return side === undefined ? { site } : { site, side: { value: side } };
}

/**
 * The place a lesion of the list is shown at: that of its site and side, or the only one of its
 * site. None where the side nobody said, or another one, decides between several.
 */
export function placeOf(row: Draft): PickPlace | undefined {
  const site = MetastaticSite.safeParse(draftAt(row, ['site'])).data;
  const side = Side.safeParse(draftAt(row, ['side', 'value'])).data;
  const ofSite = PICK_PLACES.filter((place) => place.site === site);
  if (ofSite.length === 1) return ofSite[0];
  return ofSite.find((place) => place.side !== undefined && place.side === side);
}
