import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Evaluation } from '#shared/engine/evaluation';

import { TEXT } from '../../../text/text.ts';
import { PlanCard } from './PlanCard.tsx';
import classes from './PlansSection.module.css';

type PlansSectionProps = { readonly evaluation: Evaluation };

const SHOWN_AT_FIRST = 3;

/** Multimodal plans made of the options below, and those that cannot be built, with the reason. */
export function PlansSection({ evaluation }: PlansSectionProps) {
  const { plans, plansNotPossible, facts } = evaluation;
  const [showsAll, setShowsAll] = useState(false);
  const [open, setOpen] = useState<string>();
  const shown = showsAll ? plans : plans.slice(0, SHOWN_AT_FIRST);
  const hidden = plans.length - SHOWN_AT_FIRST;
  if (plans.length + plansNotPossible.length === 0) return undefined;

  const texts = TEXT.board.options.plans;
  return (
    <section className={classes.section} aria-label={texts.label}>
      <div className={classes.head}>
        <h3>{texts.title}</h3>
        <span>{texts.board}</span>
        <i aria-hidden />
      </div>
      {plans.length === 0 && <p className={classes.none}>{texts.none}</p>}
      {shown.map((plan) => (
        <PlanCard
          key={plan.id}
          plan={plan}
          facts={facts}
          isOpen={open === plan.id}
          onToggle={() => setOpen(open === plan.id ? undefined : plan.id)}
        />
      ))}
      {hidden > 0 && (
        <Button variant="default" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.showFewer : texts.showMore(hidden)}
        </Button>
      )}
      {plansNotPossible.length > 0 && (
        <ul className={classes.failed} aria-label={texts.notPossible}>
          {plansNotPossible.map(({ id, title, reason }) => (
            <li key={id}>
              <b>{texts.notPossibleNow(title)}</b> {reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
