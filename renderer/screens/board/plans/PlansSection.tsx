import { Button } from '@mantine/core';
import { useState } from 'react';

import type { Evaluation } from '#shared/engine/evaluation';

import { usePrinting } from '../use-printing.ts';
import { PlanCard } from './PlanCard.tsx';
import classes from './PlansSection.module.css';

type PlansSectionProps = { readonly evaluation: Evaluation };

const SHOWN_AT_FIRST = 3;

/** Multimodal plans made of the options below, and those that cannot be built, with the reason. */
export function PlansSection({ evaluation }: PlansSectionProps) {
  const { plans, plansNotPossible, facts } = evaluation;
  const [showsAll, setShowsAll] = useState(false);
  const [open, setOpen] = useState<string>();
  const isPrinting = usePrinting();
  const shown = showsAll || isPrinting ? plans : plans.slice(0, SHOWN_AT_FIRST);
  const hidden = plans.length - SHOWN_AT_FIRST;
  if (plans.length + plansNotPossible.length === 0) return undefined;

  return (
    <section className={classes.section} aria-label="Plans">
      <div className={classes.head}>
        <h3>Plans: options in sequence</h3>
        <span>· the board chooses, changes or sets them aside</span>
        <i aria-hidden />
      </div>
      {plans.length === 0 && <p className={classes.none}>No plan of this pack can be built.</p>}
      {shown.map((plan) => (
        <PlanCard
          key={plan.id}
          plan={plan}
          facts={facts}
          isOpen={isPrinting ? plan.state === 'offered' : open === plan.id}
          onToggle={() => setOpen(open === plan.id ? undefined : plan.id)}
        />
      ))}
      {hidden > 0 && !isPrinting && (
        <Button variant="default" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer plans' : `Show ${hidden} more`}
        </Button>
      )}
      {plansNotPossible.length > 0 && (
        <ul className={classes.failed} aria-label="Plans that cannot be built">
          {plansNotPossible.map(({ id, title, reason }) => (
            <li key={id}>
              <b>{title}: not possible now.</b> {reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
