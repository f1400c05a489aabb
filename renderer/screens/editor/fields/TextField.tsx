import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import classes from './Field.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';

type TextFieldProps = {
  readonly field: Extract<Field, { kind: 'text' }>;
  readonly path: DraftPath;
};

/** Free text; grows with what is written, so that no word of it is cut off. */
export function TextField({ field, path }: TextFieldProps) {
  const id = controlId(path);
  const value = useDraftAt(path);
  const edit = useEdit();
  const control = {
    id,
    value: typeof value === 'string' ? value : '',
    'aria-describedby': `${id}-help ${id}-fault`,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      edit(path, textOf(event.currentTarget.value, field.rows !== undefined)),
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
        <textarea
          className={classes.entry}
          rows={1}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
          {...control}
        />
      ) : (
        <textarea className={classes.area} rows={field.rows} {...control} />
      )}
    </FieldFrame>
  );
}

/** What was written; a one-line text stays one line however it was pasted. */
function textOf(typed: string, hasLines: boolean): string | undefined {
  const text = hasLines ? typed : typed.replace(/\s*[\r\n]+\s*/g, ' ');
  return text === '' ? undefined : text;
}
