import type { BodyRegion, LesionRow } from '#shared/report/board-sheet-model';

/** A numbered dot on the map, in the units of its view box. */
export type Dot = {
  readonly row: LesionRow;
  readonly x: number;
  readonly y: number;
};

type Place = {
  readonly x: number;
  readonly y: number;
  /** Sideways offset for a left or right site; the patient's right is on the viewer's left. */
  readonly reach: number;
};

const PLACES: Readonly<Record<BodyRegion, Place>> = {
  brain: { x: 120, y: 27, reach: 9 },
  thyroid: { x: 120, y: 74, reach: 7 },
  lung: { x: 121, y: 138, reach: 24 },
  mediastinum: { x: 120, y: 118, reach: 8 },
  liver: { x: 103, y: 186, reach: 0 },
  adrenal: { x: 120, y: 203, reach: 25 },
  kidney: { x: 120, y: 223, reach: 28 },
  pancreas: { x: 128, y: 197, reach: 0 },
  retroperitoneum: { x: 111, y: 210, reach: 8 },
  spine: { x: 120, y: 237, reach: 0 },
  pelvis: { x: 120, y: 272, reach: 24 },
  arm: { x: 120, y: 190, reach: 68 },
  leg: { x: 120, y: 306, reach: 26 },
  skin: { x: 26, y: 300, reach: 0 },
  other: { x: 26, y: 300, reach: 0 },
};

const NEAREST = 17;
const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -18],
  [0, 18],
  [18, 0],
  [-18, 0],
  [18, 18],
  [-18, 18],
  [18, -18],
  [-18, -18],
  [0, 36],
  [0, -36],
  [36, 0],
  [-36, 0],
];

/** Regions that have no place on the figure and stand in the corner marked "Elsewhere". */
export function isElsewhere(region: BodyRegion): boolean {
  return region === 'skin' || region === 'other';
}

/** Where each row's dot stands; a site on both sides gets two, and dots never cover each other. */
export function placeDots(rows: readonly LesionRow[]): readonly Dot[] {
  const placed: Dot[] = [];
  for (const row of rows) {
    if (row.presence === 'absent') continue;
    for (const [x, y] of spots(row)) placed.push({ row, ...freeSpot(x, y, placed) });
  }
  return placed;
}

function spots(row: LesionRow): readonly (readonly [number, number])[] {
  const { x, y: usual, reach } = PLACES[row.region];
  const y = row.region === 'spine' ? (vertebraHeight(row.title) ?? usual) : usual;
  if (reach === 0) return [[x, y]];
  if (row.side === 'right') return [[x - reach, y]];
  if (row.side === 'left') return [[x + reach, y]];
  if (row.side === 'bilateral') {
    return [
      [x - reach, y],
      [x + reach, y],
    ];
  }
  return [[x, y]];
}

/** Height of the vertebra a title names (`T10`, `L3`): the map must not show it elsewhere. */
function vertebraHeight(title: string): number | undefined {
  const [, part, number] = /\b([CTLS])(\d{1,2})\b/.exec(title) ?? [];
  const level = Number(number);
  if (part === 'C') return 60 + level * 4;
  if (part === 'T') return 82 + level * 10;
  if (part === 'L') return 202 + level * 11;
  return part === 'S' ? 264 + level * 3 : undefined;
}

function freeSpot(x: number, y: number, placed: readonly Dot[]) {
  const isFree = ([dx, dy]: readonly [number, number]) =>
    placed.every((dot) => Math.hypot(dot.x - x - dx, dot.y - y - dy) >= NEAREST);
  const [dx, dy] = STEPS.find(isFree) ?? [0, 0];
  return { x: x + dx, y: y + dy };
}
