import type { Recommendation } from '#shared/domain/decision';
import { expect, it } from 'vitest';

import { recommendationText } from '#shared/report/decision-text';

it('[DEC-006] reads a step back as one sentence', () => {
  expect(
    recommendationText({
      verb: 'start',
      what: 'nivolumab + cabozantinib',
      target: 'all metastases',
      intent: 'disease-control',
      conditions: ['biopsy confirms clear cell RCC'],
      sequence: 'after stereotactic radiotherapy of the spine',
      owner: 'Dr Lind',
      due: '2026-12-01',
    }),
  ).toBe(
    'Start nivolumab + cabozantinib to all metastases, to control the disease, after stereotactic ' +
      'radiotherapy of the spine, if biopsy confirms clear cell RCC, by Dr Lind, until 01-Dec-2026',
  );
  const own: Recommendation = {
    verb: 'start',
    what: 'a drug',
    modality: 'immunotherapy',
    conditions: [],
  };
  expect(recommendationText(own)).toBe('Start a drug (immunotherapy)');
  expect(recommendationText({ ...own, candidate: 'sys-x' })).toBe('Start a drug');
});
