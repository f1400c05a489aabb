import { LAB_UNITS } from '#shared/domain/labs';
import { CALCIUM_KIND_TEXT, printedUnit } from '#shared/report/lab-text';

import { TEXT } from '../../../../text/text.ts';
import { optionsOf } from '../../sections/field.ts';
import { SelectInput } from '../SelectInput.tsx';
import { PasteInput } from './PasteInput.tsx';
import { type PasteEntry, type PasteRow, withEntry } from './paste-rows.ts';

type PasteCellsProps = {
  readonly row: PasteRow;
  readonly name: string;
  readonly onChange: (row: PasteRow) => void;
};

const TEXTS = TEXT.entry.labs;
const { columns } = TEXTS;
const KINDS = optionsOf(CALCIUM_KIND_TEXT);
const KIND_VALUES = ['total', 'adjusted', 'ionised'] as const;

/** The parts of a pasted result, each open to change. */
export function PasteCells({ row, name, onChange }: PasteCellsProps) {
  const { entry, id } = row;
  const change = (part: Partial<PasteEntry>) => onChange(withEntry(row, part));
  const units: readonly string[] = entry.analyte === undefined ? [] : LAB_UNITS[entry.analyte];
  const input = (key: 'value' | 'lower' | 'upper' | 'on') => (
    <td>
      <PasteInput
        name={TEXTS.of(columns[key], name)}
        value={entry[key]}
        onValue={(value) => change({ [key]: value })}
      />
    </td>
  );
  return (
    <>
      <th scope="row">
        {entry.analyte === undefined ? TEXTS.choose : name}
        {entry.analyte === 'calcium' && (
          <SelectInput
            id={`paste-${id}-kind`}
            name={TEXTS.of(columns.kind, name)}
            options={KINDS}
            value={entry.calciumKind}
            onPick={(picked) =>
              change({ calciumKind: KIND_VALUES.find((kind) => kind === picked) })
            }
          />
        )}
      </th>
      {input('value')}
      <td>
        <SelectInput
          id={`paste-${id}-unit`}
          name={TEXTS.of(columns.unit, name)}
          options={units.map((value) => ({ value, label: printedUnit(value) }))}
          value={entry.unit}
          isDisabled={units.length === 0}
          onPick={(unit) => change({ unit: unit === undefined ? '' : String(unit) })}
        />
      </td>
      {input('lower')}
      {input('upper')}
      {input('on')}
    </>
  );
}
