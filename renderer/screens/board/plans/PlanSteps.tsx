import type { PlannedOption, PlanStepView } from '#shared/engine/plan-view-model';
import { choiceText, PHASE_TEXT } from '#shared/report/plan-text';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { isSaidByOption } from '../../../components/plans/step-heading.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './PlanSteps.module.css';

const TEXTS = TEXT.board.options.plans;

type PlanStepsProps = { readonly steps: readonly PlanStepView[] };

/** The steps of a plan in order, by phase. */
export function PlanSteps({ steps }: PlanStepsProps) {
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => (
        <li key={`${step.from} ${step.purpose}`} className={classes.step}>
          <span className={classes.phase}>
            {steps[index - 1]?.phase === step.phase ? '' : PHASE_TEXT[step.phase]}
          </span>
          <span className={classes.dot} aria-hidden />
          <div className={classes.body}>
            {!isSaidByOption(step) && <span className={classes.purpose}>{step.purpose}</span>}
            {step.uncertain && (
              <span className={classes.open}>
                <Glyph kind="unknown" />
                {TEXTS.neededUnknown}
              </span>
            )}
            {step.waitsFor !== undefined && (
              <span className={classes.waits}>{TEXTS.waitsFor(step.waitsFor)}</span>
            )}
            <StepOptions step={step} />
          </div>
        </li>
      ))}
    </ol>
  );
}

type StepOptionsProps = { readonly step: PlanStepView };

function StepOptions({ step }: StepOptionsProps) {
  const { options } = step;
  const choice = choiceText(step);
  if (options.length === 0) return undefined;
  return (
    <>
      {choice !== undefined && <span className={classes.choice}>{choice}</span>}
      <ul className={classes.options}>
        {options.map((option) => (
          <li key={option.id}>
            <b>{option.name}</b> <OptionState option={option} />
          </li>
        ))}
      </ul>
    </>
  );
}

type OptionStateProps = { readonly option: PlannedOption };

function OptionState({ option }: OptionStateProps) {
  const { tier, availableWhen, substitute, contraindicationNotRuledOut } = option;
  return (
    <>
      <span className={classes.tier}>{TIER_TEXT[tier]}</span>
      {availableWhen.length > 0 && (
        <span className={classes.waits}>{TEXTS.until(availableWhen.join('; '))}</span>
      )}
      {substitute && <span className={classes.tier}>{TEXTS.standsIn}</span>}
      {contraindicationNotRuledOut && (
        <span className={classes.open}>
          <Glyph kind="unknown" />
          {TEXT.board.options.badges.notRuledOut}
        </span>
      )}
    </>
  );
}
