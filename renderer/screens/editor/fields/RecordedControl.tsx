import { YES_NO_TEXT } from '#shared/report/recorded-text';

import { optionsOf, type ValueForm } from '../sections/field.ts';
import { RecordedAmount } from './RecordedAmount.tsx';
import { RecordedChoice } from './RecordedChoice.tsx';
import type { RecordedControlProps } from './recorded-control-props.ts';

const YES_NO = optionsOf(YES_NO_TEXT);

/** The control for a recorded value, after its form. */
export function RecordedControl({
  form,
  ...control
}: RecordedControlProps & { readonly form: ValueForm }) {
  switch (form.form) {
    case 'answer':
      return <RecordedChoice options={YES_NO} {...control} />;
    case 'choice':
      return <RecordedChoice options={form.options} {...control} />;
    case 'number':
      return <RecordedAmount unit={form.unit} {...control} />;
    case 'length':
      return <RecordedAmount unit="length" {...control} />;
  }
}
