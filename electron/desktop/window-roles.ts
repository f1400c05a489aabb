import type { WebContents } from 'electron';

import type { Role } from '../dispatch.ts';

export type WindowRoles = {
  readonly add: (contents: Pick<WebContents, 'id' | 'once'>, role: Role) => void;
  readonly roleOf: (contentsId: number) => Role | undefined;
};

/** The windows that main itself opened; any other sender is a stranger. */
export function createWindowRoles(): WindowRoles {
  const roles = new Map<number, Role>();
  return {
    add: (contents, role) => {
      const { id } = contents;
      roles.set(id, role);
      contents.once('destroyed', () => roles.delete(id));
    },
    roleOf: (contentsId) => roles.get(contentsId),
  };
}
