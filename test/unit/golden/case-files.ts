import { readdirSync, readFileSync } from 'node:fs';

import type { CaseDocument } from '#shared/domain/case-document';
import { evaluate } from '#shared/engine/evaluate';
import type { Evaluation, OptionView, PackStamp } from '#shared/engine/evaluation';
import { parseCaseFile } from '#shared/interchange/case-file';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientOf } from '#shared/packs/rcc/patient-of';

const ROOT = new URL('../../../', import.meta.url);

/** The hash is the host's work; it plays no part in the weighing. */
const { sourcesReadOn: _, ...identity } = rccPack.meta;
export const STAMP: PackStamp = { ...identity, sha256: '0'.repeat(64) };

export type NamedCase = { readonly name: string; readonly text: string };

/** The case files of a folder of the project, by file name. */
export function caseFilesIn(folder: string): readonly NamedCase[] {
  const place = new URL(folder, ROOT);
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') }));
}

export function parsed({ name, text }: NamedCase): CaseDocument {
  const result = parseCaseFile(text);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function weighed(document: CaseDocument): Evaluation {
  return evaluate(rccPack, STAMP, patientOf(document));
}

export function optionOf(evaluation: Evaluation, id: string): OptionView {
  const option = evaluation.slots.flatMap((slot) => slot.options).find((each) => each.id === id);
  if (option === undefined) throw new Error(`no option ${id} for this case`);
  return option;
}
