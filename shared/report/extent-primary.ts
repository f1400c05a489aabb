import type { LocalInvasion, PrimaryTumour } from '../domain/primary-tumour.ts';
import { knownValue } from '../domain/recorded.ts';
import type { LesionRow, Presence } from './board-sheet-model.ts';
import { formatDate } from '../domain/format-date.ts';
import { INVASION_TEXT, VENOUS_THROMBUS_TEXT } from './primary-text.ts';
import { joinParts } from './recorded-text.ts';
import { SIDE_TEXT } from './site-text.ts';

type Row = Omit<LesionRow, 'number'>;

const PRESENCE: Readonly<Record<'yes' | 'no', Presence>> = { yes: 'present', no: 'absent' };

/** One row per primary; without any, a row that says so. */
export function primaryRows(primaries: readonly PrimaryTumour[]): readonly Row[] {
  if (primaries.length > 0) return primaries.map(primaryRow);
  return [
    {
      region: 'kidney',
      title: 'Primary tumour: not stated',
      painful: false,
      derivations: [],
      presence: 'unknown',
    },
  ];
}

function primaryRow(primary: PrimaryTumour): Row {
  const side = knownValue(primary.side);
  const inSitu = inPlace(primary);
  const size = knownValue(primary.size);
  const sizeText = size === undefined ? undefined : `${size.amount} ${size.unit}`;
  const kidney = side === undefined ? 'Kidney, side not stated' : `${SIDE_TEXT[side]} kidney`;
  const detail = detailOf(primary, inSitu === 'no' ? sizeText : undefined);
  return {
    region: 'kidney',
    ...(side === undefined ? {} : { side }),
    title: `${kidney}, ${inSitu === 'no' ? 'primary removed' : 'primary'}`,
    ...(detail === undefined ? {} : { detail }),
    // What was removed has no diameter today.
    ...(sizeText === undefined || inSitu === 'no' ? {} : { longest: sizeText }),
    painful: knownValue(primary.localSymptom) === 'pain',
    presence: inSitu === undefined ? 'unknown' : PRESENCE[inSitu],
    derivations: [],
  };
}

function detailOf(primary: PrimaryTumour, sizeBefore: string | undefined): string | undefined {
  const thrombus = knownValue(primary.venousThrombus);
  return joinParts([
    removalText(primary),
    sizeBefore === undefined ? undefined : `${sizeBefore} before removal`,
    invasionText(primary.invasion),
    thrombus === undefined ? undefined : VENOUS_THROMBUS_TEXT[thrombus].toLowerCase(),
    knownValue(primary.adrenalInvolved) === 'yes' ? 'adrenal gland involved' : undefined,
    knownValue(primary.bowelContact) === 'yes' ? 'in contact with bowel' : undefined,
    knownValue(primary.localRecurrence) === 'yes' ? 'local recurrence' : undefined,
    primary.note,
  ]);
}

/** A date of removal says that it was removed, where nobody said otherwise. */
function inPlace({ inSitu, resectedOn }: PrimaryTumour): 'yes' | 'no' | undefined {
  return knownValue(inSitu) ?? (resectedOn === undefined ? undefined : 'no');
}

function removalText(primary: PrimaryTumour): string | undefined {
  const state = inPlace(primary);
  if (state === undefined) return 'in place or removed: not stated';
  const { resectedOn } = primary;
  if (resectedOn === undefined) return undefined;
  const removed = `removed ${formatDate(resectedOn)}`;
  return state === 'yes' ? `recorded as in place and as ${removed}: contradiction` : removed;
}

function invasionText(invasion: LocalInvasion | undefined): string | undefined {
  if (invasion === undefined) return undefined;
  // Safe: the text map is keyed by exactly the invasion flags.
  const flags = Object.keys(INVASION_TEXT) as (keyof LocalInvasion)[];
  const reached = flags.filter((flag) => knownValue(invasion[flag]) === 'yes');
  if (reached.length === 0) return undefined;
  return `into ${reached.map((flag) => INVASION_TEXT[flag].toLowerCase()).join(', ')}`;
}
