import { describe, expect, it } from 'vitest';

import { SymptomCode } from '#shared/domain/symptoms';
import { healthFindings } from '#shared/report/health-findings';
import { symptomFindings } from '#shared/report/symptom-findings';
import { voiceFindings } from '#shared/report/voice-findings';

describe('symptoms', () => {
  it('lists all twelve, unknown when nobody asked', () => {
    const rows = symptomFindings({});
    expect(rows).toHaveLength(SymptomCode.options.length);
    expect(new Set(rows.map((row) => `${row.presence}: ${row.detail}`))).toEqual(
      new Set(['unknown: not recorded']),
    );
  });

  it('puts the worst present symptom first and keeps no and not asked apart', () => {
    const rows = symptomFindings({
      fatigue: { answer: 'yes', grade: 1 },
      'back-or-flank-pain': { answer: 'yes', grade: 2, nrs: 6, on: '2026-11-18' },
      fever: { answer: 'no' },
      'weight-loss': { answer: 'unknown', reason: 'not-asked' },
    });
    expect(rows.slice(0, 3)).toEqual([
      {
        label: 'Back or flank pain',
        presence: 'present',
        detail: 'Grade 2 · NRS 6/10',
        on: '18-Nov-2026',
      },
      { label: 'Fatigue', presence: 'present', detail: 'Grade 1' },
      { label: 'Fever', presence: 'absent' },
    ]);
    expect(rows).toContainEqual({
      label: 'Weight loss',
      presence: 'unknown',
      detail: 'not asked',
    });
  });
});

describe('overall health', () => {
  const find = (health: Parameters<typeof healthFindings>[0], label: string) =>
    healthFindings(health).find((row) => row.label === label);

  it('asks the deciding questions even when nothing is recorded', () => {
    expect(find({}, 'Autoimmune disease')).toEqual({
      label: 'Autoimmune disease',
      presence: 'unknown',
      detail: 'not recorded',
    });
    expect(healthFindings({}).every((row) => row.presence === 'unknown')).toBe(true);
  });

  it('shows values with their unit', () => {
    expect(find({ lvefPercent: { value: 58 } }, 'LVEF below 50 %')).toMatchObject({
      presence: 'absent',
      detail: '58 %',
    });
    expect(find({ steroidMgPerDay: { value: 10 } }, 'Systemic steroids')).toMatchObject({
      presence: 'present',
      detail: '10 mg prednisolone equivalent per day',
    });
    expect(find({ weightKg: { value: 74 } }, 'Measurements')?.detail).toBe('74 kg');
  });

  it('tells none from unknown with a reason', () => {
    expect(find({ transplant: { value: 'none' } }, 'Transplant')?.presence).toBe('absent');
    expect(find({ transplant: { unknown: 'not-asked' } }, 'Transplant')).toMatchObject({
      presence: 'unknown',
      detail: 'not asked',
    });
    expect(find({ transplant: { value: 'kidney' } }, 'Transplant')?.detail).toBe('Kidney');
  });

  it('names the site of a bleeding', () => {
    expect(
      find({ bleeding: { value: 'minor' }, bleedingSite: { value: 'urinary' } }, 'Bleeding')
        ?.detail,
    ).toBe('Minor · Urinary tract');
  });
});

describe('patient voice', () => {
  it('says that nobody asked', () => {
    expect(voiceFindings(undefined)).toEqual([
      { label: "Patient's goals", presence: 'unknown', detail: 'not recorded' },
    ]);
  });

  it('names who asked and when', () => {
    expect(voiceFindings({ askedBy: 'Key worker', askedOn: '2026-11-18' })).toContainEqual({
      label: 'Asked by',
      presence: 'statement',
      detail: 'Key worker',
      on: '18-Nov-2026',
    });
  });
});
