import { LengthUnit } from '#shared/domain/quantity';

import { draftAt } from '../draft/draft.ts';
import { plainOptions } from '../sections/field.ts';
import classes from './Field.module.css';
import type { RecordedControlProps } from './recorded-control-props.ts';
import { SelectInput } from './SelectInput.tsx';
import { NumberInput } from './TypedInput.tsx';
import { UnknownToggle } from './UnknownReason.tsx';
import { useEdit } from './editor-context.ts';

type RecordedAmountProps = RecordedControlProps & {
  /** `length`: the unit is part of the entry and is chosen, never presumed. */
  readonly unit: string | undefined;
};

/** A number with its unit, and a button for "unknown" beside it. */
export function RecordedAmount(props: RecordedAmountProps) {
  const { id, label, path, item, unit, onValue, onUnknown } = props;
  const edit = useEdit();
  const isUnknown = draftAt(item, ['unknown']) !== undefined;
  const unitPath = [...path, 'value', 'unit'];
  return (
    <>
      {!isUnknown && unit !== 'length' && (
        <NumberInput id={id} name={label} path={[...path, 'value']} unit={unit} />
      )}
      {!isUnknown && unit === 'length' && (
        <>
          <NumberInput id={id} name={label} path={[...path, 'value', 'amount']} />
          <span className={classes.lengthUnit}>
            <SelectInput
              id={`${id}-unit`}
              name={`Unit of ${label}`}
              options={LENGTH_UNITS}
              value={draftAt(item, ['value', 'unit'])}
              onPick={(picked) => edit(unitPath, picked)}
            />
          </span>
        </>
      )}
      <UnknownToggle
        label={label}
        isUnknown={isUnknown}
        onToggle={isUnknown ? () => onValue(undefined) : onUnknown}
      />
    </>
  );
}

const LENGTH_UNITS = plainOptions(LengthUnit.options);
