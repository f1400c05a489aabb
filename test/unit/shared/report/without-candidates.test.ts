import { expect, it } from 'vitest';

import { rccPack } from '#shared/packs/rcc/pack';
import { boardSheet } from '#shared/report/board-sheet';
import { withoutCandidates } from '#shared/report/without-candidates';

import { caseFilesIn, parsed, STAMP, weighed } from '../../golden/case-files.ts';

it('[ROM-004] says the Mirels score without what is done in its range', () => {
  const scores = caseFilesIn('docs/demo-cases/').flatMap((file) => {
    const document = parsed(file);
    const sheet = boardSheet(document, weighed(document), { today: '2026-11-24' });
    return withoutCandidates(sheet).extent.rows.flatMap((row) => row.scores ?? []);
  });
  const mirels = scores.filter((text) => text.includes('Mirels'));
  expect(mirels.length).toBeGreaterThan(0);
  for (const text of mirels) expect(text).toMatch(/Mirels \d[^,]*$/);
});

it('[ROM-004] cuts nothing somebody wrote about a lesion', () => {
  const note = 'several nodules, range 8 to 12 mm';
  const document = { lesions: [{ site: 'lung' as const, note }] };
  const sheet = boardSheet(document, weighed(document), { today: '2026-11-24' });
  expect(JSON.stringify(withoutCandidates(sheet).extent.rows)).toContain(note);
});

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
    expect(withheld).not.toContain('range of observation');
    // Outcomes of published groups name their treatments.
    expect(JSON.stringify(sheet)).toContain('"published"');
    expect(withheld).not.toContain('"published"');
  }
});
