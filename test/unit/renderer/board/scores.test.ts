import { describe, expect, it } from 'vitest';

import type { ScoreRow } from '#shared/report/board-sheet-model';
import { derivationOf } from '#shared/report/derivation';

import { clinicalParts } from '../../../../renderer/components/clinical-text/clinical-parts.ts';
import { scoreGroups, scoreName } from '../../../../renderer/components/scores/score-groups.ts';
import { SCORE } from '../../shared/report/sample-scores.ts';

const ROW: ScoreRow = {
  id: 'a',
  label: 'SINS',
  statement: 'SINS 8',
  state: 'known',
  shownIn: 'scores',
  derivation: derivationOf(SCORE),
};

describe('the card of scores', () => {
  it('[BRD-004] keeps what says something apart from what lacks an input or does not apply', () => {
    const rows: readonly ScoreRow[] = [
      { ...ROW, id: 'stage', shownIn: 'headline' },
      { ...ROW, id: 'egfr', shownIn: 'labs' },
      { ...ROW, id: 'unknown', state: 'unknown' },
      { ...ROW, id: 'interval', state: 'interval' },
      { ...ROW, id: 'idle', state: 'not-applicable' },
      { ...ROW, id: 'known' },
    ];
    const { said, unknown, idle } = scoreGroups(rows);
    expect(said.map(({ id }) => id)).toEqual(['interval', 'known']);
    expect(unknown.map(({ id }) => id)).toEqual(['unknown']);
    expect(idle.map(({ id }) => id)).toEqual(['idle']);
  });

  it('[BRD-004] names the lesion a score is about', () => {
    expect(scoreName(ROW)).toBe('SINS');
    expect(scoreName({ ...ROW, about: 'L3' })).toBe('SINS, L3');
  });

  it.each(['47 mL/min', '26.9 kg/m²', '1.85 m²', '8 mg/mmol'])(
    '[BRD-004] never tears %s',
    (value) => {
      expect(clinicalParts(`clearance ${value} today`)).toContainEqual({
        text: value,
        whole: true,
      });
    },
  );
});
