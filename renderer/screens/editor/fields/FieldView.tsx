import type { ReactNode } from 'react';

import { type DraftPath, draftAt } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { isAsked } from '../sections/section-state.ts';
import { AllergiesField } from './AllergiesField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { GroupField } from './GroupField.tsx';
import { ImagesField } from './ImagesField.tsx';
import { LabUnitField } from './LabUnitField.tsx';
import { ListField } from './ListField.tsx';
import { OriginField } from './OriginField.tsx';
import { ChoiceField, DateField, NumberField } from './PlainField.tsx';
import { RecordedField } from './RecordedField.tsx';
import { RecordedOnField } from './RecordedOnField.tsx';
import { ScoreStrip } from './ScoreStrip.tsx';
import { SymptomsField } from './SymptomsField.tsx';
import { TextField } from './TextField.tsx';
import { UnitGuard } from './UnitGuard.tsx';
import { useEditorValue } from './editor-context.ts';

type FieldViewProps = {
  readonly field: Field;
  /** Where the part of the case is that holds the field. */
  readonly root: DraftPath;
  readonly isInRow?: boolean;
};

/** Draws one described field, unless what stands beside it makes it pointless to ask. */
export function FieldView({ field, root, isInRow = false }: FieldViewProps) {
  const isShown = useEditorValue((state) => isAsked(field, draftAt(state.draft, root)));
  return isShown ? fieldBody(field, [...root, field.key], isInRow) : undefined;
}

function fieldBody(field: Field, path: DraftPath, isInRow: boolean): ReactNode {
  const plain = { path, label: field.label, help: field.help, span: field.span ?? 12 };
  switch (field.kind) {
    case 'text':
      return <TextField field={field} path={path} />;
    case 'date':
      return <DateField {...plain} />;
    case 'number':
      return <NumberField {...plain} unit={field.unit} />;
    case 'choice':
      return <ChoiceField {...plain} options={field.options} asList={isInRow} />;
    case 'recorded':
      return <RecordedField field={field} path={path} />;
    case 'score':
      return <ScoreStrip score={field.score} path={path} />;
    case 'recorded-on':
      return <RecordedOnField />;
    case 'unit-guard':
      return <UnitGuard row={path.slice(0, -1)} />;
    default:
      return specialBody(field, path, plain);
  }
}

type Special = Exclude<
  Field,
  {
    readonly kind:
      'text' | 'date' | 'number' | 'choice' | 'recorded' | 'score' | 'unit-guard' | 'recorded-on';
  }
>;

function specialBody(
  field: Special,
  path: DraftPath,
  plain: { path: DraftPath; label: string; help: string | undefined; span: number },
): ReactNode {
  switch (field.kind) {
    case 'choices':
      return <ChoicesField field={field} path={path} />;
    case 'group':
      return <GroupField field={field} path={path} renderField={renderField} />;
    case 'list':
      return <ListField field={field} path={path} renderField={renderField} />;
    case 'lab-unit':
      return <LabUnitField {...plain} />;
    case 'symptoms':
      return <SymptomsField path={path} />;
    case 'allergies':
      return <AllergiesField label={field.label} path={path} renderField={renderField} />;
    case 'origin':
      return <OriginField label={field.label} path={path} />;
    case 'images':
      return <ImagesField label={field.label} path={path} />;
  }
}

function renderField(field: Field, root: DraftPath, isInRow = false): ReactNode {
  return <FieldView key={field.key} field={field} root={root} isInRow={isInRow} />;
}
