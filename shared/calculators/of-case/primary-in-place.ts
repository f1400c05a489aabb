import type { CaseDocument } from '../../domain/case-document.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import { anyOf } from '../spread/presence-logic.ts';
import type { Presence } from '../scores.ts';
import { type Basis, type CaseFinding, joinBasis } from './case-finding.ts';
import { answerItem, inputsAndMissing } from './score-items.ts';

/** A primary with the case field it stands in and whether it is still in the body. */
export type PresentPrimary = {
  readonly primary: PrimaryTumour;
  readonly field: string;
  readonly inPlace: Presence;
};

/** Every primary that is, or may still be, in the body. */
export function primariesInPlace({ primaries }: CaseDocument): readonly PresentPrimary[] {
  return (primaries ?? [])
    .map((primary, index) => ({
      primary,
      field: `primaries[${index}]`,
      inPlace: isInPlace(primary),
    }))
    .filter(({ inPlace }) => inPlace !== 'no');
}

/** A day of removal says no; beside a stated yes it leaves the question open. */
function isInPlace({ inSitu, resectedOn }: PrimaryTumour): Presence {
  const answer = knownValue(inSitu);
  if (resectedOn === undefined) return answer ?? 'unknown';
  return answer === 'yes' ? 'unknown' : 'no';
}

/** Whether a primary is still in the body, of those that are or may be. */
export function primaryInPlace(primaries: readonly PresentPrimary[]): CaseFinding<Presence> {
  const value = anyOf(primaries.map(({ inPlace }) => inPlace));
  const { inputs, missing, notes } = joinBasis(primaries.map(basisOf));
  return { value, inputs, missing: value === 'unknown' ? missing : [], notes };
}

/** One that is or may be in place and has a day of removal contradicts itself. */
function basisOf({ primary, field }: PresentPrimary): Basis {
  const item = answerItem('Primary in place', `${field}.inSitu`, primary.inSitu);
  if (primary.resectedOn === undefined) return { ...inputsAndMissing([item]), notes: [] };
  return {
    ...inputsAndMissing([item]),
    missing: [{ label: 'Day of removal', field: `${field}.resectedOn` }],
    notes: ['A primary is said to be in place and has a day of removal'],
  };
}
