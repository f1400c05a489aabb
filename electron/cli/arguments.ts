import { parseArgs } from 'node:util';

import { err, ok, type Result } from '#shared/result';

export const USAGE = `Usage: npm run -s evaluate -- [--format json|markdown] [--batch] <file|->

Weighs a case and prints the evaluation.

  <file>      a case file (consilium-case/1), or - for standard input
  --format    markdown (default) or json
  --batch     one case file per line (NDJSON); a bad line is reported, the rest still runs
  --help      this text

Exit code: 0 all weighed, 2 bad input or arguments, 1 Consilium failed.
`;

export type Format = 'json' | 'markdown';

export type Arguments =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'evaluate';
      readonly format: Format;
      readonly batch: boolean;
      readonly file: string;
    };

/** Reads the command line; the error is a sentence for the person who typed it. */
export function readArguments(args: readonly string[]): Result<Arguments, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return ok({ kind: 'help' });
  const format = values.format;
  if (format !== 'json' && format !== 'markdown') return err('--format is json or markdown');
  const [file, ...others] = positionals;
  if (file === undefined) return err('a case file is missing');
  if (others.length > 0) return err('one file at a time');
  return ok({ kind: 'evaluate', format, batch: values.batch, file });
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          format: { type: 'string', default: 'markdown' },
          batch: { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      }),
    );
  } catch (error) {
    // Node's own sentence names the option; it holds nothing but what was typed here.
    return err(error instanceof Error ? error.message : 'bad arguments');
  }
}
