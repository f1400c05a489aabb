import type { Analyte, CalciumKind } from '../domain/labs.ts';
import { HARMLESS, HARMLESS_FOR, KEPT, OTHER, OTHERWISE } from './lab-block-aliases.ts';
import { nameWords } from './lab-block-words.ts';

/** What the name at the head of a row stands for. */
export type LabName =
  | {
      readonly kind: 'kept';
      readonly candidates: readonly [Analyte, ...Analyte[]];
      /** Every word of the name is known and all of them mean the one candidate. */
      readonly isSure: boolean;
      readonly calciumKind: CalciumKind | undefined;
    }
  /** Something that no case of this app holds. */
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

const LONGEST_ALIAS = 5;
/** More words that say nothing than this are a sentence and no name. */
const MOST_STRAY_WORDS = 2;

const CALCIUM_KINDS: readonly (readonly [CalciumKind, ReadonlySet<string>])[] = [
  ['total', new Set(nameWords('total totale gesamt ges tot'))],
  [
    'adjusted',
    new Set(
      nameWords(
        'adjusted adj corrected corr korrigiert korrigiertes korr corrigé corrigée albuminkorrigiert',
      ),
    ),
  ],
  [
    'ionised',
    new Set(nameWords('ionised ionized ionisiert ionisiertes ionisé ion ica free frei freies')),
  ],
];

/** Which analyte a name stands for: by words that are known, never by likeness. */
export function readLabName(name: string): LabName {
  const pieces = piecesOf(nameWords(name));
  const kinds = calciumKindsOf(pieces);
  const kept = keptBy(pieces, kinds);
  const [first, ...more] = kept;
  if (first === undefined) {
    return { kind: pieces.some((piece) => OTHER.has(piece)) ? 'other' : 'none' };
  }
  if (isOtherForm(pieces, kept)) return { kind: 'other' };
  const strays = pieces.filter((piece) => isStray(piece, first));
  if (strays.length > MOST_STRAY_WORDS) return { kind: 'none' };
  const doubts = [...more, ...strays, ...pieces.filter((piece) => OTHER.has(piece))];
  return {
    kind: 'kept',
    candidates: [first, ...more],
    isSure: doubts.length === 0 && kinds.length < 2,
    calciumKind: first === 'calcium' && kinds.length === 1 ? kinds[0] : undefined,
  };
}

/** In urine, direct, as a clearance: another measurement than the one that is kept. */
function isOtherForm(pieces: readonly string[], kept: readonly Analyte[]): boolean {
  if (kept.includes('urine-albumin-creatinine')) return false;
  return pieces.some((piece) => OTHERWISE.has(piece));
}

/** The words joined into the longest names that are known; the rest word by word. */
function piecesOf(words: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_ALIAS, words.length - at);
    while (length > 1 && !isAlias(words.slice(at, at + length).join(' '))) length -= 1;
    pieces.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return pieces;
}

function isAlias(piece: string): boolean {
  return KEPT.has(piece) || OTHER.has(piece);
}

/** Albumin beside an adjusted calcium says what it was adjusted for. */
function keptBy(pieces: readonly string[], kinds: readonly CalciumKind[]): readonly Analyte[] {
  const named = [...new Set(pieces.flatMap((piece) => KEPT.get(piece) ?? []))];
  const isAdjusted = named.includes('calcium') && kinds.includes('adjusted');
  if (isAdjusted) return named.filter((analyte) => analyte !== 'albumin');
  const isBoth = named.includes('albumin') && named.includes('creatinine');
  if (isBoth) return ['urine-albumin-creatinine', ...named];
  return named.includes('egfr') ? named.filter((analyte) => analyte !== 'creatinine') : named;
}

function calciumKindsOf(pieces: readonly string[]): readonly CalciumKind[] {
  return CALCIUM_KINDS.flatMap(([kind, words]) =>
    pieces.some((piece) => words.has(piece)) ? [kind] : [],
  );
}

function isStray(piece: string, analyte: Analyte): boolean {
  if (isAlias(piece) || HARMLESS.has(piece) || OTHERWISE.has(piece)) return false;
  if (HARMLESS_FOR[analyte]?.has(piece) === true) return false;
  return analyte !== 'calcium' || !CALCIUM_KINDS.some(([, words]) => words.has(piece));
}
