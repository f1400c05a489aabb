import { once } from 'node:events';

import type { Issue } from '#shared/domain/issue';
import { localDay } from '#shared/domain/local-day';
import { rccPack } from '#shared/packs/rcc/pack';

import { describeFailure } from '../log.ts';
import { stampPack } from '../services/stamp-pack.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { caseWeigher } from './case-output.ts';
import { factsWeigher } from './facts-output.ts';
import { type InputText, openInput, readLines, readText } from './input.ts';
import { reviewWarning } from './review-warning.ts';
import type { Weigher } from './weigher.ts';

type Request = Extract<Arguments, { kind: 'evaluate' }>;

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

async function run({ subject, batch, file }: Request): Promise<number> {
  const packStamp = stampPack(rccPack);
  const today = localDay(new Date().toISOString());
  process.stderr.write(reviewWarning(packStamp, today) ?? '');
  const weigh =
    subject.kind === 'facts'
      ? factsWeigher(rccPack, packStamp)
      : caseWeigher(packStamp, subject.format);
  const input = openInput(file);
  if (batch) return runBatch(readLines(input), weigh);
  const name = file === '-' ? 'standard input' : file;
  return runOne(weigh, { text: await readText(input), name });
}

async function runBatch(lines: AsyncGenerator<InputText>, weigh: Weigher): Promise<number> {
  const codes = new Set<number>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.ok && text.value.trim() === '') continue;
    codes.add(await runOne(weigh, { text, name: `line ${line}`, line }));
  }
  return [FAILED, BAD_INPUT].find((code) => codes.has(code)) ?? GOOD;
}

type OneInput = {
  readonly text: InputText;
  readonly name: string;
  /** Number of the line in a batch. */
  readonly line?: number;
};

/** Weighs and prints one input; in a batch a failure of one must not stop the others. */
async function runOne(weigh: Weigher, { text, name, line }: OneInput): Promise<number> {
  let output: string;
  try {
    const weighed = weigh(text, line);
    if (!weighed.ok) {
      process.stderr.write(issueLines(name, weighed.error));
      return BAD_INPUT;
    }
    output = weighed.value;
  } catch (error) {
    reportFailure(name, error);
    return FAILED;
  }
  await print(output);
  return GOOD;
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
