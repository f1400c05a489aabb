import { describe, expect, it } from 'vitest';

import { weighCase } from '#electron/services/weigh-case';
import { CaseDocument } from '#shared/domain/case-document';
import { complexityOf } from '#shared/report/case-complexity';

const STAMP = {
  id: 'rcc',
  version: '0',
  title: 'Test',
  sha256: '0'.repeat(64),
  evidenceCutoff: '2026-01-01',
  reviewBy: '2099-01-01',
  status: 'draft',
};

function of(document: CaseDocument) {
  return complexityOf(document, weighCase(document, STAMP));
}

const LOCALISED = CaseDocument.parse({ disease: { setting: { value: 'localised' } } });
const SPREAD = CaseDocument.parse({
  disease: { setting: { value: 'metastatic' } },
  primaries: [{ histology: { value: 'clear-cell' } }],
  lesions: [{ site: 'lung' }, { site: 'lung' }, { site: 'brain' }, { site: 'bone-spine' }],
});

describe('complexity of a case', () => {
  it('[MTG-024] counts each site once, beyond the first', () => {
    expect(of(SPREAD).from).toContainEqual({ cause: 'sites', count: 2, points: 2 });
    expect(of(LOCALISED).from.map(({ cause }) => cause)).not.toContain('sites');
  });

  it('[MTG-024] says from what each point is, at most three a cause', () => {
    for (const document of [LOCALISED, SPREAD]) {
      const { points, from } = of(document);
      expect(points).toBe(from.reduce((sum, each) => sum + each.points, 0));
      for (const each of from) expect(each.points).toBe(Math.min(3, each.count));
    }
    expect(of(SPREAD).points).toBeGreaterThan(of(LOCALISED).points);
  });

  it('[MTG-024] counts missing items only when an answer would change an option', () => {
    const { missing } = weighCase(SPREAD, STAMP);
    const changing = missing.filter(({ changes }) => changes.length > 0).length;
    expect(changing).toBeGreaterThan(0);
    expect(of(SPREAD).from).toContainEqual(
      expect.objectContaining({ cause: 'unknowns', count: changing }),
    );
  });
});
