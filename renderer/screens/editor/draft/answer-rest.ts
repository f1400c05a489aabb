import type { Field } from '../sections/field.ts';
import { type Draft, draftAt, isGroup } from './draft.ts';

/** The yes/no questions of a group that nobody has answered; unknown with a reason is an answer. */
export function unanswered(fields: readonly Field[], group: Draft): readonly string[] {
  return fields
    .filter((field) => field.kind === 'recorded' && field.value.form === 'answer')
    .map(({ key }) => key)
    .filter((key) => draftAt(group, [key]) === undefined);
}

/** The group with No to every question nobody has answered; answers that are there stay. */
export function withRestNo(fields: readonly Field[], group: Draft): Draft {
  const rest = unanswered(fields, group).map((key) => [key, { value: 'no' }] as const);
  return { ...(isGroup(group) ? group : {}), ...Object.fromEntries(rest) };
}
