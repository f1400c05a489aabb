import { dataPlaces, type DataPlaces, type Machine } from '../data-places.ts';

export type DesktopOptions = {
  readonly demo: boolean;
  /** Keeps the operator's window out of screen sharing, where the system can. */
  readonly keepPrivate: boolean;
  readonly places: DataPlaces;
};

/** What the command line and the environment ask of the desktop host. */
export function readDesktopOptions(args: readonly string[], machine: Machine): DesktopOptions {
  const demo = args.includes('--demo');
  const keepPrivate = args.includes('--private-desk');
  return { demo, keepPrivate, places: dataPlaces(machine, demo ? 'demo' : 'real') };
}
