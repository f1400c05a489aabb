import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { z } from 'zod';

import { OraclePatient } from './oracle-patients.ts';

const CLINICAL = resolve('../shared/clinical');

/** Whether the knowledge base and its own evaluator lie beside this checkout. */
export const HAS_KNOWLEDGE_BASE = existsSync(resolve(CLINICAL, 'treatments.check.mjs'));

/** Said in the name of a test that is skipped. */
export const WHY_NOT = HAS_KNOWLEDGE_BASE
  ? ''
  : ' (skipped: ../shared/clinical with the knowledge base is not beside this checkout)';

/** The tier once temporary reasons are lifted stands under `then`, read where it is used. */
export const OracleRow = z.looseObject({
  status: z.string(),
  excluding: z.array(z.string()),
  pending: z.array(z.string()),
  until: z.array(z.string()).optional(),
});
export type OracleRow = z.infer<typeof OracleRow>;

export const Vignettes = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    facts: OraclePatient,
    computed: z.record(z.string(), OracleRow),
  }),
);

const Argument = z.strictObject({
  id: z.string(),
  s: z.string(),
  if: z.string(),
  t: z.string(),
  e: z.string(),
  until: z.string().optional(),
  failSafe: z.boolean().optional(),
});
export type KnowledgeArgument = z.infer<typeof Argument>;

const KnowledgeBase = z.object({
  facts: z.array(
    z.object({ id: z.string(), type: z.string(), values: z.string(), meaning: z.string() }),
  ),
  derived: z.array(z.object({ id: z.string(), executable: z.string().optional() })),
  ioBlock: z.object({ excluding: z.array(z.string()), relative: z.array(z.string()) }),
  vegfBlock: z.object({ excluding: z.array(z.string()), relative: z.array(z.string()) }),
  blocks: z.record(z.string(), z.object({ arguments: z.array(Argument) })),
  candidates: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      slot: z.string(),
      modality: z.string(),
      intent: z.string(),
      line: z.string(),
      applies: z.string(),
      blocks: z.array(z.string()),
      classes: z.array(z.string()).optional(),
      args: z.array(Argument),
    }),
  ),
  references: z.record(
    z.string(),
    z.object({
      source: z.string(),
      figures: z.string(),
      provenance: z.string(),
      level: z.string(),
    }),
  ),
  vignettes: Vignettes,
});
export type KnowledgeBase = z.infer<typeof KnowledgeBase>;

const RAW = resolve(CLINICAL, 'treatments.kb.json');

export function knowledgeBase(): KnowledgeBase {
  return KnowledgeBase.parse(JSON.parse(readFileSync(RAW, 'utf8')));
}

/** The knowledge base's own evaluator. */
export async function oracleOfKnowledgeBase(): Promise<{
  run: (patient: OraclePatient) => Record<string, OracleRow>;
}> {
  const module: unknown = await import(
    pathToFileURL(resolve(CLINICAL, 'treatments.check.mjs')).href
  );
  // The oracle is plain JavaScript; its answers are parsed below.
  const { run } = module as { run: (facts: unknown) => unknown };
  return {
    run: (patient) => z.object({ out: z.record(z.string(), OracleRow) }).parse(run(patient)).out,
  };
}
