import { ALLERGY_STATE_TEXT } from '#shared/report/patient-text';

import { type DraftPath, wordAt } from '../draft/draft.ts';
import { type Field, optionsOf } from '../sections/field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import classes from './GroupField.module.css';
import { Segments } from './Segments.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';
import type { RenderField } from './render-field.ts';

const STATES = optionsOf(ALLERGY_STATE_TEXT);

const ALLERGY_LIST: Field = {
  kind: 'list',
  key: 'items',
  label: 'Known allergies',
  noun: 'allergy',
  layout: 'rows',
  whenEmpty: 'Name at least one allergy.',
  summary: (row) => wordAt(row, 'substance') ?? '',
  fields: [
    { kind: 'text', key: 'substance', label: 'Substance', span: 12 },
    { kind: 'text', key: 'reaction', label: 'Reaction', span: 12 },
  ],
};

const NONE_KNOWN_FIELDS: readonly Field[] = [
  { kind: 'date', key: 'on', label: 'Asked on' },
  { kind: 'text', key: 'by', label: 'Asked by', span: 12 },
];

type AllergiesFieldProps = {
  readonly label: string;
  readonly path: DraftPath;
  readonly renderField: RenderField;
};

/** Exactly four states (NHS CUI PAB-0064 to 0072); which allergies, or who asked and when. */
export function AllergiesField({ label, path, renderField }: AllergiesFieldProps) {
  const id = controlId(path);
  const state = useDraftAt([...path, 'state']);
  const edit = useEdit();
  const fault = useFault([...path, 'items'], 'choice');
  const hasRows = Array.isArray(useDraftAt([...path, 'items']));

  return (
    <>
      <FieldFrame
        id={id}
        label={label}
        labelled="group"
        span={24}
        fault={hasRows ? undefined : fault && 'Name at least one allergy.'}
      >
        <div>
          <Segments
            labelId={`${id}-label`}
            label={label}
            options={STATES}
            value={state}
            onPick={(picked) => edit(path, picked === undefined ? undefined : { state: picked })}
          />
        </div>
      </FieldFrame>
      {state === 'known' && renderField(ALLERGY_LIST, path)}
      {state === 'none-known' && (
        <div className={classes.group} data-frame="plain">
          <div className={classes.fields}>
            {NONE_KNOWN_FIELDS.map((field) => renderField(field, path))}
          </div>
        </div>
      )}
    </>
  );
}
