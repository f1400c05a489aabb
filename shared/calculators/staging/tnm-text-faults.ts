import type { TnmEdition } from '../../domain/tnm.ts';
import type { TnmTextError, TnmToken } from './tnm-tokens.ts';

export type CategoryToken = Extract<TnmToken, { kind: 'category' }>;

/** The T, N and M of one staging text. */
export type CategoryTokens = {
  readonly T: CategoryToken | undefined;
  readonly N: CategoryToken | undefined;
  readonly M: CategoryToken | undefined;
};

/** The first T, N and M among the parts of a staging text. */
export function categoriesIn(tokens: readonly TnmToken[]): CategoryTokens {
  const found = tokens.filter((token) => token.kind === 'category');
  return {
    T: found.find(({ axis }) => axis === 'T'),
    N: found.find(({ axis }) => axis === 'N'),
    M: found.find(({ axis }) => axis === 'M'),
  };
}

/**
 * Why parts that are understood one by one make no staging statement; undefined when they do.
 *
 * @spec RCC-C-017
 */
export function faultOf(
  tokens: readonly TnmToken[],
  text: string,
  edition: TnmEdition | undefined,
): TnmTextError | undefined {
  const categories = categoriesIn(tokens);
  return (
    perineuralFault(categories, tokens) ??
    emptyFault(categories, text) ??
    twiceFault(tokens) ??
    editionFault(categories, edition) ??
    nodeCountFault(categories.N, edition)
  );
}

/** `Pn0` is perineural invasion; without another N it may be a slip for `pN0`. */
function perineuralFault(
  { N }: CategoryTokens,
  tokens: readonly TnmToken[],
): TnmTextError | undefined {
  const token = tokens.find(({ raw }) => raw.startsWith('Pn'))?.raw;
  if (N !== undefined || token === undefined) return undefined;
  const message = `"${token}" may be perineural invasion or N: write N as pN`;
  return { code: 'ambiguous', token, message };
}

function emptyFault({ T, N, M }: CategoryTokens, text: string): TnmTextError | undefined {
  if (T !== undefined || N !== undefined || M !== undefined) return undefined;
  const token = text.trim();
  const message = token === '' ? 'No text to read' : `"${token}" holds no T, N or M`;
  return { code: 'nothing', token, message };
}

function twiceFault(tokens: readonly TnmToken[]): TnmTextError | undefined {
  const found = tokens.filter((token) => token.kind === 'category');
  const again = found.find(({ axis }, index) =>
    found.slice(0, index).some((earlier) => earlier.axis === axis),
  );
  if (again === undefined) return undefined;
  const message = `"${again.raw}": ${again.axis} is given twice, enter one staging at a time`;
  return { code: 'given-twice', token: again.raw, message };
}

/** N2 and MX exist up to the 6th edition; MX under a later one is a slip that loses nothing. */
function editionFault(
  { N, M }: CategoryTokens,
  edition: TnmEdition | undefined,
): TnmTextError | undefined {
  const legacy = [N, M].find((token) => token?.value === 'N2' || token?.value === 'MX');
  if (legacy === undefined || edition === '6') return undefined;
  const { raw: token, value } = legacy;
  if (edition === undefined) {
    const message = `${value} exists only up to the 6th edition: state the edition`;
    return { code: 'not-in-edition', token, message };
  }
  if (value === 'MX') return undefined;
  const message = `N2 does not exist in the ${edition}th edition: did you mean N1?`;
  return { code: 'not-in-edition', token, message };
}

function nodeCountFault(
  N: CategoryToken | undefined,
  edition: TnmEdition | undefined,
): TnmTextError | undefined {
  if (N?.detail === undefined) return undefined;
  const [positive = 0, examined = 0] = N.detail.split('/').map(Number);
  const why = disagreement(N.value, positive, examined, edition);
  if (why === undefined) return undefined;
  return { code: 'contradiction', token: N.raw, message: `"${N.raw}": ${why}` };
}

/** pN rests on at least one examined node; the 6th edition tells one node (N1) from more (N2). */
function disagreement(
  n: string,
  positive: number,
  examined: number,
  edition: TnmEdition | undefined,
): string | undefined {
  if (positive > examined) return 'more positive nodes than examined ones';
  if (examined === 0) return n === 'NX' ? undefined : 'no node was examined, so N is NX';
  if (n === 'NX') return 'nodes were examined, so N is not NX';
  if ((n === 'N0') !== (positive === 0)) return `${n} does not go with ${positive} of ${examined}`;
  if (edition !== '6' || n === 'N0') return undefined;
  const expected = positive === 1 ? 'N1' : 'N2';
  return n === expected ? undefined : `${positive} positive is ${expected} in the 6th edition`;
}
