import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import classes from './GroupField.module.css';
import { controlId } from './editor-context.ts';
import type { RenderField } from './render-field.ts';

type GroupFieldProps = {
  readonly field: Extract<Field, { kind: 'group' }>;
  readonly path: DraftPath;
  readonly renderField: RenderField;
};

/** Fields that belong together. */
export function GroupField({ field, path, renderField }: GroupFieldProps) {
  const labelId = `${controlId(path)}-label`;
  return (
    <fieldset
      aria-labelledby={labelId}
      className={classes.group}
      data-frame={field.frame ?? 'titled'}
    >
      <h3 id={labelId} className={classes.title}>
        {field.label}
      </h3>
      <div className={classes.fields}>{field.fields.map((inner) => renderField(inner, path))}</div>
    </fieldset>
  );
}
