import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import classes from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';

type TextFieldProps = {
  readonly field: Extract<Field, { kind: 'text' }>;
  readonly path: DraftPath;
};

/** Free text; several lines grow with what is written. */
export function TextField({ field, path }: TextFieldProps) {
  const id = controlId(path);
  const value = useDraftAt(path);
  const edit = useEdit();
  const control = {
    id,
    value: typeof value === 'string' ? value : '',
    'aria-describedby': `${id}-help ${id}-fault`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      edit(path, event.currentTarget.value === '' ? undefined : event.currentTarget.value),
  };
  return (
    <FieldFrame
      id={id}
      label={field.label}
      labelled="control"
      help={field.help}
      span={field.span ?? 24}
      fault={useFault(path, 'text')}
    >
      {field.rows === undefined ? (
        <input className={classes.input} autoComplete="off" {...control} />
      ) : (
        <textarea className={classes.area} rows={field.rows} {...control} />
      )}
    </FieldFrame>
  );
}
