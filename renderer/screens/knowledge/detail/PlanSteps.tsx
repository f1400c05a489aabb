import type { KnowledgeStep } from '#shared/report/knowledge-plan-model';
import { PHASE_TEXT } from '#shared/report/plan-text';

import { STEP_TEXT } from '../knowledge-text.ts';
import { Condition } from './Condition.tsx';
import classes from './PlanSteps.module.css';
import { RefList } from './RefList.tsx';

type PlanStepsProps = { readonly steps: readonly KnowledgeStep[] };

/** The steps of a plan in their order, each with what can fill it and when it is left out. */
export function PlanSteps({ steps }: PlanStepsProps) {
  return (
    <ol className={classes.steps}>
      {steps.map((step) => (
        <li key={`${step.phase} ${step.purpose}`}>
          <span className={classes.phase}>{PHASE_TEXT[step.phase]}</span>
          <div className={classes.what}>
            <p className={classes.purpose}>
              {step.purpose}
              {step.required && <span className={classes.required}>{STEP_TEXT.required}</span>}
            </p>
            {step.waitsFor !== undefined && <p>{STEP_TEXT.waitsFor(step.waitsFor)}</p>}
            {step.candidates.length > 0 && (
              <>
                <p className={classes.takes}>{STEP_TEXT[step.takes]}</p>
                <RefList kind="candidate" ids={step.candidates} shape="inline" />
              </>
            )}
            {step.substitutes !== undefined && <p>{STEP_TEXT.substitutes(step.substitutes)}</p>}
            {step.when !== undefined && (
              <div className={classes.when}>
                <span>{STEP_TEXT.when}</span>
                <div>
                  <Condition condition={step.when} />
                </div>
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
