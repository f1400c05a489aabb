import type { ReactNode } from 'react';

import type { LesionRow } from '#shared/report/board-sheet-model';

import { TEXT } from '../../text/text.ts';
import { isElsewhere, placeDots } from './body-map-places.ts';
import classes from './BodyMap.module.css';
import { Figure, LesionDot } from './BodyMap.tsx';

type BodyFigureProps = {
  readonly rows: readonly LesionRow[];
  /** Told the number of the lesion whose dot was pressed. */
  readonly onSelect: (number: number) => void;
  /** Drawn between the figure and the numbers. */
  readonly children?: ReactNode;
};

/**
 * The body map for the mouse, where buttons beside it do the same and say it in words: the
 * numbers can be pressed, and nothing of it is read out.
 */
export function BodyFigure({ rows, onSelect, children }: BodyFigureProps) {
  const dots = placeDots(rows);
  return (
    <svg className={classes.map} viewBox="14 4 212 318" aria-hidden>
      <Figure />
      {children}
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
        // The number has a button of its own beside the map.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <g
          key={`${dot.row.number} ${dot.x}`}
          className={classes.pressable}
          onClick={() => onSelect(dot.row.number)}
        >
          <LesionDot dot={dot} />
        </g>
      ))}
    </svg>
  );
}
