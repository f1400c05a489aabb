import { dataPlaces, type DataPlaces, type Machine } from '../data-places.ts';

export type DesktopOptions = { readonly demo: boolean; readonly places: DataPlaces };

/** What the command line and the environment ask of the desktop host. */
export function readDesktopOptions(args: readonly string[], machine: Machine): DesktopOptions {
  const demo = args.includes('--demo');
  return { demo, places: dataPlaces(machine, demo ? 'demo' : 'real') };
}
