import { parseArgs } from 'node:util';

import { err, ok, type Result } from '#shared/result';

export const USAGE = `Usage: npm run -s evaluate -- [--format json|markdown] [--batch] <file|->
       npm run -s evaluate -- --facts [--batch] <file|->

Weighs a case and prints the evaluation.

  <file>      a case file (consilium-case/1), or - for standard input
  --format    markdown (default) or json
  --batch     one case file per line (NDJSON); a bad line is reported, the rest still runs
  --facts     the file is a bare set of facts of the pack (consilium-facts/1), not a case;
              prints one line of JSON: what stands where, without words
  --help      this text

A set of facts: { "format": "consilium-facts/1", "id"?: "…", "facts": { "<fact id>": … } } with a
value, null, { "oneOf": [ … ] } or { "min": a, "max": b } for each fact. A fact that is left out or
null is unknown. A derived fact that is given narrows what is computed of it.

Exit code: 0 all weighed, 2 bad input or arguments, 1 Consilium failed.
`;

export type Format = 'json' | 'markdown';

/** What is weighed: a case, which is printed in a format, or a bare set of facts. */
export type Subject =
  { readonly kind: 'case'; readonly format: Format } | { readonly kind: 'facts' };

export type Arguments =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'evaluate';
      readonly subject: Subject;
      readonly batch: boolean;
      readonly file: string;
    };

/** Reads the command line; the error is a sentence for the person who typed it. */
export function readArguments(args: readonly string[]): Result<Arguments, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok({ kind: 'help' });
  const subject = values.facts ? factsSubject(values.format) : caseSubject(values.format);
  if (!subject.ok) return subject;
  const [file, ...others] = positionals;
  if (file === undefined) return err(`a ${values.facts ? 'fact' : 'case'} file is missing`);
  if (others.length > 0) return err('one file at a time');
  return ok({ kind: 'evaluate', subject: subject.value, batch: values.batch, file });
}

function caseSubject(format = 'markdown'): Result<Subject, string> {
  if (format !== 'json' && format !== 'markdown') return err('--format is json or markdown');
  return ok({ kind: 'case', format });
}

function factsSubject(format = 'json'): Result<Subject, string> {
  if (format !== 'json') return err('--facts is answered in JSON only: leave --format out');
  return ok({ kind: 'facts' });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          format: { type: 'string' },
          batch: { type: 'boolean', default: false },
          facts: { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      }),
    );
  } catch (error) {
    // Node's own sentence names the option; it holds nothing but what was typed here.
    return err(error instanceof Error ? error.message : 'bad arguments');
  }
}
