import type { z } from 'zod';

import { app } from './app.ts';
import type { Reply } from './call.ts';
import { cases } from './cases.ts';
import { decisions } from './decisions.ts';
import { drafts } from './drafts.ts';
import { followUp } from './follow-up.ts';
import { meetingExports } from './exports.ts';
import { knowledge } from './knowledge.ts';
import { meetings } from './meetings.ts';
import { preparation } from './preparation.ts';
import { privacy } from './privacy.ts';
import { quality } from './quality.ts';
import { room } from './room.ts';
import { vault } from './vault.ts';
import { whatIf } from './what-if.ts';

/** Every call there is: handlers, channels and the renderer's client derive from this value. */
export const contract = {
  app,
  vault,
  cases,
  drafts,
  preparation,
  privacy,
  meetings,
  room,
  decisions,
  knowledge,
  whatIf,
  followUp,
  quality,
  exports: meetingExports,
};

type Contract = typeof contract;

/** `cases.list`, `vault.unlock` …: every call by group and name. */
export type CallName = {
  [Group in keyof Contract]: `${Group}.${Extract<keyof Contract[Group], string>}`;
}[keyof Contract];

type DefinitionOf<Name extends CallName> = Name extends `${infer Group}.${infer Verb}`
  ? Group extends keyof Contract
    ? Verb extends keyof Contract[Group]
      ? Contract[Group][Verb]
      : never
    : never
  : never;

export type InputOf<Name extends CallName> =
  DefinitionOf<Name> extends { input: infer Schema extends z.ZodType } ? z.input<Schema> : never;

export type ParsedInputOf<Name extends CallName> =
  DefinitionOf<Name> extends { input: infer Schema extends z.ZodType } ? z.output<Schema> : never;

export type OutputOf<Name extends CallName> =
  DefinitionOf<Name> extends { output: infer Schema extends z.ZodType } ? z.output<Schema> : never;

export type ErrorOf<Name extends CallName> =
  DefinitionOf<Name> extends { errors: readonly (infer Code extends string)[] } ? Code : never;

export type ReplyOf<Name extends CallName> = Reply<OutputOf<Name>, ErrorOf<Name>>;
