import type { CallName, InputOf, ReplyOf } from '#shared/contract/contract';

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

/** Asks the host: over IPC in the desktop app, over loopback HTTP in the browser. */
export async function callHost<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<ReplyOf<Name>> {
  const bridge = window.consilium;
  const raw = bridge === undefined ? await post(name, input) : await bridge.call(name, input);
  // The host parsed this value with the contract's own schema before it sent it.
  const reply = withReadableSigns(name, raw) as ReplyOf<Name>;
  if (!reply.ok && reply.error.code === 'vault-locked') announceVaultLocked();
  return reply;
}

async function post(name: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return response.json();
}
