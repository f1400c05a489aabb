import type { QualityFigures } from '#shared/report/quality-model';

import { TEXT } from '../../text/text.ts';
import { meetingLines } from './figure-text.ts';
import classes from './QualityScreen.module.css';

/** How many meetings, whether quorate, and how long things took. */
export function MeetingCard({ figures }: { readonly figures: QualityFigures }) {
  return (
    <section className={classes.card} aria-label={TEXT.quality.meetings.title}>
      <h2>{TEXT.quality.meetings.title}</h2>
      <dl className={classes.facts}>
        {meetingLines(figures).map(({ name, value, from }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className={classes.from}>{from}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
