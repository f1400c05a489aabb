import { draftAt } from '../draft/draft.ts';
import type { Option } from '../sections/field.ts';
import { Segments, fitsSegments, UNKNOWN_SEGMENT } from './Segments.tsx';
import { SelectInput } from './SelectInput.tsx';
import { reasonId, UnknownToggle } from './UnknownReason.tsx';
import { focusInside } from './focus-entry.ts';
import type { RecordedControlProps } from './recorded-control-props.ts';

type RecordedChoiceProps = RecordedControlProps & { readonly options: readonly Option[] };

/** Answers side by side with "Unknown" as the last; a list with a button beside it when long. */
export function RecordedChoice(props: RecordedChoiceProps) {
  const { id, label, item, span, options, onValue, onUnknown } = props;
  const isUnknown = draftAt(item, ['unknown']) !== undefined;
  const value = draftAt(item, ['value']);

  function pick(picked: string | number | undefined, isByKey: boolean): void {
    if (picked !== UNKNOWN_SEGMENT) {
      onValue(picked);
      return;
    }
    onUnknown();
    if (isByKey) focusInside(reasonId(id));
  }

  if (fitsSegments(options, span)) {
    return (
      <Segments
        labelId={`${id}-label`}
        label={label}
        options={[...options, { value: UNKNOWN_SEGMENT, label: 'Unknown' }]}
        value={isUnknown ? UNKNOWN_SEGMENT : value}
        onPick={pick}
      />
    );
  }
  return (
    <>
      <SelectInput id={id} name={label} options={options} value={value} onPick={onValue} />
      <UnknownToggle
        label={label}
        isUnknown={isUnknown}
        onToggle={isUnknown ? () => onValue(undefined) : onUnknown}
      />
    </>
  );
}
