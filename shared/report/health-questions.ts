import type { Health } from '../domain/health.ts';
import { knownValue, type Recorded } from '../domain/recorded.ts';
import type { Presence } from './board-sheet-model.ts';
import { HEALTH_CHOICE_TEXT } from './health-text.ts';

type Reading = { readonly presence: Presence; readonly detail?: string };

/** One question about overall health and how its answer reads on the sheet. */
export type HealthQuestion = {
  readonly field: Exclude<
    keyof Health,
    'comorbidities' | 'medications' | 'note' | 'charlson' | 'geriatric'
  >;
  /** `always` is asked of everybody, so that a missing answer is seen. */
  readonly shown: 'always' | 'when-recorded';
  /** The problem in words, where the field's own label does not name one. */
  readonly label?: string;
  readonly read: (health: Health) => Reading | undefined;
};

/** The questions in the order of the sheet. */
export const HEALTH_QUESTIONS: readonly HealthQuestion[] = [
  choice('frailty', 'fit', 'always'),
  choice('autoimmune', 'none', 'always'),
  number('steroidMgPerDay', (mg) => mg > 0, 'mg prednisolone equivalent per day', 'always'),
  choice('transplant', 'none', 'always'),
  yesNo('hypertensionUncontrolled', 'always'),
  choice('arterialEvent', 'none', 'always'),
  number('lvefPercent', (percent) => percent < 50, '%', 'always', 'LVEF below 50 %'),
  choice('bleeding', 'none', 'always'),
  choice('cordCompression', 'none', 'always'),
  yesNo('interstitialLungDisease', 'always'),
  choice('venousThromboembolism', 'none', 'always'),
  number(
    'proteinuriaG',
    (grams) => grams >= 2,
    'g per 24 h or g/g creatinine',
    'always',
    'Proteinuria of 2 g per 24 h or more',
  ),
  yesNo('dialysis', 'always'),
  choice('anaestheticRisk', 'acceptable', 'always'),
  choice('priorImmuneToxicity', 'none', 'when-recorded'),
  yesNo('severeImmuneToxicityNow', 'when-recorded'),
  yesNo('activeInfection', 'when-recorded'),
  yesNo('activeMajorBleeding', 'when-recorded'),
  choice('giPerforation', 'none', 'when-recorded'),
  choice('wound', 'none', 'when-recorded'),
  yesNo('heartFailureNyha3or4', 'when-recorded'),
  number('qtcMs', (ms) => ms >= 480, 'ms', 'when-recorded', 'QTc of 480 ms or more'),
  yesNo('aorticAneurysm', 'when-recorded'),
  yesNo('strongCyp3a4Drug', 'when-recorded'),
  choice('childPugh', 'no-cirrhosis', 'when-recorded'),
  choice('lifeExpectancy', 'over-12-months', 'when-recorded'),
  number('weightLossPercent', (percent) => percent > 0, '%', 'when-recorded'),
  choice('pregnancy', 'no', 'when-recorded'),
  choice('oralIntake', 'can-swallow-and-absorb', 'when-recorded'),
  yesNo('jawNecrosisRisk', 'when-recorded'),
  yesNo('anaemiaSymptomatic', 'when-recorded'),
  yesNo('raisedIntracranialPressure', 'when-recorded'),
  yesNo('hypercalcaemiaSymptomatic', 'when-recorded'),
  yesNo('obstructiveKidneyFailureOrSepsis', 'when-recorded'),
];

type ChoiceField = keyof typeof HEALTH_CHOICE_TEXT & HealthQuestion['field'];

function choice<Field extends ChoiceField>(
  field: Field,
  fine: keyof (typeof HEALTH_CHOICE_TEXT)[Field],
  shown: HealthQuestion['shown'],
): HealthQuestion {
  const texts: Readonly<Record<string, string>> = HEALTH_CHOICE_TEXT[field];
  return {
    field,
    shown,
    read: (health) => {
      const value = knownValue<string>(health[field]);
      if (value === undefined) return undefined;
      if (value === fine) return { presence: 'absent' };
      if (value === 'possible') return { presence: 'unknown', detail: texts[value] ?? value };
      return { presence: 'present', detail: texts[value] ?? value };
    },
  };
}

type YesNoField = {
  readonly [Field in HealthQuestion['field']]: Health[Field] extends Recorded<'yes' | 'no'>
    ? Field
    : never;
}[HealthQuestion['field']];

function yesNo(field: YesNoField, shown: HealthQuestion['shown']): HealthQuestion {
  return {
    field,
    shown,
    read: (health) => {
      const value = knownValue(health[field]);
      if (value === undefined) return undefined;
      return { presence: value === 'yes' ? 'present' : 'absent' };
    },
  };
}

type NumberField = {
  readonly [Field in HealthQuestion['field']]: Health[Field] extends Recorded<number>
    ? Field
    : never;
}[HealthQuestion['field']];

function number(
  field: NumberField,
  isProblem: (value: number) => boolean,
  unit: string,
  shown: HealthQuestion['shown'],
  label?: string,
): HealthQuestion {
  return {
    field,
    shown,
    ...(label === undefined ? {} : { label }),
    read: (health) => {
      const value = knownValue(health[field]);
      if (value === undefined) return undefined;
      return { presence: isProblem(value) ? 'present' : 'absent', detail: `${value} ${unit}` };
    },
  };
}
