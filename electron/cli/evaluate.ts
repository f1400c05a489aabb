import { once } from 'node:events';

import type { Issue } from '#shared/domain/issue';
import type { PackStamp } from '#shared/engine/evaluation';
import { rccPack } from '#shared/packs/rcc/pack';
import { markdownOf } from '#shared/report/markdown-evaluation';

import { describeFailure } from '../log.ts';
import { stampPack } from '../services/stamp-pack.ts';
import { type Arguments, type Format, readArguments, USAGE } from './arguments.ts';
import { type InputText, openInput, readLines, readText } from './input.ts';
import { weighCaseText, type WeighedCase } from './weigh-case-text.ts';

const GOOD = 0;
const FAILED = 1;
const BAD_INPUT = 2;

/** Evaluates what the command line names; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (!read.ok) {
    process.stderr.write(`${read.error}\n\n${USAGE}`);
    return BAD_INPUT;
  }
  if (read.value.kind === 'help') {
    await print(USAGE);
    return GOOD;
  }
  try {
    return await run(read.value);
  } catch (error) {
    const code = unreadableCode(error);
    if (code === undefined) throw error;
    process.stderr.write(`${read.value.file}: cannot be read (${code})\n`);
    return BAD_INPUT;
  }
}

async function run(request: Extract<Arguments, { kind: 'evaluate' }>): Promise<number> {
  const { file, format, batch } = request;
  const packStamp = stampPack(rccPack);
  const input = openInput(file);
  if (batch) return runBatch(readLines(input), format, packStamp);
  const name = file === '-' ? 'standard input' : file;
  return runOne({ text: await readText(input), name, format, packStamp });
}

type OneCase = {
  readonly text: InputText;
  readonly name: string;
  readonly format: Format;
  readonly packStamp: PackStamp;
  /** Number of the line in a batch. */
  readonly line?: number;
};

async function runBatch(
  lines: AsyncGenerator<InputText>,
  format: Format,
  packStamp: PackStamp,
): Promise<number> {
  const codes = new Set<number>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.ok && text.value.trim() === '') continue;
    codes.add(await runOne({ text, name: `line ${line}`, format, packStamp, line }));
  }
  return [FAILED, BAD_INPUT].find((code) => codes.has(code)) ?? GOOD;
}

/** Weighs and prints one case; in a batch a failure of one must not stop the others. */
async function runOne({ text, name, format, packStamp, line }: OneCase): Promise<number> {
  let output: string;
  try {
    const weighed = weighCaseText(text, packStamp);
    if (!weighed.ok) {
      process.stderr.write(issueLines(name, weighed.error));
      return BAD_INPUT;
    }
    output = format === 'json' ? asJson(weighed.value, line) : asMarkdown(weighed.value, line);
  } catch (error) {
    reportFailure(name, error);
    return FAILED;
  }
  await print(output);
  return GOOD;
}

function asJson({ label, scores, evaluation }: WeighedCase, line?: number): string {
  const value = { case: label, scores, evaluation };
  return line === undefined
    ? `${JSON.stringify(value, undefined, 2)}\n`
    : `${JSON.stringify({ line, ...value })}\n`;
}

/** In a batch a rule ends each document. */
function asMarkdown(weighed: WeighedCase, line?: number): string {
  return `${markdownOf(weighed.label, weighed.scores, weighed.evaluation)}\n${line === undefined ? '' : '\n---\n\n'}`;
}

function issueLines(name: string, issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => `${name}: ${path}: ${message}\n`).join('');
}

/** Class and place of the fault, never its message: it may quote the case. */
function reportFailure(name: string, error: unknown): void {
  const { error: kind, frames } = describeFailure(error);
  process.stderr.write(`${name}: Consilium failed (${kind})\n${frames.join('\n')}\n`);
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The system's code when a file cannot be opened or read. */
function unreadableCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

// A reader such as `head` may have had enough: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? GOOD : FAILED);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  reportFailure('evaluate', error);
  process.exitCode = FAILED;
}
