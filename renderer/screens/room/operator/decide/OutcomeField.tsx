import { OutcomeType } from '#shared/domain/decision';
import { OUTCOME_TEXT } from '#shared/report/decision-text';

import { TEXT } from '../../../../text/text.ts';
import classes from './OutcomeField.module.css';
import { useDecide } from './decide-desk.ts';

const TEXTS = TEXT.operator.decide.outcome;

/** Id of the control the key for deciding leads to. */
export const OUTCOME_ID = 'decide-outcome';

type OutcomeFieldProps = { readonly onChoose: (outcome: OutcomeType) => void };

/** What the board came to: five answers with their number keys, none chosen at first. */
export function OutcomeField({ onChoose }: OutcomeFieldProps) {
  const { entry, faultOf } = useDecide();
  const fault = faultOf('outcome');
  return (
    <fieldset id={OUTCOME_ID} className={classes.outcomes}>
      <legend>{TEXTS.label}</legend>
      {OutcomeType.options.map((outcome, index) => (
        <label key={outcome} data-chosen={entry.outcome === outcome}>
          <input
            type="radio"
            name="decide-outcome"
            id={index === 0 ? 'outcome' : undefined}
            checked={entry.outcome === outcome}
            onChange={() => onChoose(outcome)}
          />
          <kbd aria-hidden>{TEXTS.numbered(index + 1)}</kbd>
          <span>{OUTCOME_TEXT[outcome]}</span>
        </label>
      ))}
      {fault !== undefined && <p className={classes.fault}>{fault}</p>}
    </fieldset>
  );
}
