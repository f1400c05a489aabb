import { TEXT } from '../../../text/text.ts';
import { type Draft, draftAt, type DraftPath, isGroup } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import {
  CircumstancesDate,
  CircumstancesPanel,
  CircumstancesToggle,
  useCircumstances,
} from './Circumstances.tsx';
import classes from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { RecordedControl } from './RecordedControl.tsx';
import { DateInput } from './TypedInput.tsx';
import { UnknownReason } from './UnknownReason.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';

type RecordedField = Extract<Field, { kind: 'recorded' }>;

type RecordedFieldProps = { readonly field: RecordedField; readonly path: DraftPath };

/** Columns the date beside a value takes. */
const DATE_SPAN = 5;

/** A clinical item: a value, or that it is unknown and why; when and by whom if that is known. */
export function RecordedField({ field, path }: RecordedFieldProps) {
  const { label, ages, help, span = 12 } = field;
  const id = controlId(path);
  const item = useDraftAt(path);
  const edit = useEdit();
  const circumstances = useCircumstances(path);
  const isUnknown = draftAt(item, ['unknown']) !== undefined;
  const fault = useItemFault(field, path, isUnknown);

  return (
    <FieldFrame
      id={id}
      label={label}
      labelled="group"
      help={help}
      span={span}
      fault={fault}
      tool={<CircumstancesToggle label={label} circumstances={circumstances} />}
    >
      <div className={classes.line}>
        <RecordedControl
          form={field.value}
          id={id}
          label={label}
          path={path}
          item={item}
          span={ages ? span - DATE_SPAN : span}
          onValue={(next) => edit(path, withEntry(item, { value: next }))}
          onUnknown={() => edit(path, withEntry(item, { unknown: '' }))}
        />
        {ages && (
          <span className={classes.asOf}>
            <DateInput
              path={[...path, 'on']}
              name={TEXT.editor.field.dateOf(label)}
              placeholder={TEXT.editor.field.date}
            />
          </span>
        )}
        {!ages && <CircumstancesDate path={path} circumstances={circumstances} />}
      </div>
      {isUnknown && <UnknownReason id={id} label={label} path={path} />}
      <CircumstancesPanel label={label} path={path} ages={ages} circumstances={circumstances} />
    </FieldFrame>
  );
}

/** The fault of the value or the reason; a date beside the value has its fault here as well. */
function useItemFault(
  { value, ages }: RecordedField,
  path: DraftPath,
  isUnknown: boolean,
): string | undefined {
  const expected = value.form === 'number' || value.form === 'length' ? 'number' : 'choice';
  const reason = useFault([...path, 'unknown'], 'choice');
  const entry = useFault([...path, 'value'], expected);
  const date = useFault([...path, 'on'], 'date');
  const whole = useFault(path, expected);
  return (isUnknown ? reason : entry) ?? (ages ? date : undefined) ?? whole;
}

/** The item with another value or reason; who said it and when stay. */
function withEntry(item: Draft, entry: { readonly [key: string]: Draft }): Draft {
  const { value: _value, unknown: _unknown, ...rest } = isGroup(item) ? item : {};
  const kept = Object.entries({ ...entry, ...rest }).filter(([, part]) => part !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
