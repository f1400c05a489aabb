import { DifferenceReason } from '#shared/domain/decision';
import { needsDifference } from '#shared/report/decision-differences';
import { DIFFERENCE_TEXT, recommendationText } from '#shared/report/decision-text';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { TEXT } from '../../../../text/text.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { differingSteps } from './entry-faults.ts';
import { LongField } from './EntryFields.tsx';

const TEXTS = TEXT.operator.decide.difference;

/** Asked for exactly when a step is not among what the pack supports. */
export function DifferencePart() {
  const { entry, set, draft, evaluation, isWithheld, faultOf } = useDecide();
  if (isWithheld || !needsDifference(draft, evaluation)) return undefined;
  const chosen = entry.differenceReasons;
  const flip = (reason: DifferenceReason) =>
    set({
      differenceReasons: chosen.includes(reason)
        ? chosen.filter((each) => each !== reason)
        : [...chosen, reason],
    });
  return (
    <section className={classes.differs}>
      <h3>{TEXTS.label}</h3>
      <p>{TEXTS.lead}</p>
      <ul>
        {differingSteps(draft, evaluation).map(({ step, tier }, index) => (
          <li key={index}>
            {TEXTS.tier(
              recommendationText(step),
              tier === undefined ? TEXTS.unknown : TIER_TEXT[tier],
            )}
          </li>
        ))}
      </ul>
      <fieldset className={classes.boxes}>
        <legend>{TEXTS.reasons}</legend>
        {DifferenceReason.options.map((reason, index) => (
          <label key={reason}>
            <input
              type="checkbox"
              id={index === 0 ? 'difference' : `difference-${reason}`}
              checked={chosen.includes(reason)}
              onChange={() => flip(reason)}
            />
            {DIFFERENCE_TEXT[reason]}
          </label>
        ))}
      </fieldset>
      <LongField
        id="difference-note"
        label={TEXTS.note}
        value={entry.differenceNote}
        onChange={(differenceNote) => set({ differenceNote })}
      />
      {faultOf('difference') !== undefined && (
        <p className={classes.fault}>{faultOf('difference')}</p>
      )}
    </section>
  );
}
