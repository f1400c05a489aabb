import { LengthUnit } from '#shared/domain/quantity';

import { draftAt } from '../draft/draft.ts';
import { plainOptions } from '../sections/field.ts';
import classes from './Field.module.css';
import type { RecordedControlProps } from './recorded-control-props.ts';
import { SelectInput } from './SelectInput.tsx';
import { NumberInput } from './TypedInput.tsx';
import { UnknownToggle } from './UnknownReason.tsx';

type RecordedAmountProps = RecordedControlProps & {
  /** `length`: the unit is part of the entry and is chosen, never presumed. */
  readonly unit: string | undefined;
};

/** A number with its unit, and a button for "unknown" beside it. */
export function RecordedAmount(props: RecordedAmountProps) {
  const { id, label, path, item, unit, write, onValue, onUnknown } = props;
  const isUnknown = draftAt(item, ['unknown']) !== undefined;
  return (
    <>
      {!isUnknown && unit !== 'length' && (
        <NumberInput
          id={id}
          name={label}
          path={[...path, 'value']}
          unit={unit}
          write={(value) => write(['value'], value)}
        />
      )}
      {!isUnknown && unit === 'length' && (
        <>
          <NumberInput
            id={id}
            name={label}
            path={[...path, 'value', 'amount']}
            write={(amount) => write(['value', 'amount'], amount)}
          />
          <span className={classes.lengthUnit}>
            <SelectInput
              id={`${id}-unit`}
              name={`Unit of ${label}`}
              options={LENGTH_UNITS}
              value={draftAt(item, ['value', 'unit'])}
              onPick={(picked) => write(['value', 'unit'], picked)}
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
