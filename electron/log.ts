import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ids and codes that may stand beside an event: never free text. */
export type LogIds = Readonly<Record<string, string | number>>;

/** The local log: codes, ids and places in the code. No message, because it may quote a case. */
export type Log = {
  readonly safe: (event: string, ids?: LogIds) => void;
  readonly failure: (event: string, ref: string, error: unknown) => void;
};

/** A log that is at most twice this big. */
const MAX_BYTES = 1_000_000;
const FRAME = /^\s+at .*:\d+:\d+\)?$/;

export function createLog(folder: string, now: () => string): Log {
  const file = join(folder, 'consilium.log');
  const write = (entry: object) => append(file, `${JSON.stringify({ at: now(), ...entry })}\n`);
  return {
    safe: (event, ids = {}) => write({ event, ...ids }),
    failure: (event, ref, error) => write({ event, ref, ...describeFailure(error) }),
  };
}

/** Class of an error, its code and its stack frames: everything of it but the message. */
export function describeFailure(error: unknown): {
  readonly error: string;
  readonly code?: string;
  readonly frames: readonly string[];
} {
  if (!(error instanceof Error)) return { error: typeof error, frames: [] };
  const code = 'code' in error ? error.code : undefined;
  return {
    error: error.constructor.name,
    ...(typeof code === 'string' && /^[A-Z_0-9]+$/.test(code) ? { code } : {}),
    frames: framesOf(error),
  };
}

/** A message may itself look like a frame, so it is cut off by its length, not by its form. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}

function append(file: string, line: string): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
    if (sizeOf(file) > MAX_BYTES) renameSync(file, `${file}.1`);
    appendFileSync(file, line, { mode: 0o600 });
  } catch {
    // A full disk must not stop the board; the caller's reply still carries its code and ref.
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
