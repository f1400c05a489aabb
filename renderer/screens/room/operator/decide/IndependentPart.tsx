import { Button, NativeSelect } from '@mantine/core';

import type { IndependentView } from '#shared/domain/recorded-decision';
import { recommendationText } from '#shared/report/decision-text';

import { momentText } from '../../../../components/moment/moment-text.ts';
import { TEXT } from '../../../../text/text.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { focusField } from './focus-field.ts';
import { checkOwnView, takingSupported } from './independent-view.ts';

const TEXTS = TEXT.operator.decide.independent;

/** Id of the heading of the comparison, which comes up once the view is recorded. */
export const OWN_VIEW_ID = 'own-view';

type IndependentPartProps = { readonly view: IndependentView };

/** The team's own view beside what the pack supports; where they differ, one step settles it. */
export function IndependentPart({ view }: IndependentPartProps) {
  const { evaluation, choices, faultOf } = useDecide();
  const { standings, differs, others } = checkOwnView(view.draft, evaluation, choices);
  const who = `${view.by.name}, ${view.by.role}`;
  return (
    <section className={classes.own} aria-label={TEXTS.recorded(who, momentText(view.at))}>
      <h3 id={OWN_VIEW_ID} tabIndex={-1}>
        {TEXTS.recorded(who, momentText(view.at))}
      </h3>
      <p>{differs ? TEXTS.differs : TEXTS.agrees}</p>
      <ul>
        {standings.map(({ step, state }, index) => (
          <li key={index}>{TEXTS.line(recommendationText(step), TEXTS.state[state])}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p>{TEXTS.others}</p>
          <ul>
            {others.map(({ id, label, standing }) => (
              <li key={id}>{TEXTS.line(label, standing)}</li>
            ))}
          </ul>
        </>
      )}
      {differs && <Reconcile />}
      {faultOf('reconcile') !== undefined && (
        <p className={classes.fault}>{faultOf('reconcile')}</p>
      )}
    </section>
  );
}

/** One step: keep ours with the reason, or take a supported option. */
function Reconcile() {
  const { entry, set, evaluation, choices } = useDecide();
  const supported = choices.filter(({ isSupported }) => isSupported);
  const data = [
    { value: '', label: TEXTS.choose },
    ...supported.map(({ label, standing }) => ({
      value: label,
      label: TEXTS.line(label, standing),
    })),
  ];

  function keep(): void {
    set({ reconciled: 'kept' });
    focusField('difference');
  }

  function take(label: string): void {
    const choice = supported.find((each) => each.label === label);
    if (choice === undefined) return;
    const taken = takingSupported(entry, choice, { evaluation, choices });
    set(taken);
    focusField(`${taken.steps.at(-1)?.id ?? ''}-verb`);
  }

  return (
    <fieldset className={classes.settle}>
      <legend>{TEXTS.reconcile}</legend>
      <Button
        id="reconcile"
        variant="default"
        aria-pressed={entry.reconciled === 'kept'}
        onClick={keep}
      >
        {TEXTS.keep}
      </Button>
      <NativeSelect
        aria-label={TEXTS.take}
        data={data}
        value=""
        onChange={({ currentTarget: { value } }) => take(value)}
      />
      {entry.reconciled === 'kept' && <p>{TEXTS.kept}</p>}
      {entry.reconciled === 'taken' && <p>{TEXTS.takenSome}</p>}
    </fieldset>
  );
}
