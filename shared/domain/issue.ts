import { z } from 'zod';

/** One thing wrong with an input: where (`lesions[2].count`) and a sentence a person understands. */
export const Issue = z.strictObject({ path: z.string(), message: z.string() });
export type Issue = z.infer<typeof Issue>;

/** Flattens a zod error into issues; of a union only the branch that came closest is reported. */
export function issuesOf(error: z.ZodError, at: readonly PropertyKey[] = []): readonly Issue[] {
  return error.issues.flatMap((issue) => flatten(issue, at));
}

/** JSON path of a place in a document, such as `lesions[2].count`. */
export function formatPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return text === '' ? '(whole document)' : text;
}

type RawIssue = z.core.$ZodIssue;

function flatten(issue: RawIssue, at: readonly PropertyKey[]): readonly Issue[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: formatPath([...path, key]),
      message: 'is not a field Consilium knows',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((errors) => errors.flatMap((inner) => flatten(inner, path)));
    return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
  }
  return [{ path: formatPath(path), message: sentence(issue) }];
}

function sentence(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is required (${plainType(issue.expected)})`
        : `must be ${plainType(issue.expected)}`;
    case 'too_small':
      return limitSentence(issue, `at least ${issue.minimum}`);
    case 'too_big':
      return limitSentence(issue, `at most ${issue.maximum}`);
    default:
      return issue.message;
  }
}

/** The sentence the schema gives where it gives one, else the limit with what it counts. */
function limitSentence(
  issue: Extract<RawIssue, { code: 'too_small' | 'too_big' }>,
  limit: string,
): string {
  if (!issue.message.startsWith('Too ')) return issue.message;
  if (issue.origin === 'string') return `must have ${limit} characters`;
  if (issue.origin === 'array') return `must have ${limit} entries`;
  return `must be ${limit}`;
}

function plainType(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  };
  return words[expected] ?? expected;
}
