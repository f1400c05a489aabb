import { expect, it } from 'vitest';

import { slidePages } from '#electron/exporters/deck-pages';

it('[AFT-009] a text of many short lines goes on over the slides, whole', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`);
  const pages = slidePages([{ id: 'rationale', label: 'Rationale', lines: [lines.join('\n')] }]);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flat().flatMap((part) => part.lines)).toEqual(lines);
  expect(Math.max(...pages.map((page) => page.flatMap((part) => part.lines).length))).toBeLessThan(
    18,
  );
});
