import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { CaseDocument } from '#shared/domain/case-document';
import { scoreRows } from '#shared/report/score-rows';

import type { Field } from '../../../../renderer/screens/editor/sections/field.ts';
import { SECTIONS } from '../../../../renderer/screens/editor/sections/sections.ts';
import { caseFilesIn, parsed } from '../../golden/case-files.ts';

/** What the demo cases do not have: a Fuhrman grade, a brain metastasis, Karnofsky alone. */
const RARE: CaseDocument = {
  primaries: [{ grade: { value: 2 }, gradeSystem: { value: 'fuhrman' } }],
  lesions: [{ site: 'brain' }],
  health: { kps: { value: 80 } },
};

const PRODUCED = new Set(
  [...caseFilesIn('docs/demo-cases/').map(parsed), RARE].flatMap((document) =>
    scoreRows(scoresOf(document)).map(({ id }) => id),
  ),
);
const SHOWN = new Set(SECTIONS.flatMap(({ fields }) => idsIn(fields)));

function idsIn(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) => {
    if (field.kind === 'score') return [field.score];
    return field.kind === 'group' || field.kind === 'list' ? idsIn(field.fields) : [];
  });
}

describe('scores in the form', () => {
  it('[EDT-002] are scores that a case can have', () => {
    expect([...SHOWN].filter((id) => !PRODUCED.has(id))).toEqual([]);
  });

  it('[EDT-002] leave out none that a case can have', () => {
    expect([...PRODUCED].filter((id) => !SHOWN.has(id))).toEqual([]);
  });
});
