import { PLAN_STATE_TEXT } from '#shared/report/plan-text';

import { TEXT } from '../../text/text.ts';
import classes from './PlanPage.module.css';
import type { PlanLine, PlanPageContent } from './plan-pages.ts';

const TEXTS = TEXT.present.plan;

type PlanPageProps = { readonly page: PlanPageContent };

/** One plan, step by step, with what is held and when to look again. */
export function PlanPage({ page: { plan, joins, lines, unsaid, notesBehind } }: PlanPageProps) {
  return (
    <div className={classes.plan}>
      <h1>{TEXTS.title(plan.title)}</h1>
      <p className={classes.joins}>
        {[PLAN_STATE_TEXT[plan.state], ...(joins.length > 0 ? [TEXTS.joins(joins)] : [])].join(
          ' · ',
        )}
      </p>
      <dl className={classes.lines}>
        {lines.map((line) => (
          <Line key={`${line.text} ${line.options[0] ?? ''}`} line={line} />
        ))}
      </dl>
      {notesBehind > 0 && <p className={classes.more}>{TEXTS.notesBehind(notesBehind)}</p>}
      {unsaid > 0 && <p className={classes.more}>{TEXTS.more(unsaid)}</p>}
    </div>
  );
}

type LineProps = { readonly line: PlanLine };

function Line({ line: { kind, label, text, options, waits } }: LineProps) {
  return (
    <div className={classes.line} data-kind={kind}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.text}>{text}</span>
        {waits !== undefined && <span className={classes.waits}>{waits}</span>}
        {options.map((option) => (
          <span key={option} className={classes.option}>
            {option}
          </span>
        ))}
      </dd>
    </div>
  );
}
