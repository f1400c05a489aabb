import { describe, expect, it } from 'vitest';

import type { ScoreRow } from '#shared/report/board-sheet-model';
import { derivationOf } from '#shared/report/derivation';

import { scoresBeside } from '../../../../renderer/screens/editor/fields/scores-beside.ts';
import {
  isAsked,
  sectionOfPlace,
  sectionState,
} from '../../../../renderer/screens/editor/sections/section-state.ts';
import { findSection } from '../../../../renderer/screens/editor/sections/sections.ts';
import { SCORE } from '../../shared/report/sample-scores.ts';

const ROW: ScoreRow = {
  id: 'sins',
  label: 'SINS',
  statement: 'SINS 8',
  state: 'known',
  shownIn: 'scores',
  derivation: derivationOf(SCORE),
};
const FIRST: ScoreRow = { ...ROW, field: 'lesions[0]' };
const SECOND: ScoreRow = { ...ROW, field: 'lesions[12]' };
const BILSKY: ScoreRow = { ...ROW, id: 'bilsky', field: 'lesions[0]' };

describe('scoresBeside', () => {
  it('[EDT-002] gives a lesion its own score only, however deep the field stands', () => {
    const rows = [FIRST, SECOND, BILSKY];
    expect(scoresBeside(rows, 'sins', ['lesions', 0, 'spine', 'score sins'])).toEqual([FIRST]);
    expect(scoresBeside(rows, 'sins', ['lesions', 12, 'score sins'])).toEqual([SECOND]);
    expect(scoresBeside(rows, 'sins', ['lesions', 1, 'score sins'])).toEqual([]);
  });

  it('[EDT-002] gives every score of the kind outside of lists, and whole-case scores inside', () => {
    expect(scoresBeside([FIRST, SECOND, BILSKY], 'sins', ['score sins'])).toEqual([FIRST, SECOND]);
    const whole: ScoreRow = { ...ROW, id: 'imdc' };
    expect(scoresBeside([whole], 'imdc', ['lesions', 3, 'score imdc'])).toEqual([whole]);
  });
});

describe('fields that only show a score', () => {
  it('[EDT-002] are no place of the case and are never missing', () => {
    expect(sectionOfPlace('health.score g8')).toBeUndefined();
    expect(sectionOfPlace('health.geriatric.mobility')?.id).toBe('geriatric');
    expect(sectionOfPlace('health.charlson.dementia')?.id).toBe('charlson');
    expect(sectionState(findSection('charlson'), undefined, []).missing).toBe(19);
    expect(sectionState(findSection('geriatric'), undefined, []).missing).toBe(6);
  });

  it('[EDT-002] stand in a lesion only where its site has the score', () => {
    const lesions = findSection('lesions').fields.find(({ key }) => key === 'lesions');
    if (lesions?.kind !== 'list') throw new Error('the list is gone');
    const asked = (site: string) =>
      lesions.fields
        .filter((field) => field.kind === 'group' && isAsked(field, { site }))
        .map(({ key }) => key);
    expect(asked('bone-spine')).toEqual(['spine']);
    expect(asked('bone-other')).toEqual(['longBone']);
    expect(asked('lung')).toEqual([]);
  });
});
