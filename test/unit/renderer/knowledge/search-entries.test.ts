import { describe, expect, it } from 'vitest';

import {
  highlightParts,
  queryWords,
  searchEntries,
  snippetOf,
} from '../../../../renderer/screens/knowledge/search-entries.ts';

const found = (text: string, query: string) =>
  highlightParts(text, queryWords(query)).flatMap((part) => (part.isFound ? [part.text] : []));

describe('search', () => {
  it('[KNW-020] splits a query into words, each once, whatever case and accents', () => {
    expect(queryWords('  Zoë  zoe CaboZantinib ')).toEqual(['zoe', 'cabozantinib']);
    expect(queryWords('   ')).toEqual([]);
  });

  it('[KNW-020] keeps the entries that hold every word, in their order', () => {
    const entries = [
      { haystack: 'nivolumab + cabozantinib' },
      { haystack: 'cabozantinib' },
      { haystack: 'sunitinib' },
    ];
    expect(searchEntries(entries, queryWords('CABO'))).toEqual(entries.slice(0, 2));
    expect(searchEntries(entries, queryWords('cabo nivo'))).toEqual(entries.slice(0, 1));
    expect(searchEntries(entries, queryWords('cabo suni'))).toEqual([]);
    expect(searchEntries(entries, [])).toBe(entries);
  });

  it('[KNW-021] marks every place a word stands at, and never changes the text', () => {
    expect(found('Cabozantinib after cabozantinib', 'cabo')).toEqual(['Cabo', 'cabo']);
    expect(found('Zoë: naïve', 'zoe NAIVE')).toEqual(['Zoë', 'naïve']);
    expect(found('aaa', 'aa')).toEqual(['aaa']);
    expect(found('IO and VEGF', 'x')).toEqual([]);
    for (const text of ['Zoë ﬁne 10⁹/L', '≥ 2 “x”', '']) {
      const parts = highlightParts(text, ['e', '2']);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }
  });

  it('[KNW-021] shows a few whole words around what is not in sight', () => {
    const text = `${'before '.repeat(20)}needle ${'after '.repeat(20)}`.trim();
    const snippet = snippetOf(text, 'needle') ?? '';
    expect(snippet).toMatch(/^… before .*before needle after .*after …$/);
    expect(snippet.length).toBeLessThan(120);
    expect(snippetOf('A needle', 'needle')).toBe('A needle');
    expect(snippetOf('A needle', 'pin')).toBeUndefined();
  });
});
