import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

import { TEXT } from '../../../../text/text.ts';
import { emptyStep, type StepEntry } from './decision-entry.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { focusField } from './focus-field.ts';
import { StepCard } from './StepCard.tsx';

const TEXTS = TEXT.operator.decide.steps;

/** The recommended steps, each built as one sentence. */
export function StepsField() {
  const { entry, set, faultOf } = useDecide();
  const fault = faultOf('steps');

  function change(id: string, patch: Partial<StepEntry>): void {
    set({ steps: entry.steps.map((step) => (step.id === id ? { ...step, ...patch } : step)) });
  }

  function add(): void {
    const step = emptyStep();
    set({ steps: [...entry.steps, step] });
    focusField(`${step.id}-verb`);
  }

  return (
    <section className={classes.part} data-empty={entry.steps.length === 0}>
      <h3>{entry.outcome === 'equivalent-options' ? TEXTS.labelOpen : TEXTS.label}</h3>
      {entry.steps.map((step, index) => (
        <StepCard
          key={step.id}
          step={step}
          number={index + 1}
          onChange={(patch) => change(step.id, patch)}
          onRemove={() => set({ steps: entry.steps.filter(({ id }) => id !== step.id) })}
        />
      ))}
      {fault !== undefined && <p className={classes.fault}>{fault}</p>}
      <Button
        variant="default"
        size="xs"
        id="steps"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={add}
      >
        {TEXTS.add}
      </Button>
    </section>
  );
}
