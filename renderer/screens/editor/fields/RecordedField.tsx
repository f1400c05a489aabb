import { TEXT } from '../../../text/text.ts';
import { type Draft, draftAt, type DraftPath, isGroup } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import {
  CircumstancesDate,
  CircumstancesPanel,
  type CircumstancesState,
  CircumstancesToggle,
  useCircumstances,
} from './Circumstances.tsx';
import classes from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { RecordedControl } from './RecordedControl.tsx';
import { DateInput } from './TypedInput.tsx';
import { reasonId, UnknownReason } from './UnknownReason.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';
import { focusInside } from './focus-entry.ts';
import { recordedKey } from './recorded-keys.ts';
import { stampedEdit, useRecordedOn, withRecordedOn } from './recorded-on.ts';

type RecordedField = Extract<Field, { kind: 'recorded' }>;

type RecordedFieldProps = { readonly field: RecordedField; readonly path: DraftPath };

/** Columns the date beside a value takes. */
const DATE_SPAN = 5;

/** A clinical item: a value, or that it is unknown and why; when and by whom if that is known. */
export function RecordedField({ field, path }: RecordedFieldProps) {
  const { label, ages, help, span = 12 } = field;
  const id = controlId(path);
  const item = useDraftAt(path);
  const circumstances = useCircumstances(path);
  const isUnknown = draftAt(item, ['unknown']) !== undefined;
  const fault = useItemFault(field, path, isUnknown);
  const { write, answer } = useAnswers(field, path, item);

  function hear(event: KeyboardEvent): boolean {
    const key = recordedKey(event, id, field.value.form);
    if (key === undefined) return false;
    if (key.do === 'details') circumstances.toggleByKey();
    else if (key.do === 'unknown') {
      answer({ unknown: '' });
      focusInside(reasonId(id));
    } else write(['value', 'unit'], key.unit);
    return true;
  }

  return (
    <FieldFrame
      id={id}
      label={label}
      labelled="group"
      help={help}
      span={span}
      fault={fault}
      tool={<CircumstancesToggle label={label} circumstances={circumstances} />}
      onKey={hear}
    >
      <div className={classes.line}>
        <RecordedControl
          form={field.value}
          id={id}
          label={label}
          path={path}
          item={item}
          span={ages ? span - DATE_SPAN : span}
          write={write}
          onValue={(next) => answer({ value: next })}
          onUnknown={() => answer({ unknown: '' })}
        />
        <ItemDate path={path} label={label} ages={ages} circumstances={circumstances} />
      </div>
      {isUnknown && <UnknownReason id={id} label={label} path={path} />}
      <CircumstancesPanel label={label} path={path} ages={ages} circumstances={circumstances} />
    </FieldFrame>
  );
}

type ItemDateProps = {
  readonly path: DraftPath;
  readonly label: string;
  readonly ages: boolean;
  readonly circumstances: CircumstancesState;
};

/** The date of a value that ages, as an entry; of any other, as it stands in its closed panel. */
function ItemDate({ path, label, ages, circumstances }: ItemDateProps) {
  if (!ages) return <CircumstancesDate path={path} circumstances={circumstances} />;
  return (
    <span className={classes.asOf}>
      <DateInput
        path={[...path, 'on']}
        name={TEXT.editor.field.dateOf(label)}
        placeholder={TEXT.editor.field.date}
      />
    </span>
  );
}

type Answers = {
  readonly write: (inner: DraftPath, value: Draft) => void;
  readonly answer: (entry: { readonly [key: string]: Draft }) => void;
};

/** Ways to answer an item; the day shown for the section is written along with an answer. */
function useAnswers(field: RecordedField, path: DraftPath, item: Draft): Answers {
  const edit = useEdit();
  const shownDay = useRecordedOn();
  const day = field.isOfAnotherDay === true ? undefined : shownDay;
  return {
    write: (inner, value) => {
      const stamped = stampedEdit(item, inner, value, day);
      edit([...path, ...stamped.path], stamped.value);
    },
    answer: (entry) => edit(path, withRecordedOn(withEntry(item, entry), day)),
  };
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
