import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import classes from './GroupField.module.css';
import { RestNoButton } from './RestNoButton.tsx';
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
  const { label, help, fields, frame = 'titled', hasRestNo = false } = field;
  return (
    <fieldset aria-labelledby={labelId} className={classes.group} data-frame={frame}>
      <div className={classes.head}>
        <h3 id={labelId} className={classes.title}>
          {label}
        </h3>
        {hasRestNo && <RestNoButton fields={fields} path={path} />}
      </div>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      <div className={classes.fields}>{fields.map((inner) => renderField(inner, path))}</div>
    </fieldset>
  );
}
