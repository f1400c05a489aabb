import type { Planning } from '../../../engine/planning.ts';
import { compatibility } from './compatibility.ts';
import { holds } from './holds.ts';
import { sequencing } from './sequencing.ts';
import { templates } from './templates/templates.ts';
import { traits } from './traits.ts';

/** Plan templates and what goes with what; treatment knowledge base section 6. */
export const planning: Planning = { templates, traits, compatibility, holds, sequencing };
