import { ActionIcon, Autocomplete, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { RecommendationVerb, TreatmentIntent } from '#shared/domain/decision';
import { MODALITIES } from '#shared/report/decision-kinds';
import { INTENT_TEXT, VERB_TEXT } from '#shared/report/decision-text';

import { TEXT } from '../../../../text/text.ts';
import type { StepEntry } from './decision-entry.ts';
import { useDecide } from './decide-desk.ts';
import { DayField, LineField, PersonField } from './EntryFields.tsx';
import classes from './StepCard.module.css';
import { WhatField } from './WhatField.tsx';

const TEXTS = TEXT.operator.decide.steps;

type StepCardProps = {
  readonly step: StepEntry;
  readonly number: number;
  readonly onChange: (patch: Partial<StepEntry>) => void;
  readonly onRemove: () => void;
};

/** One step: verb, what, then what bounds it; Tab goes through it as the sentence is said. */
export function StepCard({ step, number, onChange, onRemove }: StepCardProps) {
  return (
    <fieldset className={classes.card}>
      <legend>{TEXTS.step(number)}</legend>
      <ActionIcon
        className={classes.remove}
        variant="default"
        aria-label={TEXTS.remove(number)}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
      <div className={classes.sentence}>
        <VerbField step={step} onChange={onChange} />
        <WhatField step={step} onChange={onChange} />
      </div>
      <Bounds step={step} onChange={onChange} />
    </fieldset>
  );
}

type PartProps = Pick<StepCardProps, 'step' | 'onChange'>;

const VERBS = [
  { value: '', label: TEXTS.chooseVerb },
  ...RecommendationVerb.options.map((value) => ({ value, label: VERB_TEXT[value] })),
];
const INTENTS = [
  { value: '', label: TEXTS.chooseIntent },
  ...TreatmentIntent.options.map((value) => ({ value, label: INTENT_TEXT[value] })),
];

function VerbField({ step, onChange }: PartProps) {
  const { faultOf } = useDecide();
  const id = `${step.id}-verb`;
  return (
    <NativeSelect
      id={id}
      label={TEXTS.verb}
      data={VERBS}
      value={step.verb}
      error={faultOf(id)}
      onChange={({ currentTarget: { value } }) =>
        onChange({ verb: RecommendationVerb.options.find((each) => each === value) ?? '' })
      }
    />
  );
}

/** Kind, target, intent, conditions, sequence, owner and day. */
function Bounds({ step, onChange }: PartProps) {
  const { targets } = useDecide();
  const line = (key: 'conditions' | 'sequence' | 'owner' | 'due') => ({
    id: `${step.id}-${key}`,
    value: step[key],
    onChange: (value: string) => onChange({ [key]: value }),
  });
  return (
    <div className={classes.bounds}>
      <ModalityField step={step} onChange={onChange} />
      <Autocomplete
        id={`${step.id}-target`}
        label={TEXTS.target}
        data={[...targets]}
        value={step.target}
        maxLength={400}
        onChange={(target) => onChange({ target })}
      />
      <NativeSelect
        id={`${step.id}-intent`}
        label={TEXTS.intent}
        data={INTENTS}
        value={step.intent}
        onChange={({ currentTarget: { value } }) =>
          onChange({ intent: TreatmentIntent.options.find((each) => each === value) ?? '' })
        }
      />
      <LineField
        {...line('conditions')}
        label={TEXTS.conditions}
        description={TEXTS.conditionsHint}
      />
      <LineField {...line('sequence')} label={TEXTS.sequence} description={TEXTS.sequenceHint} />
      <PersonField {...line('owner')} label={TEXTS.owner} />
      <DayField {...line('due')} label={TEXTS.due} />
    </div>
  );
}

/** Kind of treatment: what the quorum of the decision is judged by. */
function ModalityField({ step, onChange }: PartProps) {
  const known = [...new Set<string>([...MODALITIES, ...(step.modality ? [step.modality] : [])])];
  return (
    <NativeSelect
      id={`${step.id}-modality`}
      label={TEXTS.modality}
      data={[
        { value: '', label: TEXTS.chooseModality },
        ...known.map((value) => ({ value, label: value })),
      ]}
      value={step.modality}
      onChange={({ currentTarget: { value } }) => onChange({ modality: value })}
    />
  );
}
