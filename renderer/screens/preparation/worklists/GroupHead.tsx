import { Link } from '@tanstack/react-router';

import { CardClock } from '../board/CardClock.tsx';
import { CardMarks } from '../board/CardMarks.tsx';
import { agendaName, bornText } from '../board/case-text.ts';
import { clocksOf } from '../clocks.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './GroupHead.module.css';
import type { OwedGroup } from './owed-lists.ts';

type GroupHeadProps = { readonly group: OwedGroup; readonly now: string };

/** Of which case the items are and how long there is, or what they may do to the decision. */
export function GroupHead({ group: { key, row, weight = 0 }, now }: GroupHeadProps) {
  const id = `group-${key}`;
  if (row === undefined) {
    return (
      <h3 id={id} className={classes.weight}>
        {TEXT.preparation.worklist.byWeight(weight)}
      </h3>
    );
  }
  const born = bornText(row, now.slice(0, 10));
  return (
    <header className={classes.head}>
      <h3 id={id}>
        <Link to="/cases/$id" params={{ id: row.id }}>
          {caseName(row)}
        </Link>
      </h3>
      <p>
        {born.label} <b>{born.value}</b>
      </p>
      <CardMarks row={row} />
      <p className={classes.line}>{row.diagnosis}</p>
      <div className={classes.clocks}>
        {row.meeting !== undefined && (
          <p>
            <ClinicalText text={agendaName(row.meeting)} />
          </p>
        )}
        {clocksOf(row, now).map((clock) => (
          <CardClock key={clock.kind} clock={clock} />
        ))}
      </div>
    </header>
  );
}
