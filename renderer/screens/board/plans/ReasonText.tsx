import type { Evaluation } from '#shared/engine/evaluation';
import type { PlanView } from '#shared/engine/plan-view-model';

import { factLines } from '../../../components/argument-list/fact-lines.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './PlanCard.module.css';

type ReasonTextProps = { readonly plan: PlanView; readonly facts: Evaluation['facts'] };

/** Why the plan is here, in the patient's own values, and what had to stay out of it. */
export function ReasonText({ plan, facts }: ReasonTextProps) {
  const texts = TEXT.board.options.plans;
  return (
    <>
      <h5>{texts.whyTitle}</h5>
      {[{ title: plan.title, trigger: plan.trigger }, ...plan.joins].map(({ title, trigger }) => (
        <p key={title}>
          <b>{texts.titled(title)}</b> <ClinicalText text={trigger.condition} />
          <span className={classes.basis}>
            <ClinicalText text={factLines(trigger, facts).join('; ')} />
          </span>
        </p>
      ))}
      {plan.leftOut.length > 0 && (
        <>
          <h5>{texts.leftOut}</h5>
          <ul>
            {plan.leftOut.map(({ id, name, reason }) => (
              <li key={id}>
                <b>{texts.titled(name)}</b> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.source}>{texts.source(plan.source.citation)}</p>
    </>
  );
}
