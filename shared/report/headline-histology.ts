import { HISTOLOGY_TEXT } from '../domain/histology-text.ts';
import type { PrimaryTumour } from '../domain/primary-tumour.ts';
import { knownValue } from '../domain/recorded.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { joinParts, whyUnknown } from './recorded-text.ts';
import { SIDE_TEXT } from './site-text.ts';

/** Tissue type with grade and sarcomatoid component, each said even when it is not known. */
export function histologyTile(primaries: readonly PrimaryTumour[]): HeadlineTile {
  const types = [...new Set(primaries.map(typeOf))];
  const known = types.filter((type) => type !== undefined);
  const detail = joinParts(
    primaries.length === 0 ? ['no primary tumour recorded'] : details(primaries),
  );
  return {
    id: 'histology',
    label: 'Histology',
    value: known.length === 0 ? NOT_KNOWN : known.join(' and '),
    state: stateOf(primaries, known.length, types.length),
    ...defined({ remainder: openText(primaries) }),
    ...(detail === undefined ? {} : { detail }),
    chips: [],
    derivations: [],
  };
}

/** A primary of unknown histology must not hide behind one that is known. */
function openText(primaries: readonly PrimaryTumour[]): string | undefined {
  const open = primaries.filter((primary) => typeOf(primary) === undefined).length;
  if (open === 0 || open === primaries.length) return undefined;
  return `and ${open} of ${primaries.length} primaries not known`;
}

function typeOf(primary: PrimaryTumour): string | undefined {
  const histology = knownValue(primary.histology);
  return histology === undefined ? undefined : HISTOLOGY_TEXT[histology];
}

function stateOf(
  primaries: readonly PrimaryTumour[],
  known: number,
  named: number,
): HeadlineTile['state'] {
  if (known === 0) return 'unknown';
  const subtypeOpen = primaries.some(
    ({ histology }) => knownValue(histology) === 'rcc-subtype-not-stated',
  );
  return subtypeOpen || known < named ? 'interval' : 'known';
}

/** Of several primaries each is described: a worse second one must not hide behind the first. */
function details(primaries: readonly PrimaryTumour[]): readonly (string | undefined)[] {
  if (primaries.length === 1) return primaries.flatMap(primaryDetails);
  return primaries.map((primary, index) => {
    const side = knownValue(primary.side);
    const name = side === undefined ? `Primary ${index + 1}` : SIDE_TEXT[side];
    const said = [typeOf(primary) ?? `histology ${whyUnknown(primary.histology)}`].concat(
      primaryDetails(primary).filter((part) => part !== undefined),
    );
    return `${name}: ${said.join(', ')}`;
  });
}

function primaryDetails(primary: PrimaryTumour): readonly (string | undefined)[] {
  return [
    basisText(primary),
    gradeText(primary),
    componentText('sarcomatoid', primary.sarcomatoid),
    knownValue(primary.rhabdoid) === 'yes' ? 'rhabdoid' : undefined,
  ];
}

function basisText({ diagnosisBasis }: PrimaryTumour): string | undefined {
  return knownValue(diagnosisBasis) === 'imaging-only' ? 'no tissue diagnosis' : undefined;
}

function gradeText({ grade }: PrimaryTumour): string {
  const value = knownValue(grade);
  return value === undefined ? `grade ${whyUnknown(grade)}` : `ISUP grade ${value}`;
}

function componentText(name: string, item: PrimaryTumour['sarcomatoid']): string {
  const value = knownValue(item);
  if (value === undefined) return `${name} ${whyUnknown(item)}`;
  return value === 'yes' ? name : `no ${name}`;
}
