import type { LintException } from '../../engine/pack.ts';

/** Parts of the knowledge base that can never come to bear, and why they stay. */
export const lintExceptions: readonly LintException[] = [
  {
    id: 'rt-sabr-oligoprogression#3',
    reason:
      'The candidate asks for oligoprogression, the argument for diffuse progression: never both. ' +
      'While the pattern of progression is open both are unknown, and the argument then says ' +
      'what would rule the candidate out.',
  },
  {
    id: 'plan-thrombus/4:sys-belzutifan-vhl',
    reason:
      'The step takes every systemic drug; this one is for VHL disease that is not metastatic.',
  },
  {
    id: 'met_node',
    reason: 'Lymph nodes are described as a site of metastasis; no rule of the source asks.',
  },
  {
    id: 'sex',
    reason: 'Part of how a patient is described; no rule of the source asks.',
  },
];
