import type { Pack } from '../../engine/pack.ts';
import { blocks } from './blocks/blocks.ts';
import { candidates } from './candidates/candidates.ts';
import { checklist } from './checklist.ts';
import { derived } from './derived.ts';
import { facts } from './facts/facts.ts';
import { gaps } from './gaps.ts';
import { lintExceptions } from './lint-exceptions.ts';
import { meta } from './meta.ts';
import { planning } from './plans/planning.ts';
import { uncomputedFlags } from './red-flags/uncomputed.ts';
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
  uncomputedFlags,
  gaps,
  planning,
  checklist,
  references,
  lintExceptions,
};
