import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import type { Evaluation } from '#shared/engine/evaluation';
import type { PlanView } from '#shared/engine/plan-view-model';
import { PLAN_STATE_TEXT } from '#shared/report/plan-text';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './PlanCard.module.css';
import { planHead } from './plan-head.ts';
import { PlanNotes } from './PlanNotes.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { ReasonText } from './ReasonText.tsx';

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
          <span className={classes.title}>{plan.title}</span>{' '}
          <span className={classes.line}>{planHead(plan)}</span>
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
  return (
    <div className={classes.reasons}>
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={isUnfolded}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {TEXT.board.options.plans.why(plan.leftOut.length)}
      </Button>
      {isUnfolded && <ReasonText plan={plan} facts={facts} />}
    </div>
  );
}
