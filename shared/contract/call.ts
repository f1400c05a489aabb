import { z } from 'zod';

import type { Issue } from '../domain/issue.ts';

/** One call between renderer and main: what goes in, what comes out, how it can fail. */
export type Call = {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors: readonly string[];
  /** `read` calls are open to the presenter window; `write` calls are not. */
  readonly access: 'read' | 'write';
  /** Whether the call works before the vault is unlocked. */
  readonly beforeUnlock: boolean;
};

/** Failures any call may have. */
export const CommonError = z.enum(['invalid-input', 'vault-locked', 'not-allowed', 'internal']);
export type CommonError = z.infer<typeof CommonError>;

/** A failure as it crosses the border: a code, a reference into the log, faults by path. */
export type Failure<Code extends string = string> = {
  readonly code: Code | CommonError;
  readonly ref: string;
  readonly issues?: readonly Issue[];
};

/** What every call answers. */
export type Reply<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure<Code> };

/** Declares a call for signed-in users; `write` unless said otherwise. */
export function call<
  const Input extends z.ZodType,
  const Output extends z.ZodType,
  const Codes extends readonly string[],
>(definition: {
  readonly input: Input;
  readonly output: Output;
  readonly errors: Codes;
  readonly access?: 'read' | 'write';
  readonly beforeUnlock?: boolean;
}) {
  return {
    access: 'write' as 'read' | 'write',
    beforeUnlock: false,
    ...definition,
  };
}
