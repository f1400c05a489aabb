import { z } from 'zod';

import { PartialDate } from '../domain/partial-date.ts';
import { TumourLength } from '../domain/quantity.ts';
import { answer, UnknownReason } from '../domain/recorded.ts';
import { CASE_FILE_FORMAT, CaseFile } from './case-file.ts';

/** Names in `$defs` for what is used everywhere, so that the schema stays readable. */
const NAMES = z
  .registry<{ readonly id: string }>()
  .add(PartialDate, { id: 'PartialDate' })
  .add(UnknownReason, { id: 'UnknownReason' })
  .add(TumourLength, { id: 'TumourLength' })
  .add(answer.unwrap(), { id: 'Answer' });

/**
 * JSON Schema (draft 2020-12) of the case file, for people who write case files with other tools.
 * Rules across fields, such as a lower limit below its upper limit, are checked on reading only.
 */
export function caseFileSchemaText(): string {
  const schema = z.toJSONSchema(CaseFile, { io: 'input', metadata: NAMES });
  const titled = {
    $schema: schema.$schema,
    title: `Consilium case file, ${CASE_FILE_FORMAT}`,
    description: 'An absent item is unknown; absence never means no.',
    ...schema,
  };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}
