import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import type { Evaluation } from '#shared/engine/evaluation';
import type { PlanView } from '#shared/engine/plan-view-model';
import { PLAN_STATE_TEXT, planLine } from '#shared/report/plan-text';

import { factLines } from '../../../components/argument-list/fact-lines.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { usePrinting } from '../use-printing.ts';
import classes from './PlanCard.module.css';
import { PlanNotes } from './PlanNotes.tsx';
import { PlanSteps } from './PlanSteps.tsx';

type PlanCardProps = {
  readonly plan: PlanView;
  readonly facts: Evaluation['facts'];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One plan: its steps in order, what must wait for what, and why it is offered. */
export function PlanCard({ plan, facts, isOpen, onToggle }: PlanCardProps) {
  const detailsId = useId();
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const line = planLine(plan);
  return (
    <article className={classes.card} data-open={isOpen} aria-label={plan.title}>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        <span>
          <span className={classes.title}>{plan.title}</span>
          {line !== '' && <span className={classes.line}>{line}</span>}
          {plan.joins.length > 0 && (
            <span className={classes.joins}>
              with: {plan.joins.map(({ title }) => title).join('; ')}
            </span>
          )}
        </span>
        <span className={classes.state} data-state={plan.state}>
          <Glyph kind={plan.state === 'offered' ? 'for' : 'unknown'} />
          {PLAN_STATE_TEXT[plan.state]}
        </span>
        <Chevron size={18} className={classes.chevron} aria-hidden />
      </button>
      {isOpen && (
        <div id={detailsId} className={classes.details}>
          <div className={classes.columns}>
            <PlanSteps steps={plan.steps} />
            <PlanNotes plan={plan} />
          </div>
          <PlanReasons plan={plan} facts={facts} />
        </div>
      )}
    </article>
  );
}

type PlanReasonsProps = Pick<PlanCardProps, 'plan' | 'facts'>;

/** Why the plan is here, in the patient's own values, and what had to stay out of it. */
function PlanReasons({ plan, facts }: PlanReasonsProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isPrinting = usePrinting();
  const out = plan.leftOut.length;
  const label = `Why this plan${out === 0 ? '' : `, and ${out} left out of it`}`;
  return (
    <div className={classes.reasons}>
      {!isPrinting && (
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={isUnfolded}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {label}
        </Button>
      )}
      {(isUnfolded || isPrinting) && <ReasonText plan={plan} facts={facts} />}
    </div>
  );
}

function ReasonText({ plan, facts }: PlanReasonsProps) {
  return (
    <>
      <h5>Why this plan</h5>
      {[{ title: plan.title, trigger: plan.trigger }, ...plan.joins].map(({ title, trigger }) => (
        <p key={title}>
          <b>{title}:</b> <ClinicalText text={trigger.condition} />
          <span className={classes.basis}>
            <ClinicalText text={factLines(trigger, facts).join('; ')} />
          </span>
        </p>
      ))}
      {plan.leftOut.length > 0 && (
        <>
          <h5>Left out of this plan</h5>
          <ul>
            {plan.leftOut.map(({ id, name, reason }) => (
              <li key={id}>
                <b>{name}:</b> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.source}>Source of the plan: {plan.source.citation}</p>
    </>
  );
}
