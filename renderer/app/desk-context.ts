import { createContext, useContext } from 'react';

/** What the rail, the palette and the keys all can do. */
export type Desk = {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
  readonly openAbout: () => void;
  readonly lock: () => void;
  readonly isLocking: boolean;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('there is no desk around this');
  return desk;
}
