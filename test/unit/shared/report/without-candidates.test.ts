import { expect, it } from 'vitest';

import { rccPack } from '#shared/packs/rcc/pack';
import { boardSheet } from '#shared/report/board-sheet';
import { withoutCandidates } from '#shared/report/without-candidates';

import { caseFilesIn, parsed, STAMP, weighed } from '../../golden/case-files.ts';

const IDS = rccPack.candidates.map(({ id }) => id);

it('[ROM-004] names no candidate, also where one was overridden', () => {
  expect(IDS.length).toBeGreaterThan(100);
  for (const file of caseFilesIn('docs/demo-cases/')) {
    const document = parsed(file);
    const evaluation = weighed(document);
    const excluded = evaluation.slots
      .flatMap(({ options }) => options)
      .find(({ excluding }) => excluding.length > 0);
    const standing = excluded && {
      id: 1,
      option: excluded.id,
      name: excluded.name,
      arguments: excluded.excluding.map(({ id }) => id),
      reason: 'The board sees it otherwise.',
      by: { name: 'Dr Vogt', role: 'Chair' },
      revision: 1,
      pack: { id: STAMP.id, version: STAMP.version, sha256: STAMP.sha256 },
      at: '2026-11-24T14:00:00.000Z',
      recordedBy: 'Dr Vogt',
    };
    const sheet = boardSheet(document, evaluation, {
      today: '2026-11-24',
      overrides: { standing: standing === undefined ? [] : [standing], revision: 1 },
    });
    const withheld = JSON.stringify(withoutCandidates(sheet));
    expect(IDS.filter((id) => withheld.includes(`"${id}"`))).toEqual([]);
    expect(withheld).not.toContain('The board sees it otherwise.');
    // Outcomes of published groups name their treatments.
    expect(JSON.stringify(sheet)).toContain('"published"');
    expect(withheld).not.toContain('"published"');
  }
});
