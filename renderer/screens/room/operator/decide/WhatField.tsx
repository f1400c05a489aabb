import { Autocomplete } from '@mantine/core';

import { TEXT } from '../../../../text/text.ts';
import type { StepEntry } from './decision-entry.ts';
import { useDecide } from './decide-desk.ts';
import { FIELD_ORDER } from './EntryFields.tsx';
import { choiceTyped, type StepChoice } from './step-choices.ts';
import classes from './StepCard.module.css';

const TEXTS = TEXT.operator.decide.steps;
/** As many choices as can be looked over; typing on narrows them. */
const MOST_SHOWN = 60;

type WhatFieldProps = {
  readonly step: StepEntry;
  readonly onChange: (patch: Partial<StepEntry>) => void;
};

/** Agent or procedure: candidates and plans of the sheet with their tier, or words of one's own. */
export function WhatField({ step, onChange }: WhatFieldProps) {
  const { choices, isWithheld, faultOf } = useDecide();
  const id = `${step.id}-what`;
  const byLabel = new Map(choices.map((choice) => [choice.label, choice]));

  function change(what: string): void {
    const before = choiceTyped(choices, step.what);
    const choice = choiceTyped(choices, what);
    if (choice !== undefined) onChange({ what, modality: choice.modality });
    // The kind came with the candidate, so it goes with it.
    else onChange(before === undefined ? { what } : { what, modality: '' });
  }

  return (
    <Autocomplete
      id={id}
      inputWrapperOrder={[...FIELD_ORDER]}
      label={TEXTS.what}
      description={describe(step, choices, isWithheld)}
      data={[...byLabel.keys()]}
      limit={MOST_SHOWN}
      value={step.what}
      error={faultOf(id)}
      maxLength={400}
      maxDropdownHeight={340}
      comboboxProps={{ width: '32rem', position: 'bottom-start' }}
      renderOption={({ option }) => <Choice choice={byLabel.get(option.value)} />}
      onChange={change}
    />
  );
}

function describe(
  { what }: StepEntry,
  choices: readonly StepChoice[],
  isWithheld: boolean,
): string {
  if (isWithheld) return TEXTS.whatWithheld;
  if (what.trim() === '') return TEXTS.whatHint;
  const choice = choiceTyped(choices, what);
  return choice === undefined ? TEXTS.own : TEXTS.standing(choice.standing);
}

function Choice({ choice }: { readonly choice: StepChoice | undefined }) {
  if (choice === undefined) return undefined;
  return (
    <span className={classes.choice}>
      <span>{choice.label}</span>
      <b data-supported={choice.isSupported}>{choice.standing}</b>
    </span>
  );
}
