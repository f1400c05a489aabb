import {
  IconCircleDashed,
  IconDroplet,
  IconEye,
  IconFlame,
  IconHeartHandshake,
  IconMedicalCross,
  IconRadioactive,
  IconSlice,
  IconVaccine,
  type TablerIcon,
} from '@tabler/icons-react';

import type { TreatmentKind } from '#shared/domain/course';

import { TEXT } from '../../../../text/text.ts';
import type { CourseBar, Stretch } from './course-bars.ts';
import classes from './CourseTimeline.module.css';
import type { Tick } from './time-axis.ts';

const ICONS: Readonly<Record<TreatmentKind, TablerIcon>> = {
  surgery: IconSlice,
  systemic: IconVaccine,
  radiotherapy: IconRadioactive,
  ablation: IconFlame,
  embolisation: IconDroplet,
  surveillance: IconEye,
  supportive: IconHeartHandshake,
  other: IconMedicalCross,
};

type CourseLaneProps = {
  readonly bar: CourseBar;
  readonly ticks: readonly Tick[];
  readonly onShow: () => void;
};

const TEXTS = TEXT.entry.course;

/** One treatment: what it was and when in words, and its place in time. */
export function CourseLane({ bar, ticks, onShow }: CourseLaneProps) {
  const Icon = bar.kind === undefined ? IconCircleDashed : ICONS[bar.kind];
  const isUndated = bar.sure === undefined && bar.open.length === 0;
  return (
    <li className={classes.lane}>
      <button type="button" className={classes.name} onClick={onShow}>
        <span className={classes.hidden}>{TEXTS.show}</span>
        <span className={classes.number}>{bar.number}</span>
        <Icon size="1.0625rem" stroke={1.7} aria-hidden />
        <span>
          {bar.title}
          <span className={classes.when}>{bar.when}</span>
        </span>
      </button>
      {isUndated ? (
        <div className={classes.undated} aria-hidden />
      ) : (
        <Track bar={bar} ticks={ticks} />
      )}
    </li>
  );
}

/** Narrower than this a bar would not be seen: a dot stands for it. */
const NARROWEST_PERCENT = 1;

type TrackProps = Pick<CourseLaneProps, 'bar' | 'ticks'>;

/** The certain days dark, the possible ones light; an arrow where it goes on. */
function Track({ bar: { sure, open, isOngoing }, ticks }: TrackProps) {
  const stretches = sure === undefined ? open : [...open, sure];
  const end = Math.max(...stretches.map(({ to }) => to));
  return (
    <span className={classes.room}>
      <svg className={classes.track} aria-hidden>
        {ticks.map(({ percent, label }) => (
          <line
            key={label}
            x1={`${percent}%`}
            x2={`${percent}%`}
            y1="0"
            y2="100%"
            className={classes.grid}
          />
        ))}
        {stretches.map((stretch, index) => (
          <Bar
            key={index}
            stretch={stretch}
            look={stretch === sure || stretch.from === stretch.to ? classes.sure : classes.possible}
          />
        ))}
        {isOngoing && (
          <svg x={`${end}%`} y="50%" overflow="visible">
            <path d="M-3 -9 L9 0 L-3 9 Z" className={classes.arrow} />
          </svg>
        )}
      </svg>
    </span>
  );
}

type BarProps = { readonly stretch: Stretch; readonly look: string | undefined };

function Bar({ stretch: { from, to }, look }: BarProps) {
  if (to - from < NARROWEST_PERCENT) {
    return <circle cx={`${(from + to) / 2}%`} cy="50%" r="6" className={look} />;
  }
  return (
    <svg x={`${from}%`} y="50%" width={`${to - from}%`} overflow="visible">
      <rect x="0" y="-5" width="100%" height="10" className={look} />
    </svg>
  );
}
