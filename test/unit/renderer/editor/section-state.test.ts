import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseCaseFile } from '#shared/interchange/case-file';

import { checkDraft } from '../../../../renderer/screens/editor/draft/check-draft.ts';
import type { Draft } from '../../../../renderer/screens/editor/draft/draft.ts';
import {
  isAsked,
  sectionOfPlace,
  sectionState,
} from '../../../../renderer/screens/editor/sections/section-state.ts';
import { findSection } from '../../../../renderer/screens/editor/sections/sections.ts';

const EMERGENCIES = findSection('emergencies');
const EMPTY = sectionState(EMERGENCIES, undefined, []);

describe('sectionState', () => {
  it('counts every question nobody answered', () => {
    expect(EMPTY.missing).toBeGreaterThan(3);
  });

  it('counts unknown with a reason as an answer', () => {
    const draft = { health: { cordCompression: { unknown: 'not-done' } } };
    expect(sectionState(EMERGENCIES, draft, []).missing).toBe(EMPTY.missing - 1);
  });

  it('asks where it bleeds only once there is bleeding', () => {
    const field = EMERGENCIES.fields.find(({ key }) => key === 'bleedingSite');
    if (field === undefined) throw new Error('the field is gone');
    expect(isAsked(field, { bleeding: { value: 'none' } })).toBe(false);
    expect(isAsked(field, { bleeding: { value: 'minor' } })).toBe(true);
  });

  it('shows an entry that should not be there', () => {
    const field = EMERGENCIES.fields.find(({ key }) => key === 'bleedingSite');
    if (field === undefined) throw new Error('the field is gone');
    expect(isAsked(field, { bleedingSite: { value: 'gi' } })).toBe(true);
  });

  it('misses no answer of a screening that is for older patients', () => {
    const geriatric = findSection('geriatric');
    const missingFor = (born: string) => {
      const draft = { patient: { born }, referral: { assessedOn: '2026-11-24' } };
      return sectionState(geriatric, draft, []).missing;
    };
    expect(missingFor('1961-03-14')).toBe(0);
    expect(missingFor('1956-11-24')).toBe(6);
    expect(missingFor('1956-11-25')).toBe(0);
    expect(missingFor('not a date')).toBe(6);
    expect(sectionState(geriatric, undefined, []).missing).toBe(6);
  });

  it('[EDT-087] takes ascites in every case and misses it only with a disease of the liver', () => {
    const organs = findSection('organs');
    const field = organs.fields.find(({ key }) => key === 'ascites');
    if (field === undefined) throw new Error('the field is gone');
    expect(isAsked(field, {})).toBe(true);
    const missing = (health: Readonly<Record<string, Draft>>) =>
      sectionState(organs, { health }, []).missing;
    const none = missing({});
    expect(missing({ childPugh: { value: 'no-cirrhosis' } })).toBe(none - 1);
    // The answer itself is there; ascites and encephalopathy are not.
    expect(missing({ childPugh: { value: 'A' } })).toBe(none - 1 + 2);
    expect(missing({ chronicLiverDisease: { value: 'yes' } })).toBe(none - 1 + 2);
  });

  it('counts faults in the section of their field only', () => {
    const draft = { labs: [{ analyte: 'calcium', value: 'x', unit: 'mmol/L' }] };
    const { issues } = checkDraft(draft);
    expect(sectionState(findSection('labs'), draft, issues).faults).toBe(1);
    expect(sectionState(EMERGENCIES, draft, issues).faults).toBe(0);
  });
});

describe('sectionOfPlace', () => {
  it.each([
    ['labs[2].unit', 'labs'],
    ['health.ecog.value', 'fitness'],
    ['health.cordCompression', 'emergencies'],
    ['patient.voice.goals', 'voice'],
    ['patient.born', 'patient'],
    ['extent.brain', 'lesions'],
    ['primaries.histology', 'primaries'],
  ])('finds %s in %s', (place, section) => {
    expect(sectionOfPlace(place)?.id).toBe(section);
  });
});

describe('checkDraft', () => {
  it('takes every demo case as a valid draft', () => {
    for (const name of readdirSync('docs/demo-cases').filter((file) => file.endsWith('.json'))) {
      const parsed = parseCaseFile(readFileSync(`docs/demo-cases/${name}`, 'utf8'));
      if (!parsed.ok) throw new Error(`${name} is no case file`);
      expect(checkDraft(parsed.value).issues, name).toEqual([]);
    }
  });
});
