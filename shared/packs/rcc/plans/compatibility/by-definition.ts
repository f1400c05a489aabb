import type { Compatibility } from '../../../../engine/planning.ts';

/**
 * Not in the knowledge base: what the words themselves exclude. Two of these in one plan would be
 * two plans.
 */
export const byDefinition: readonly Compatibility[] = [
  {
    id: 'CMP-64',
    between: ['systemic-therapy', 'systemic-therapy'],
    verdict: 'never',
    text: 'Two different lines of anticancer drugs are not given at once.',
    source: 'OPIN',
  },
  {
    id: 'CMP-65',
    between: ['drug-free-observation', 'systemic-therapy'],
    verdict: 'never',
    text: 'Observation without a drug is not given together with a drug.',
    source: 'OPIN',
  },
  {
    id: 'CMP-66',
    between: ['best-supportive-only', 'systemic-therapy'],
    verdict: 'never',
    text: 'Best supportive care alone means no anticancer drug.',
    source: 'OPIN',
  },
  {
    id: 'CMP-67',
    between: ['kidney-removal', 'kidney-removal'],
    verdict: 'never',
    text:
      'The kidney is removed once: upfront, deferred, palliative and other nephrectomies ' +
      'are alternatives.',
    source: 'OPIN',
  },
  {
    id: 'CMP-68',
    between: ['best-supportive-only', 'kidney-removal-for-cancer'],
    verdict: 'never',
    text: 'Best supportive care alone means no nephrectomy against the cancer.',
    source: 'OPIN',
  },
];
