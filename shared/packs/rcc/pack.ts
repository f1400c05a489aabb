import type { Pack } from '../../engine/pack.ts';
import { blocks } from './blocks/blocks.ts';
import { candidates } from './candidates/candidates.ts';
import { derived } from './derived.ts';
import { facts } from './facts/facts.ts';
import { gaps } from './gaps.ts';
import { meta } from './meta.ts';
import { redFlags } from './red-flags.ts';
import { references } from './references/references.ts';
import { slots } from './slots.ts';

/** The kidney cancer pack. Not clinically validated: no named clinician has signed it yet. */
export const rccPack: Pack = {
  meta,
  slots,
  facts,
  derived,
  blocks,
  candidates,
  redFlags,
  gaps,
  references,
};
