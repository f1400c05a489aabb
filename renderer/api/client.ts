import type { CallName, InputOf, ReplyOf } from '#shared/contract/contract';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';

import { identifierDisplay } from './identifier-display.ts';
import { withReadableSigns } from './readable-signs.ts';
import { announceVaultLocked } from './vault-locked.ts';

/** What the preload script offers in the desktop host. */
type DesktopBridge = { readonly call: (name: string, input: unknown) => Promise<unknown> };

declare global {
  // The one place where `Window` learns of the bridge; interface merging needs an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly consilium?: DesktopBridge;
  }
}

/** The calls whose reply may name a patient. */
type IdentifierCall = {
  [Name in CallName]: 'identifiers' extends NamedKey<InputOf<Name>> ? Name : never;
}[CallName];

/** The input of a call that takes nothing has every key there is, and none by name. */
type NamedKey<Input> = string extends keyof Input ? never : keyof Input;

/** By the contract: a call that takes `identifiers` and is not here does not compile. */
const SAYS_WHETHER_HIDDEN: Readonly<Record<IdentifierCall, true>> = {
  'cases.list': true,
  'cases.boardSheet': true,
  'cases.pairFlips': true,
  'cases.standing': true,
  'drafts.list': true,
  'knowledge.touches': true,
  'decisions.ofCase': true,
  'decisions.ofMeeting': true,
  'meetings.detail': true,
  'meetings.get': true,
  'meetings.people': true,
  'preparation.board': true,
  'preparation.owed': true,
  'room.sheet': true,
  'whatIf.open': true,
  'whatIf.weigh': true,
  'whatIf.edits': true,
  'followUp.list': true,
  'exports.minutes': true,
  'exports.outcome': true,
};

/**
 * Asks the host: over IPC in the desktop app, over loopback HTTP in the browser. A reply that was
 * asked for before identifiers were hidden or shown is not given out but asked for again.
 */
export async function callHost<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<ReplyOf<Name>> {
  const display = identifierDisplay();
  const isHidable = Object.hasOwn(SAYS_WHETHER_HIDDEN, name);
  const raw = await send(
    name,
    isHidable ? Object.assign({}, input, { identifiers: stricter(display, input) }) : input,
  );
  if (isHidable && identifierDisplay() !== display) return callHost(name, input);
  // The host parsed this value with the contract's own schema before it sent it.
  const reply = withReadableSigns(name, raw) as ReplyOf<Name>;
  if (!reply.ok && reply.error.code === 'vault-locked') announceVaultLocked();
  return reply;
}

/** A window that hides always hides; one that shows may still ask for a reply that hides. */
function stricter(display: IdentifierDisplay, input: unknown): IdentifierDisplay {
  if (typeof input !== 'object' || input === null || !('identifiers' in input)) return display;
  return input.identifiers === 'hidden' ? 'hidden' : display;
}

function send(name: CallName, input: unknown): Promise<unknown> {
  const bridge = window.consilium;
  return bridge === undefined ? post(name, input) : bridge.call(name, input);
}

/** What a browser still sends of a window that is gone, in characters of at most three bytes. */
const LONGEST_AFTERWARDS = 20_000;

async function post(name: string, input: unknown): Promise<unknown> {
  const body = JSON.stringify(input);
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    // What is typed when a window is closed reaches the host all the same.
    keepalive: document.visibilityState === 'hidden' && body.length < LONGEST_AFTERWARDS,
  });
  return response.json();
}
