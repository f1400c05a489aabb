import type { PickPlace } from './pick-places.ts';

/** Where a place can be pressed on the map: an ellipse in the units of its view box. */
export type PickArea = {
  readonly id: PickPlace['id'];
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
};

/** Later ones lie above earlier ones: small organs above large ones. */
export const PICK_AREAS: readonly PickArea[] = [
  { id: 'brain', cx: 120, cy: 28, rx: 17, ry: 15 },
  { id: 'thyroid', cx: 120, cy: 72, rx: 9, ry: 6 },
  { id: 'rightLung', cx: 97, cy: 136, rx: 14, ry: 32 },
  { id: 'leftLung', cx: 143, cy: 136, rx: 14, ry: 32 },
  { id: 'distantNodes', cx: 120, cy: 112, rx: 8, ry: 14 },
  { id: 'liver', cx: 103, cy: 188, rx: 20, ry: 11 },
  { id: 'pancreas', cx: 133, cy: 192, rx: 8, ry: 5 },
  { id: 'rightKidney', cx: 93, cy: 224, rx: 8, ry: 13 },
  { id: 'leftKidney', cx: 148, cy: 219, rx: 8, ry: 14 },
  { id: 'regionalNodes', cx: 108, cy: 214, rx: 6, ry: 12 },
  { id: 'rightAdrenal', cx: 94, cy: 205, rx: 6, ry: 4 },
  { id: 'leftAdrenal', cx: 148, cy: 200, rx: 6, ry: 4 },
  { id: 'spine', cx: 120, cy: 232, rx: 6, ry: 26 },
  { id: 'rightBone', cx: 91, cy: 274, rx: 17, ry: 12 },
  { id: 'leftBone', cx: 149, cy: 274, rx: 17, ry: 12 },
];
