import { Analyte, LAB_UNITS } from '#shared/domain/labs';
import { printedUnit } from '#shared/report/lab-text';

import type { DraftPath } from '../draft/draft.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { PlainFieldProps } from './PlainField.tsx';
import { SelectInput } from './SelectInput.tsx';
import { controlId, useDraftAt, useEdit, useFault } from './editor-context.ts';

/** Only the units this analyte is reported in; an entry of another unit stays and is a fault. */
export function LabUnitField({ path, label, span }: PlainFieldProps) {
  const id = controlId(path);
  const unit = useDraftAt(path);
  const analyte = Analyte.safeParse(useDraftAt(analytePath(path)));
  const edit = useEdit();
  const fault = useFault(path, 'text');
  const units: readonly string[] = analyte.success ? LAB_UNITS[analyte.data] : [];
  const isForeign = typeof unit === 'string' && !units.includes(unit);
  const options = (isForeign ? [...units, unit] : units).map((value) => ({
    value,
    label: printedUnit(value),
  }));
  return (
    <FieldFrame id={id} label={label} labelled="control" span={span} fault={fault}>
      <SelectInput
        id={id}
        options={options}
        value={unit}
        isDisabled={options.length === 0}
        onPick={(picked) => edit(path, picked)}
      />
    </FieldFrame>
  );
}

function analytePath(path: DraftPath): DraftPath {
  return [...path.slice(0, -1), 'analyte'];
}
