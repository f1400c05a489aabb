import type { DraftPath } from '../draft/draft.ts';
import { rowsOf } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import classes from './ChoicesField.module.css';
import { FieldFrame } from './FieldFrame.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';
import { useChoiceKeys } from './use-choice-keys.ts';

type ChoicesFieldProps = {
  readonly field: Extract<Field, { kind: 'choices' }>;
  readonly path: DraftPath;
};

/** Several of a list, as boxes to tick: one stop of Tab, arrows and first letters inside. */
export function ChoicesField({ field, path }: ChoicesFieldProps) {
  const id = controlId(path);
  const chosen = rowsOf(useDraftAt(path));
  const edit = useEdit();
  const { group, at, setAt, hear } = useChoiceKeys(field.options.map((option) => option.label));

  function toggle(value: string | number): void {
    const next = chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : field.options
          .map((option) => option.value)
          .filter((v) => v === value || chosen.includes(v));
    edit(path, next.length === 0 ? undefined : next);
  }

  return (
    <FieldFrame
      id={id}
      label={field.label}
      labelled="group"
      help={field.help}
      span={field.span ?? 24}
      fault={useFault(path, 'choice')}
    >
      <fieldset ref={group} aria-labelledby={`${id}-label`} className={classes.choices}>
        {field.options.map((option, index) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              tabIndex={index === at ? 0 : -1}
              onChange={() => toggle(option.value)}
              onFocus={() => setAt(index)}
              onKeyDown={hear}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
    </FieldFrame>
  );
}
