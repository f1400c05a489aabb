import { PRINTED_DATE } from './lab-block-dates.ts';
import type { LabCells } from './lab-block-cells.ts';

export type ColumnRole =
  'name' | 'value' | 'unit' | 'limits' | 'lower' | 'upper' | 'flag' | 'previous' | 'other';

/** What stands under the heading of a column: a part of a result, or values of one day. */
export type LabColumn = ColumnRole | { readonly dateText: string };

const HEADS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['previous', /^(?:prev|vorwert|vorbefund|vorherig|last|ant[ée]rieur)/i],
  ['name', /^(?:test|analyt|analyse|parameter|untersuchung|bezeichnung|name|component|examen)/i],
  ['value', /^(?:result|ergebnis|wert|value|resultat|résultat|messwert|aktuell)/i],
  ['unit', /^(?:units?$|einheit|unité|dimension)/i],
  ['limits', /^(?:ref|norm|range|interval|limits|grenz|valeurs)/i],
  ['lower', /^(?:low|unter|lln$|min)/i],
  ['upper', /^(?:high|upper|ober|uln$|max)/i],
  ['flag', /^(?:flag|bew|abn|mark|h\/l|[*!]$)/i],
];

/** The columns a line of headings names; undefined when it is no such line. */
export function columnsOf({ cells, isTable }: LabCells): readonly LabColumn[] | undefined {
  const columns = cells.map(columnOf);
  const dated = columns.filter((column) => typeof column === 'object').length;
  const named = columns.filter((column) => typeof column === 'string' && column !== 'other').length;
  const isHead = dated >= 2 || (named >= 2 && !cells.some(hasValue)) || (isTable && isOneDay());
  return isHead ? columns : undefined;

  function isOneDay(): boolean {
    return dated === 1 && named >= 1 && !columns.includes('value');
  }
}

function columnOf(cell: string): LabColumn {
  const date = PRINTED_DATE.exec(cell)?.[0];
  if (date !== undefined) return { dateText: date };
  return HEADS.find(([, like]) => like.test(cell))?.[0] ?? 'other';
}

function hasValue(cell: string): boolean {
  return /\d/.test(cell) && !PRINTED_DATE.test(cell);
}
