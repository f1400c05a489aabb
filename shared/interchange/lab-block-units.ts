import { type Analyte, LAB_UNITS } from '../domain/labs.ts';

/** A cell count may be printed in giga per litre, where `G/L` is not gram. */
const GIGA = 'G/L';

const MICRO = '(?:[µu]|mc)';
const LITRE = String.raw`\s?\/\s?l`;
const MICROLITRE = String.raw`\s?\/\s?(?:${MICRO}l|mm3|mm³|cmm)`;
const TEN = String.raw`(?:[x×*·]\s?)?10\s?(?:\^|\*\*?|e\+?)?\s?0?`;
const CREATININE = String.raw`(?:\s?(?:krea|crea|creat|kreatinin|creatinine|creatinin))?`;

/** How units are printed, and how the case keeps them; equal in size, never converted. */
const PRINTED: readonly (readonly [unit: string, like: string])[] = [
  [
    'mL/min/1.73 m²',
    String.raw`ml\s?\/\s?min\s?(?:\/|per|pro|x)?\s?[({]?\s?1[.,]73[\s_]?(?:m\s?(?:²|\^?2)|qm|sqm)[)}]?`,
  ],
  ['10^9/L', `${TEN}(?:9|⁹)${LITRE}`],
  ['10^9/L', `${TEN}(?:3|³)${MICROLITRE}`],
  ['10^9/L', String.raw`(?:gpt|giga|mrd\.?)${LITRE}|\/\s?nl`],
  ['10^9/L', String.raw`(?:tsd\.?|k)${MICROLITRE}`],
  ['/µL', `(?:zellen|cells)?${MICROLITRE}`],
  ['mmol/L', `mmol${LITRE}`],
  ['µmol/L', String.raw`(?:µmol|umol|mcmol|micromol)${LITRE}`],
  ['mg/dL', String.raw`mg\s?\/\s?dl`],
  ['g/dL', String.raw`g\s?\/\s?dl`],
  ['mg/L', `mg${LITRE}`],
  ['U/L', `(?:u|iu|ui)${LITRE}`],
  ['µkat/L', `(?:µkat|ukat|microkat)${LITRE}`],
  ['mg/mmol', String.raw`mg\s?\/\s?mmol${CREATININE}`],
  ['mg/g', String.raw`mg\s?\/\s?g${CREATININE}`],
  [GIGA, `g${LITRE}`],
  ['%', '%'],
  // Units of other analytes or of none here: named in the question.
  ['', String.raw`[a-zµ%]{1,6}\s?\/\s?[a-z0-9.,²³]{1,8}|(?:ng|pg|fl|mval|sek|sec|mg%)`],
];

const UNITS = PRINTED.map(([unit, like]) => ({
  unit,
  like: new RegExp(`(?:${like})(?![\\p{L}\\d/])`, 'iuy'),
}));

export type PrintedUnit = {
  readonly text: string;
  /** As the case keeps it; empty when no analyte is kept in it. */
  readonly unit: string;
};

/** The unit printed at a place of a line. */
export function unitAt(line: string, at: number): PrintedUnit | undefined {
  for (const { unit, like } of UNITS) {
    like.lastIndex = at;
    const text = like.exec(line)?.[0];
    if (text !== undefined) return { text, unit };
  }
  return undefined;
}

/** The unit of an analyte that was printed; undefined when it is not one of its units. */
export function keptUnit(analyte: Analyte, printed: PrintedUnit): string | undefined {
  const units: readonly string[] = LAB_UNITS[analyte];
  if (printed.unit !== GIGA) return units.includes(printed.unit) ? printed.unit : undefined;
  if (units.includes('g/L')) return 'g/L';
  return units.includes('10^9/L') && printed.text.startsWith('G') ? '10^9/L' : undefined;
}
