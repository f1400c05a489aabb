import type { ShortcutPlace } from './shortcuts.ts';

/** Which screen an address leads to. */
export type Place =
  | Exclude<ShortcutPlace, 'anywhere' | 'desk'>
  | 'history'
  | 'new-case'
  | 'minutes'
  | 'outcome'
  | 'quality'
  | 'none';

const PLACES: readonly (readonly [RegExp, Place])[] = [
  [/^\/cases\/?$/, 'cases'],
  [/^\/cases\/new$/, 'new-case'],
  [/^\/cases\/[^/]+$/, 'board'],
  [/^\/cases\/[^/]+\/edit$/, 'editor'],
  [/^\/cases\/[^/]+\/history$/, 'history'],
  [/^\/cases\/[^/]+\/present$/, 'present'],
  [/^\/meetings\/[^/]+\/room$/, 'operator'],
  [/^\/preparation(\/|$)/, 'preparation'],
  [/^\/knowledge(\/|$)/, 'knowledge'],
  [/^\/meetings\/?$/, 'meetings'],
  [/^\/meetings\/[^/]+$/, 'meeting'],
  [/^\/actions\/?$/, 'actions'],
  [/^\/quality\/?$/, 'quality'],
  [/^\/meetings\/[^/]+\/minutes$/, 'minutes'],
  [/^\/meetings\/[^/]+\/cases\/[^/]+\/outcome$/, 'outcome'],
];

export function placeOf(pathname: string): Place {
  return PLACES.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'none';
}

/** The case an address is about; undefined for a case not saved yet and for other screens. */
export function caseIn(pathname: string): string | undefined {
  const id = /^\/cases\/([^/]+)/.exec(pathname)?.[1];
  return id === 'new' ? undefined : id;
}

/** One screen and, where it shows a patient, one patient: what a change of which is announced. */
export function screenKey(pathname: string): string {
  return `${placeOf(pathname)} ${caseIn(pathname) ?? ''}`;
}

/** The place whose keys a screen has; a new case has those of the editor. */
export function shortcutPlaceOf(place: Place): ShortcutPlace | undefined {
  if (place === 'new-case') return 'editor';
  return isWithoutKeys(place) ? undefined : place;
}

function isWithoutKeys(
  place: Place,
): place is 'history' | 'minutes' | 'outcome' | 'quality' | 'none' {
  return ['history', 'minutes', 'outcome', 'quality', 'none'].includes(place);
}
