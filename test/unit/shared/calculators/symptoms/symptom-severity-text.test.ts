import { describe, expect, it } from 'vitest';

import { painBand } from '#shared/calculators/symptoms/pain-band';
import { weightLossGrade } from '#shared/calculators/health/weight-loss-grade';
import { SYMPTOM_SEVERITY_TEXT } from '#shared/calculators/symptoms/symptom-severity-text';
import { SymptomCode } from '#shared/domain/symptoms';

describe('severity of symptoms', () => {
  it('[RCC-C-059] has words of its own for every symptom and severity', () => {
    expect(Object.keys(SYMPTOM_SEVERITY_TEXT).toSorted()).toEqual(SymptomCode.options.toSorted());
    for (const words of Object.values(SYMPTOM_SEVERITY_TEXT)) {
      const texts = Object.values(words);
      expect(new Set(texts).size).toBe(3);
      expect(texts.every((text) => text.length > 5 && !text.includes('CTCAE'))).toBe(true);
    }
  });

  it('[RCC-C-059] has the cut-offs of the scales that are computed', () => {
    const { mild, moderate, severe } = SYMPTOM_SEVERITY_TEXT['bone-discomfort'];
    expect([mild, moderate, severe]).toEqual([
      '1 to 3 on the scale of 0 to 10',
      '4 to 6 on the scale of 0 to 10',
      '7 to 10 on the scale of 0 to 10',
    ]);
    expect([1, 3, 4, 6, 7, 10].map(painBand)).toEqual([
      'mild',
      'mild',
      'moderate',
      'moderate',
      'severe',
      'severe',
    ]);
    expect(SYMPTOM_SEVERITY_TEXT['back-or-flank-pain']).toEqual({ mild, moderate, severe });
    expect(SYMPTOM_SEVERITY_TEXT['weight-loss']).toEqual({
      mild: '5 % to under 10 %',
      moderate: '10 % to under 20 %',
      severe: '20 % or more',
    });
    expect([4.9, 5, 9.9, 10, 19.9, 20].map(weightLossGrade)).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('[RCC-C-059] sends coughing up blood to the red flags', () => {
    expect(SYMPTOM_SEVERITY_TEXT.cough.severe).toContain('red flag');
    expect(SYMPTOM_SEVERITY_TEXT.fever).toEqual({
      mild: '38.0 to 39.0 °C',
      moderate: 'Above 39.0 to 40.0 °C',
      severe: 'Above 40.0 °C, or any fever with signs of sepsis',
    });
    expect(SYMPTOM_SEVERITY_TEXT['shortness-of-breath'].severe).toBe(
      'At rest, or oxygen saturation below 90 %',
    );
  });
});
