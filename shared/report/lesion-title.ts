import type { Lesion } from '../domain/lesion.ts';
import { knownValue } from '../domain/recorded.ts';
import { sidedSite } from './site-text.ts';

const SHORT = 40;

/** A lesion in a few words; a long description stays whole in the detail instead. */
export function lesionTitle(lesion: Lesion): string {
  const side = knownValue(lesion.side);
  const isSaid = side !== undefined && lesion.detail?.toLowerCase().includes(side) === true;
  const site = sidedSite(lesion.site, isSaid ? undefined : side);
  return isShort(lesion.detail) ? `${site}: ${lesion.detail}` : site;
}

/** Whether a description goes into the title. */
export function isShort(detail: string | undefined): boolean {
  return detail !== undefined && detail.length <= SHORT;
}

/** Absent status means present. */
export function isPresent(lesion: Lesion): boolean {
  return lesion.status !== 'treated-no-evidence';
}
