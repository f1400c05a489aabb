import { capitalised } from '../domain/in-sentence.ts';
import type { ImdcFactor, ImdcScore, Presence as Answer, Score } from '../calculators/scores.ts';
import type { HeadlineTile, Presence } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { namedDerivation } from './derivation.ts';
import { NOT_KNOWN } from './patient-text.ts';
import { briefScore } from './score-brief.ts';
import { joinParts } from './recorded-text.ts';
import { IMDC_FACTOR_TEXT, IMDC_GROUP_TEXT } from './score-text.ts';

const PRESENCE: Readonly<Record<Answer, Presence>> = {
  yes: 'present',
  no: 'absent',
  unknown: 'unknown',
};

const ORDER: readonly Presence[] = ['present', 'unknown', 'absent'];

/** IMDC risk as an interval, never a group that a missing factor could still change; MSKCC beside. */
export function riskTile(imdc: ImdcScore, others: readonly Score[] = []): HeadlineTile {
  const mskcc = briefScore(others, 'mskcc', 'MSKCC');
  const derivations = [namedDerivation('IMDC risk', imdc), ...(mskcc ? [mskcc.derivation] : [])];
  const base = { id: 'risk' as const, label: 'IMDC risk', derivations };
  if (imdc.state === 'not-applicable') {
    return {
      ...base,
      value: 'Not applicable',
      state: imdc.state,
      detail: capitalised(imdc.statement.replace(/^Not applicable: /, '')),
      chips: [],
    };
  }
  const detail = joinParts([mskcc?.text, ...imdc.notes.filter(isDoubt)]);
  return { ...base, ...groupsOf(imdc), ...defined({ detail }), chips: chipsOf(imdc) };
}

/** What must not be missed beside the group: a doubt, a contradiction, that it is stated. */
function isDoubt(note: string): boolean {
  return /is questionable|contradict|do not give the same| stated by /.test(note);
}

function groupsOf(
  imdc: ImdcScore,
): Pick<HeadlineTile, 'value' | 'state'> & { readonly remainder?: string } {
  const names = imdc.groups.map((group) => IMDC_GROUP_TEXT[group]);
  const [first, second] = names;
  if (names.length === 1 && first !== undefined) {
    return { value: first, state: 'known', remainder: countText(imdc) };
  }
  if (names.length === 2 && first !== undefined && second !== undefined) {
    const remainder = `or ${second.toLowerCase()}, ${unknownText(imdc)}`;
    return { value: first, state: 'interval', remainder };
  }
  return { value: NOT_KNOWN, state: 'unknown', remainder: `any group, ${unknownText(imdc)}` };
}

function chipsOf(imdc: ImdcScore): HeadlineTile['chips'] {
  // Safe: the text map is keyed by exactly the factors.
  const factors = Object.keys(IMDC_FACTOR_TEXT) as ImdcFactor[];
  return factors
    .map((factor) => ({
      label: IMDC_FACTOR_TEXT[factor],
      presence: PRESENCE[imdc.factors[factor]],
    }))
    .toSorted((a, b) => ORDER.indexOf(a.presence) - ORDER.indexOf(b.presence));
}

function countText({ fewest, most }: ImdcScore): string {
  if (fewest !== most) return `${fewest} to ${most} factors`;
  return fewest === 1 ? '1 factor' : `${fewest} factors`;
}

function unknownText({ factors }: ImdcScore): string {
  const unknown = Object.values(factors).filter((answer) => answer === 'unknown').length;
  return unknown === 1 ? '1 factor unknown' : `${unknown} factors unknown`;
}
