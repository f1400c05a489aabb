import { describe, expect, it } from 'vitest';

import {
  type OverallFindings,
  RECIST,
  recistOverall,
} from '#shared/calculators/response/recist-overall';
import type { RecistResponse } from '#shared/calculators/response/recist-target';

const overall = (
  target: RecistResponse | readonly RecistResponse[],
  nonTarget?: OverallFindings['nonTarget'],
  newLesion: OverallFindings['newLesion'] = 'no',
) => recistOverall({ target: [target].flat(), nonTarget, newLesion }).join(' ');

describe('RECIST 1.1, overall response', () => {
  it('[RCC-C-055] carries its method, source and how far it was checked', () => {
    expect(RECIST).toEqual({
      id: 'recist',
      spec: 'RCC-C-055',
      title: 'RECIST 1.1',
      method:
        'Target lesions by the sum of diameters in whole mm: CR all gone with target nodes under 10 mm in short axis; PD at least 20 % and at least 5 mm above the smallest sum so far, the baseline included; PR at least 30 % below the baseline; else SD. Overall: PD with any progression or a new lesion (one that was not there at baseline); NE when the targets are not evaluable; CR when non-target lesions are gone too, else PR; PR and SD as the targets',
      source: 'RECIST 1.1',
      provenance: 'memory',
      checkedOn: '2026-11-23',
    });
  });

  it('[RCC-C-055] follows the table of target and non-target lesions', () => {
    expect([overall('CR', 'none'), overall('CR', 'cr')]).toEqual(['CR', 'CR']);
    expect([overall('CR', 'non-cr-non-pd'), overall('CR', 'not-evaluable')]).toEqual(['PR', 'PR']);
    for (const other of ['none', 'cr', 'non-cr-non-pd', 'not-evaluable'] as const) {
      expect(overall('PR', other)).toBe('PR');
      expect(overall('SD', other)).toBe('SD');
      expect(overall('NE', other)).toBe('NE');
      expect(overall('PD', other)).toBe('PD');
    }
  });

  it('[RCC-C-055] is progression with any progression or a new lesion', () => {
    for (const target of ['CR', 'PR', 'SD', 'PD', 'NE'] as const) {
      expect(overall(target, 'pd')).toBe('PD');
      expect(overall(target, 'cr', 'yes')).toBe('PD');
    }
    expect(overall(['CR', 'PR', 'SD', 'PD', 'NE'], undefined, 'yes')).toBe('PD');
  });

  it('[RCC-C-055] keeps every response that is still possible', () => {
    expect(overall('CR')).toBe('CR PR PD');
    expect(overall('SD')).toBe('SD PD');
    expect(overall('SD', 'cr', 'unknown')).toBe('SD PD');
    expect(overall(['PR', 'NE'], 'cr')).toBe('PR NE');
    expect(overall(['NE', 'CR'], 'non-cr-non-pd', 'unknown')).toBe('PR PD NE');
  });
});
