import type { LesionRow } from '#shared/report/board-sheet-model';

import { TEXT } from '../../text/text.ts';
import { isElsewhere, placeDots, type Dot } from './body-map-places.ts';
import classes from './BodyMap.module.css';

type BodyMapProps = { readonly rows: readonly LesionRow[] };

const VERTEBRAE = Array.from({ length: 15 }, (_, index) => 92 + index * 11);

/** Where the disease is, seen from the front: the patient's right is on the viewer's left. */
export function BodyMap({ rows }: BodyMapProps) {
  const dots = placeDots(rows);
  return (
    <svg className={classes.map} viewBox="14 4 212 318" role="img" aria-label={describe(rows)}>
      <Figure />
      <text x="20" y="24" className={classes.side}>
        {TEXT.common.bodyMap.right}
      </text>
      <text x="211" y="24" className={classes.side}>
        {TEXT.common.bodyMap.left}
      </text>
      {dots.some((dot) => isElsewhere(dot.row.region)) && (
        <text x="16" y="319" className={classes.elsewhere}>
          {TEXT.common.bodyMap.elsewhere}
        </text>
      )}
      {dots.map((dot) => (
        <LesionDot key={`${dot.row.number} ${dot.x}`} dot={dot} />
      ))}
    </svg>
  );
}

type LesionDotProps = { readonly dot: Dot };

/** A numbered dot; painful and not known lesions look different. */
export function LesionDot({ dot: { row, x, y } }: LesionDotProps) {
  const state = row.presence === 'unknown' ? 'unknown' : lesionState(row);
  return (
    <g className={classes.dot} data-state={state}>
      <circle cx={x} cy={y} r="10" className={classes.rim} />
      <circle cx={x} cy={y} r="8.6" className={classes.fill} />
      <text x={x} y={y + 4} textAnchor="middle" className={classes.number}>
        {row.presence === 'unknown' ? '?' : row.number}
      </text>
    </g>
  );
}

function lesionState(row: LesionRow) {
  return row.painful ? 'painful' : 'present';
}

function describe(rows: readonly LesionRow[]): string {
  const sites = rows
    .filter((row) => row.presence !== 'absent')
    .map((row) =>
      row.presence === 'unknown' ? TEXT.common.bodyMap.notKnown(row.title) : row.title,
    );
  return sites.length === 0 ? TEXT.common.bodyMap.none : TEXT.common.bodyMap.sites(sites);
}

/** The outline of a body from the front, with the organs that are named. */
export function Figure() {
  return (
    <>
      <g className={classes.skin}>
        <path d="M109 56 C110 70 107 77 95 82 C74 89 58 95 52 116 C46 140 44 170 40 200 C37 225 34 245 31 262 C29 274 33 285 39 286 C45 286 48 276 50 266 C54 244 59 222 62 200 C65 181 67 166 71 150 C73 172 77 190 78 206 C78 224 72 240 70 258 C68 284 72 305 76 322 L116 322 C117 308 119 296 120 286 C121 296 123 308 124 322 L164 322 C168 305 172 284 170 258 C168 240 162 224 162 206 C163 190 167 172 169 150 C173 166 175 181 178 200 C181 222 186 244 190 266 C192 276 195 286 201 286 C207 285 211 274 209 262 C206 245 203 225 200 200 C196 170 194 140 188 116 C182 95 166 89 145 82 C133 77 130 70 131 56 Z" />
        <ellipse cx="120" cy="36" rx="20.5" ry="26" />
      </g>
      <g className={classes.organ}>
        <path d="M112 102 C99 101 87 121 84 150 C83 164 85 171 91 169 C99 167 108 165 112 160 Z" />
        <path d="M128 102 C141 101 153 121 156 150 C157 164 155 171 149 169 C142 167 137 159 132 153 C128 147 128 130 128 102 Z" />
        <path d="M84 176 C97 169 118 171 138 177 C131 190 108 198 92 203 C84 203 81 190 84 176 Z" />
        <path d="M146 205 C153 207 155 217 152 226 C149 232 142 231 141 224 C145 219 144 213 141 210 C141 206 143 204 146 205 Z" />
        <path d="M94 210 C86 213 84 223 88 232 C92 237 99 235 100 228 C96 223 97 217 100 213 C99 210 97 209 94 210 Z" />
      </g>
      <g className={classes.spine}>
        {VERTEBRAE.map((y) => (
          <rect key={y} x="116.6" y={y} width="6.8" height="8" rx="1.6" />
        ))}
      </g>
    </>
  );
}
