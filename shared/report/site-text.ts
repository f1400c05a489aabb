import { SITE_TEXT } from '../domain/site-text.ts';
import type { Extent, Lesion, MetastaticSite } from '../domain/lesion.ts';
import type { Side } from '../domain/primary-tumour.ts';
import type { ValueOf } from './recorded-text.ts';

/** Laterality spelled out. */
export const SIDE_TEXT: Readonly<Record<Side, string>> = {
  left: 'Left',
  right: 'Right',
  bilateral: 'Both sides',
  midline: 'Midline',
};

export const FRACTURE_TEXT: Readonly<Record<ValueOf<Lesion['fracture']>, string>> = {
  none: 'No fracture',
  impending: 'Impending fracture',
  pathological: 'Pathological fracture',
};

export const LESION_STATUS_TEXT: Readonly<Record<NonNullable<Lesion['status']>, string>> = {
  present: 'Present',
  'treated-no-evidence': 'Treated, no evidence of it now',
};

export const BRAIN_TEXT: Readonly<Record<ValueOf<Extent['brain']>, string>> = {
  none: 'Imaged, no metastasis',
  'not-imaged': 'Not imaged',
  asymptomatic: 'Metastases without symptoms',
  symptomatic: 'Metastases with symptoms',
  'treated-stable': 'Metastases, treated and stable',
};

const PAIRED: Readonly<Partial<Record<MetastaticSite, string>>> = {
  lung: 'lungs',
  adrenal: 'adrenal glands',
  pleura: 'pleurae',
};

/** A site with its side in front where the side says more: `Both lungs`, `Right adrenal gland`. */
export function sidedSite(site: MetastaticSite, side: Side | undefined): string {
  const name = SITE_TEXT[site];
  if (side === undefined || side === 'midline') return name;
  const pair = PAIRED[site];
  if (pair === undefined) return `${name}, ${SIDE_TEXT[side].toLowerCase()}`;
  if (side === 'bilateral') return `Both ${pair}`;
  return `${SIDE_TEXT[side]} ${name.toLowerCase()}`;
}
