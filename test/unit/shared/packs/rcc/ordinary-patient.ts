import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { evaluate } from '#shared/engine/evaluate';
import type { Evaluation } from '#shared/engine/evaluation';
import { rccPack } from '#shared/packs/rcc/pack';

import { OraclePatient, STAMP, statesOf } from './oracle-patients.ts';

const Golden = z.object({
  baseline: OraclePatient,
  vignettes: z.array(z.object({ id: z.string(), facts: OraclePatient })),
});
const golden = Golden.parse(JSON.parse(readFileSync('test/golden/vignettes.json', 'utf8')));

/** The knowledge base's ordinary patient: metastatic clear cell, first line, nothing against. */
export const ORDINARY = golden.baseline;

/** The worked patients of the knowledge base, complete. */
export const WORKED: readonly { readonly id: string; readonly patient: OraclePatient }[] =
  golden.vignettes.map(({ id, facts }) => ({ id, patient: { ...ORDINARY, ...facts } }));

/** The ordinary patient with some facts different, weighed with the kidney pack. */
export function weighOrdinary(changes: OraclePatient): Evaluation {
  return evaluate(rccPack, STAMP, { base: statesOf(rccPack.facts, { ...ORDINARY, ...changes }) });
}
