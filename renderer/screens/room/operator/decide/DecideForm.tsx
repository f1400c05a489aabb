import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';

import { OutcomeType } from '#shared/domain/decision';
import type { QuorumRule } from '#shared/domain/meeting-profile';
import type { IndependentView, RecordedDecision } from '#shared/domain/recorded-decision';

import { SHORTCUTS } from '../../../../app/shortcuts.ts';
import { areSingleKeysOn } from '../../../../app/single-keys.ts';
import { isTyping } from '../../../../app/use-shortcut.ts';
import { TEXT } from '../../../../text/text.ts';
import { CorrectionPart } from './CorrectionPart.tsx';
import { emptyStep } from './decision-entry.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { DifferencePart } from './DifferencePart.tsx';
import type { EntryFault } from './entry-faults.ts';
import { FaultList } from './FaultList.tsx';
import { focusField } from './focus-field.ts';
import { IndependentPart } from './IndependentPart.tsx';
import { AfterField, DeferralField, RationaleField, TrialField } from './MoreParts.tsx';
import { OutcomeField } from './OutcomeField.tsx';
import { PersonPart } from './PersonPart.tsx';
import { QuorumWarnings } from './QuorumWarnings.tsx';
import { ActionsField, DissentField } from './RowParts.tsx';
import { StepsField } from './StepsField.tsx';

const TEXTS = TEXT.operator.decide;

type DecideFormProps = {
  readonly rule: QuorumRule;
  readonly ownView: IndependentView | undefined;
  /** The decision that is being corrected. */
  readonly standing: RecordedDecision | undefined;
  readonly faults: readonly EntryFault[];
  readonly failure: string | undefined;
  /** Wants to read it back, or to record the team's own view. */
  readonly onDone: () => void;
};

/** The whole form in the order a decision is said; number keys choose what the board came to. */
export function DecideForm(props: DecideFormProps) {
  const { rule, ownView, standing, faults, failure, onDone } = props;
  const { entry, isWithheld } = useDecide();
  const choose = useChooseOutcome();

  function onKeyDown(event: KeyboardEvent): void {
    const index = SHORTCUTS['operator.outcome'].keys.findIndex((key) => key === event.key);
    const outcome = OutcomeType.options[index];
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (outcome === undefined || !isPlain || !areSingleKeysOn()) return;
    if (isTyping(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
    choose(outcome);
  }

  return (
    // Keys of the parts inside; nothing of it is pressed itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={classes.form}
      aria-label={TEXTS.label}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      {isWithheld && <p className={classes.own}>{TEXTS.independent.lead}</p>}
      {!isWithheld && ownView !== undefined && <IndependentPart view={ownView} />}
      {standing !== undefined && <CorrectionPart standing={standing} />}
      <OutcomeField onChoose={choose} />
      {entry.outcome === 'deferred' && <DeferralField />}
      <StepsField />
      <RationaleField />
      <DifferencePart />
      {!isWithheld && <DecidedParts />}
      <PersonPart />
      <QuorumWarnings rule={rule} />
      <FaultList faults={faults} failure={failure} />
      <div className={classes.done}>
        <Button onClick={onDone}>
          {isWithheld ? TEXTS.independent.record : TEXTS.record.readBack}
        </Button>
        {faults.length > 0 && <span>{TEXTS.faults.count(faults.length)}</span>}
      </div>
    </form>
  );
}

/** What belongs to a decision and not yet to the team's own view. */
function DecidedParts() {
  return (
    <>
      <DissentField />
      <TrialField />
      <ActionsField />
      <AfterField />
    </>
  );
}

/** Chooses an outcome and goes on to what it needs next. */
function useChooseOutcome(): (outcome: OutcomeType) => void {
  const { entry, set } = useDecide();
  return (outcome) => {
    if (outcome === 'deferred') {
      set({ outcome });
      focusField('deferral');
      return;
    }
    const needsStep = outcome !== 'discharged' && entry.steps.length === 0;
    const steps = needsStep ? [emptyStep()] : entry.steps;
    set({ outcome, steps });
    const [first] = steps;
    focusField(first === undefined ? 'rationale' : `${first.id}-verb`);
  };
}
