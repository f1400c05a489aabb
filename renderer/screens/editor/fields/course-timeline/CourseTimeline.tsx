import { localToday } from '../../../../components/moment/moment-text.ts';
import { TEXT } from '../../../../text/text.ts';
import type { ListRows } from '../use-list-rows.ts';
import { courseLine } from './course-bars.ts';
import { CourseLane } from './CourseLane.tsx';
import classes from './CourseTimeline.module.css';
import { type TimeAxis, type Tick, percentOf, ticksOf } from './time-axis.ts';

type CourseTimelineProps = { readonly list: ListRows };

const TEXTS = TEXT.entry.course;

/** The treatments in time, one under the other, in proportion; each leads to its card. */
export function CourseTimeline({ list }: CourseTimelineProps) {
  if (list.rows.length === 0) return undefined;
  const { axis, dated, undated } = courseLine(list.rows, localToday());
  const { ticks, unit } =
    axis === undefined ? { ticks: [], unit: 'month' as const } : ticksOf(axis);
  return (
    <section className={classes.timeline} aria-label={TEXTS.title}>
      <div className={classes.top}>
        <h4 className={classes.title}>{TEXTS.title}</h4>
        <p className={classes.hint}>{TEXTS.hint}</p>
      </div>
      <ol className={classes.lanes}>
        {[...dated, ...undated].map((bar) => (
          <CourseLane
            key={bar.number}
            bar={bar}
            ticks={ticks}
            onShow={() => list.show(bar.number - 1)}
          />
        ))}
      </ol>
      {axis !== undefined && <Axis axis={axis} ticks={ticks} unit={unit} />}
    </section>
  );
}

type AxisProps = {
  readonly axis: TimeAxis;
  readonly ticks: readonly Tick[];
  readonly unit: 'month' | 'year';
};

const EDGE_PERCENT = 8;

function Axis({ axis, ticks, unit }: AxisProps) {
  const today = percentOf(axis, localToday());
  return (
    <div className={classes.lane}>
      <span className={classes.unit}>{TEXTS.axis[unit]}</span>
      <svg className={classes.axis} aria-hidden>
        <line x1="0" x2="100%" y1="1" y2="1" className={classes.base} />
        {ticks.map(({ percent, label }) => (
          <g key={label}>
            <line x1={`${percent}%`} x2={`${percent}%`} y1="1" y2="6" className={classes.base} />
            <text x={`${percent}%`} y="19" textAnchor={anchorAt(percent)} className={classes.tick}>
              {label}
            </text>
          </g>
        ))}
        <text x={`${today}%`} y="34" textAnchor={anchorAt(today)} className={classes.today}>
          {TEXTS.today}
        </text>
      </svg>
    </div>
  );
}

/** A word at an edge stays inside. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < EDGE_PERCENT) return 'start';
  return percent > 100 - EDGE_PERCENT ? 'end' : 'middle';
}
