import { isPressed } from '../../../app/shortcuts.ts';
import type { DraftPath } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import classes from './GroupField.module.css';
import { RestNoButton } from './RestNoButton.tsx';
import { controlId } from './editor-context.ts';
import type { RenderField } from './render-field.ts';
import { useKeysBelow } from './use-keys-below.ts';
import { useRestNo } from './use-rest-no.ts';

type GroupFieldProps = {
  readonly field: Extract<Field, { kind: 'group' }>;
  readonly path: DraftPath;
  readonly renderField: RenderField;
};

/** Fields that belong together. */
export function GroupField({ field, path, renderField }: GroupFieldProps) {
  const labelId = `${controlId(path)}-label`;
  const { label, help, fields, frame = 'titled', hasRestNo = false } = field;
  const rest = useRestNo(fields, path);
  const keys = useKeysBelow<HTMLFieldSetElement>((event) => {
    if (!hasRestNo || !isRestNoKey(event)) return false;
    rest.answerRest();
    return true;
  });
  return (
    <fieldset ref={keys} aria-labelledby={labelId} className={classes.group} data-frame={frame}>
      <div className={classes.head}>
        <h3 id={labelId} className={classes.title}>
          {label}
        </h3>
        {hasRestNo && <RestNoButton rest={rest} />}
      </div>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      <div className={classes.fields}>{fields.map((inner) => renderField(inner, path))}</div>
    </fieldset>
  );
}

/** Shift+N among the answers; in an entry that is written in it is a letter. */
function isRestNoKey(event: KeyboardEvent): boolean {
  const { target } = event;
  const isAnswer = target instanceof HTMLInputElement && target.type === 'radio';
  return isAnswer && isPressed('Shift+N', event);
}
