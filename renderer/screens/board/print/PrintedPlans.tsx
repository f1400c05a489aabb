import type { Evaluation } from '#shared/engine/evaluation';
import { planLine } from '#shared/report/plan-text';

import { TEXT } from '../../../text/text.ts';
import { planHead } from '../plans/plan-head.ts';
import { PlanNoteList } from '../plans/PlanNotes.tsx';
import { PlanSteps } from '../plans/PlanSteps.tsx';
import { ReasonText } from '../plans/ReasonText.tsx';
import { Footnote } from './Footnote.tsx';
import type { Footnotes } from './footnotes.ts';
import classes from './PrintedSheet.module.css';

type PrintedPlansProps = { readonly evaluation: Evaluation; readonly footnotes: Footnotes };

/** Plans that fit in full, those that may fit in one line, those that cannot be built with the reason. */
export function PrintedPlans({ evaluation, footnotes }: PrintedPlansProps) {
  const { plans, plansNotPossible, facts } = evaluation;
  if (plans.length + plansNotPossible.length === 0) return undefined;
  const texts = TEXT.board.options.plans;
  const possible = plans.filter(({ state }) => state === 'possible');
  return (
    <section aria-label={texts.label}>
      <h3 className={classes.group}>{TEXT.board.paper.plans}</h3>
      {plans.length === 0 && <p>{texts.none}</p>}
      {plans
        .filter(({ state }) => state === 'offered')
        .map((plan) => (
          <article key={plan.id} className={classes.plan} aria-label={plan.title}>
            <h4>
              {plan.title}
              <Footnote source={plan.source} footnotes={footnotes} />
            </h4>
            <p className={classes.small}>{planHead(plan)}</p>
            <PlanSteps steps={plan.steps} />
            <PlanNoteList plan={plan} extent="all" />
            <div className={classes.reasons}>
              <ReasonText plan={plan} facts={facts} />
            </div>
          </article>
        ))}
      {possible.length > 0 && (
        <h4 className={classes.subgroup}>{TEXT.board.paper.possiblePlans}</h4>
      )}
      <ul className={classes.lines}>
        {possible.map((plan) => (
          <li key={plan.id}>
            <b>{texts.titled(plan.title)}</b> {planLine(plan)}
          </li>
        ))}
        {plansNotPossible.map(({ id, title, reason }) => (
          <li key={id}>
            <b>{texts.notPossibleNow(title)}</b> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
