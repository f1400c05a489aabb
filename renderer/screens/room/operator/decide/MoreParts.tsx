import { NativeSelect } from '@mantine/core';

import { NotReadyReason } from '#shared/domain/preparation';
import { NOT_READY_TEXT } from '#shared/report/not-ready-text';

import { TEXT } from '../../../../text/text.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { DayField, LineField, LongField, PersonField } from './EntryFields.tsx';

const TEXTS = TEXT.operator.decide;

const REASONS = [
  { value: '', label: TEXTS.deferral.choose },
  ...NotReadyReason.options.map((value) => ({ value, label: NOT_READY_TEXT[value] })),
];

/** Why it is put off: a coded reason, and words. */
export function DeferralField() {
  const { entry, set, faultOf } = useDecide();
  return (
    <section className={classes.part}>
      <h3>{TEXTS.deferral.label}</h3>
      <div className={classes.pair}>
        <NativeSelect
          id="deferral"
          label={TEXTS.deferral.reason}
          data={REASONS}
          value={entry.deferralReason}
          error={faultOf('deferral')}
          onChange={({ currentTarget: { value } }) =>
            set({
              deferralReason: NotReadyReason.options.find((each) => each === value) ?? '',
            })
          }
        />
        <LineField
          id="deferral-note"
          label={TEXTS.deferral.note}
          value={entry.deferralNote}
          onChange={(deferralNote) => set({ deferralNote })}
        />
      </div>
    </section>
  );
}

const ANSWERS = ['yes', 'no'] as const;

/** Whether a trial was considered; never presumed. */
export function TrialField() {
  const { entry, set, faultOf } = useDecide();
  return (
    <section className={classes.part}>
      <fieldset className={classes.answer}>
        <legend>{TEXTS.trial.label}</legend>
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="trial"
              id={answer === 'yes' ? 'trial' : 'trial-no'}
              checked={entry.trialConsidered === answer}
              onChange={() => set({ trialConsidered: answer })}
            />
            {TEXTS.trial[answer]}
          </label>
        ))}
      </fieldset>
      <LineField
        id="trial-why"
        label={TEXTS.trial.why}
        value={entry.trialWhy}
        onChange={(trialWhy) => set({ trialWhy })}
      />
      {faultOf('trial') !== undefined && <p className={classes.fault}>{faultOf('trial')}</p>}
    </section>
  );
}

/** Who tells the patient, and when it comes back to the board. */
export function AfterField() {
  const { entry, set } = useDecide();
  return (
    <section className={classes.part}>
      <h3>{TEXTS.after.label}</h3>
      <div className={classes.triple}>
        <PersonField
          id="told-by"
          label={TEXTS.after.toldBy}
          value={entry.toldBy}
          onChange={(toldBy) => set({ toldBy })}
        />
        <LineField
          id="rediscuss"
          label={TEXTS.after.rediscuss}
          value={entry.rediscussWhen}
          onChange={(rediscussWhen) => set({ rediscussWhen })}
        />
        <DayField
          id="rediscuss-on"
          label={TEXTS.after.rediscussOn}
          value={entry.rediscussOn}
          onChange={(rediscussOn) => set({ rediscussOn })}
        />
      </div>
    </section>
  );
}

/** Why the board decides so, in its own words. */
export function RationaleField() {
  const { entry, set } = useDecide();
  return (
    <LongField
      id="rationale"
      label={TEXTS.rationale}
      value={entry.rationale}
      onChange={(rationale) => set({ rationale })}
    />
  );
}
