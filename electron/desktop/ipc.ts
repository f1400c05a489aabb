import { z } from 'zod';

import type { Reply } from '#shared/contract/call';

import type { Application } from '../application.ts';
import type { Role } from '../dispatch.ts';
import type { IdleLock } from '../idle-lock.ts';
import { refuseCall } from '../refuse-call.ts';
import { isAppAddress } from './app-protocol.ts';
import type { WindowRoles } from './window-roles.ts';

/** What is looked at of Electron's event, so that a test needs no more. */
export type CallEvent = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

const Message = z.strictObject({ name: z.string().max(80), input: z.unknown() });

type Host = {
  readonly application: Pick<Application, 'call'>;
  readonly windows: Pick<WindowRoles, 'roleOf'>;
  readonly idleLock: Pick<IdleLock, 'beforeCall'>;
};

/** The one place where a window's call enters: who sent it is settled before what it says. */
export function createCallHandler({
  application,
  windows,
  idleLock,
}: Host): (event: CallEvent, message: unknown) => Promise<Reply<unknown>> {
  return async (event, message) => {
    const role = senderRole(event, windows);
    if (role === undefined) return refuseCall('not-allowed');
    const parsed = Message.safeParse(message);
    if (!parsed.success) return refuseCall('invalid-input');
    const { name, input } = parsed.data;
    try {
      idleLock.beforeCall(name);
      return await application.call(role, name, input);
    } catch {
      // Electron would send the error's text to the page, and it may quote patient data.
      return refuseCall('internal');
    }
  };
}

/** The top frame, on our own page, of a window that main opened. */
function senderRole(
  { sender, senderFrame }: CallEvent,
  windows: Pick<WindowRoles, 'roleOf'>,
): Role | undefined {
  if (senderFrame === null || senderFrame.parent !== null) return undefined;
  return isAppAddress(senderFrame.url) ? windows.roleOf(sender.id) : undefined;
}
