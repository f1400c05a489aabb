import type { DraftPath } from '../draft/draft.ts';
import type { Option } from '../sections/field.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { Segments, fitsSegments } from './Segments.tsx';
import { SelectInput } from './SelectInput.tsx';
import { TextField } from './TextField.tsx';
import { DateInput, NumberInput } from './TypedInput.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';

export type PlainFieldProps = {
  readonly path: DraftPath;
  readonly label: string;
  readonly span: number;
  readonly help?: string | undefined;
};

/** One line of text outside the described fields. */
export function PlainTextField({ path, label, span }: PlainFieldProps) {
  return <TextField field={{ kind: 'text', key: '', label, span }} path={path} />;
}

/** A date as precise as it is known. */
export function DateField({ path, label, span, help }: PlainFieldProps) {
  const id = controlId(path);
  const fault = useFault(path, 'date');
  return (
    <FieldFrame id={id} label={label} labelled="control" help={help} span={span} fault={fault}>
      <DateInput path={path} />
    </FieldFrame>
  );
}

export function NumberField(props: PlainFieldProps & { readonly unit?: string | undefined }) {
  const { path, label, span, help, unit } = props;
  const id = controlId(path);
  const fault = useFault(path, 'number');
  return (
    <FieldFrame id={id} label={label} labelled="control" help={help} span={span} fault={fault}>
      <NumberInput path={path} unit={unit} />
    </FieldFrame>
  );
}

type ChoiceFieldProps = PlainFieldProps & {
  readonly options: readonly Option[];
  /** In rows of a table every column is a list, however short. */
  readonly asList: boolean;
};

export function ChoiceField({ path, label, span, help, options, asList }: ChoiceFieldProps) {
  const id = controlId(path);
  const value = useDraftAt(path);
  const edit = useEdit();
  const fault = useFault(path, 'choice');
  const frame = { id, label, help, span, fault };
  if (!asList && fitsSegments(options, span)) {
    return (
      <FieldFrame {...frame} labelled="group">
        <div>
          <Segments
            labelId={`${id}-label`}
            label={label}
            options={options}
            value={value}
            onPick={(picked) => edit(path, picked)}
          />
        </div>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...frame} labelled="control">
      <SelectInput
        id={id}
        options={options}
        value={value}
        onPick={(picked) => edit(path, picked)}
      />
    </FieldFrame>
  );
}
