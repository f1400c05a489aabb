import type { RedFlag } from '../../engine/pack.ts';
import { drugFlags } from './red-flags/around-drugs.ts';
import { procedureFlags } from './red-flags/around-procedures.ts';
import { emergencyFlags } from './red-flags/emergencies.ts';
import { scopeFlags } from './red-flags/scope-and-pathology.ts';

/**
 * What must be dealt with before every other question, in the order of the knowledge base (section
 * 7). Its flags without any fact are in `red-flags/uncomputed.ts`.
 */
export const redFlags: readonly RedFlag[] = [
  ...emergencyFlags,
  ...drugFlags,
  ...procedureFlags,
  ...scopeFlags,
].toSorted((one, other) => one.id.localeCompare(other.id));
