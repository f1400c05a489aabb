import { MCategory, NCategory, TCategory, type Tnm, type TnmEdition } from '../../domain/tnm.ts';
import { err, ok, type Result } from '../../result.ts';
import { mapLegacy } from './legacy-categories.ts';
import {
  categoriesIn,
  type CategoryToken,
  type CategoryTokens,
  faultOf,
} from './tnm-text-faults.ts';
import { type TnmTextError, type TnmToken, tnmTokens } from './tnm-tokens.ts';

/** A staging statement read from a text. */
export type TnmText = {
  readonly tnm: Tnm;
  /** The text as it was written. */
  readonly raw: string;
  /** What was read in another way than written, or is not kept. */
  readonly notes: readonly string[];
};

/**
 * One staging statement from a text as reports write it: `pT3bN0M1`, `cT1a cN0 cM0`,
 * `pT3aN0(0/7)`, `T2, N0, M0`. Nothing is guessed: what is not understood, is given twice, can be
 * read in two ways or does not exist in the edition is an error that names it.
 *
 * @source Clinical content, sections 1.1, 1.3 and 1.4.
 * @spec RCC-C-017
 */
export function parseTnmText(text: string, edition?: TnmEdition): Result<TnmText, TnmTextError> {
  const tokens = tnmTokens(text);
  if (!tokens.ok) return tokens;
  const fault = faultOf(tokens.value, text, edition);
  if (fault !== undefined) return err(fault);
  const categories = categoriesIn(tokens.value);
  const tnm = tnmOf(categories, edition);
  const notes = [
    ...editionNotes(categories, edition),
    ...detailNotes(categories),
    ...descriptorNotes(tokens.value),
    ...mapLegacy(tnm).notes,
  ];
  return ok({ tnm, raw: text, notes });
}

function tnmOf({ T, N, M }: CategoryTokens, edition: TnmEdition | undefined): Tnm {
  return {
    ...(T === undefined ? {} : { t: TCategory.parse(T.value) }),
    ...(T?.prefix === undefined ? {} : { prefix: T.prefix }),
    ...(N === undefined ? {} : { n: NCategory.parse(N.value) }),
    ...(N?.prefix === undefined ? {} : { nPrefix: N.prefix }),
    ...(M === undefined ? {} : mOf(M, edition)),
    ...(edition === undefined ? {} : { edition }),
  };
}

/** MX is no M since the 7th edition, and M0 is always clinical. */
function mOf(M: CategoryToken, edition: TnmEdition | undefined): Pick<Tnm, 'm' | 'mPrefix'> {
  if (isMXBySlip(M, edition)) return {};
  const mPrefix = isPM0BySlip(M, edition) ? 'c' : M.prefix;
  return { m: MCategory.parse(M.value), ...(mPrefix === undefined ? {} : { mPrefix }) };
}

function isMXBySlip(M: CategoryToken | undefined, edition: TnmEdition | undefined): boolean {
  return M?.value === 'MX' && edition !== '6';
}

function isPM0BySlip(M: CategoryToken | undefined, edition: TnmEdition | undefined): boolean {
  return M?.value === 'M0' && M.prefix === 'p' && edition !== '6';
}

function editionNotes(
  { T, M }: CategoryTokens,
  edition: TnmEdition | undefined,
): readonly string[] {
  return [
    ...(isMXBySlip(M, edition)
      ? [`MX does not exist in the ${edition ?? '8'}th edition: read as M not assessed`]
      : []),
    ...(isPM0BySlip(M, edition) ? ['pM0 does not exist since the 7th edition: read as cM0'] : []),
    ...(edition === '6' && (T?.value === 'T2a' || T?.value === 'T2b')
      ? [`${T.value} exists from the 7th edition on: check the edition`]
      : []),
  ];
}

function detailNotes({ T, N, M }: CategoryTokens): readonly string[] {
  const nodes = N?.detail?.split('/').map(Number).join(' of ');
  return [
    ...(T?.detail === undefined
      ? []
      : [`(${T.detail}): several tumours in this kidney, T is that of the largest`]),
    ...(nodes === undefined ? [] : [`Regional nodes positive: ${nodes}, kept in the text only`]),
    ...(M?.detail === undefined
      ? []
      : [`Sites of M1 (${M.detail}) are not taken over into the list of metastases`]),
  ];
}

function descriptorNotes(tokens: readonly TnmToken[]): readonly string[] {
  const found = tokens.filter(({ kind }) => kind === 'descriptor').map(({ raw }) => raw);
  if (found.length === 0) return [];
  return [`Not part of T, N and M, kept in the text only: ${found.join(', ')}`];
}
