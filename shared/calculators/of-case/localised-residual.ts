import type { CaseDocument } from '../../domain/case-document.ts';
import type { MetastaticSite } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Presence } from '../scores.ts';
import type { Condition } from './localised-conditions.ts';
import { removalNotes } from './localised-items.ts';
import { isResected, placedPrimaries, type PlacedPrimary } from './localised-pathology.ts';
import { answerItem, recordedItem, type ScoreItem } from './score-items.ts';

/**
 * What speaks against the surgery of a primary having left no disease behind: its margin, a local
 * recurrence, a lesion in the fossa or a regional node, this primary or another one in place.
 * None where nothing does. With `kidney` other primaries count on the same side only.
 *
 * @spec RCC-C-048
 */
export function diseaseLeft(
  document: CaseDocument,
  placed: PlacedPrimary,
  scope: 'kidney' | 'patient',
): readonly Condition[] {
  return [
    ...ownResidue(placed),
    ...locoregionalLesions(document),
    ...placedPrimaries(document)
      .filter(({ field }) => field !== placed.field)
      .flatMap((other) =>
        otherPrimary(other, scope === 'patient' ? 'yes' : sameSide(placed, other)),
      ),
  ];
}

function ownResidue(placed: PlacedPrimary): readonly Condition[] {
  const [first, ...others] = residue(placed);
  return first === undefined ? [] : [{ ...first, notes: removalNotes(placed.primary) }, ...others];
}

const PROVIDED = 'no disease was left by the surgery';
const LEFT = 'disease is left after surgery or has come back';

function residue({ primary, field }: PlacedPrimary): readonly Condition[] {
  const { margin, localRecurrence, inSitu } = primary;
  return [
    ...(knownValue(margin) === 'R2'
      ? [left(recordedItem('Margin', `${field}.margin`, margin, String), 'R2')]
      : []),
    ...(knownValue(localRecurrence) === 'yes'
      ? [
          left(
            answerItem('Local recurrence', `${field}.localRecurrence`, localRecurrence),
            'local recurrence',
          ),
        ]
      : []),
    ...(knownValue(inSitu) === 'yes'
      ? [left(answerItem('Primary in place', `${field}.inSitu`, inSitu), 'primary in place')]
      : []),
  ];
}

function left(item: ScoreItem, what: string): Condition {
  return { item, met: 'no', reason: `${LEFT} (${what})`, provided: PROVIDED, notes: [] };
}

const LOCOREGIONAL: Readonly<Partial<Record<MetastaticSite, string>>> = {
  'renal-fossa': 'lesion in the renal fossa',
  'node-regional': 'regional node',
};

function locoregionalLesions({ lesions = [] }: CaseDocument): readonly Condition[] {
  return lesions.flatMap(({ site, status, measuredOn }, index) => {
    const what = LOCOREGIONAL[site];
    if (what === undefined || status === 'treated-no-evidence') return [];
    const item = { label: 'Lesion', field: `lesions[${index}]`, text: `Present, ${what}` };
    return [left({ ...item, on: measuredOn }, what)];
  });
}

/** Another primary counts as removed only when something says so. */
function otherPrimary(other: PlacedPrimary, concerns: Presence): readonly Condition[] {
  const found = residue(other);
  if (concerns === 'no' || (found.length === 0 && isResected(other.primary))) return [];
  if (concerns === 'yes' && found.length > 0) return found;
  const item =
    concerns === 'yes'
      ? { label: 'Other primary in place', field: `${other.field}.inSitu` }
      : { label: 'Side of the other primary', field: `${other.field}.side` };
  return [{ item, met: 'unknown', reason: LEFT, provided: PROVIDED, notes: [] }];
}

function sameSide({ primary: a }: PlacedPrimary, { primary: b }: PlacedPrimary): Presence {
  const [one, other] = [knownValue(a.side), knownValue(b.side)];
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'yes' : 'no';
}
