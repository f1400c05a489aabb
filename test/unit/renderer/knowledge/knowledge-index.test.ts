import { describe, expect, it } from 'vitest';

import { stampPack } from '#electron/services/stamp-pack';
import { rccPack } from '#shared/packs/rcc/pack';
import { knowledge } from '#shared/report/knowledge';

import { knowledgeAddress } from '../../../../renderer/components/knowledge-link/knowledge-address.ts';
import { reviewOverdueText } from '../../../../renderer/components/pack-stamp/pack-stamp-text.ts';
import { holdingsOf } from '../../../../renderer/screens/knowledge/detail/pack-holdings.ts';
import { indexKnowledge, keyOf } from '../../../../renderer/screens/knowledge/knowledge-index.ts';
import {
  conditionLine,
  countText,
  knowledgeErrorText,
} from '../../../../renderer/screens/knowledge/knowledge-text.ts';
import {
  KIND_OF_MODE,
  modeOf,
  MODES,
  readKind,
} from '../../../../renderer/screens/knowledge/modes.ts';
import { foundElsewhere, searchAll } from '../../../../renderer/screens/knowledge/search-all.ts';
import { queryWords } from '../../../../renderer/screens/knowledge/search-entries.ts';
import { packLine } from '../../../../renderer/screens/knowledge/pack-line.ts';

const SHOWN = knowledge(rccPack, { stamp: stampPack(rccPack), today: '2026-11-24' });
const INDEX = indexKnowledge(SHOWN);

const search = (query: string) => searchAll(INDEX, queryWords(query));

describe('lists of the pack', () => {
  it('[KNW-001] list every entry of the pack once, each with an address of its own', () => {
    const entries = Object.values(INDEX.entries).flat();
    const keys = entries.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    const { candidates, facts, sources, redFlags, uncomputedFlags } = SHOWN;
    const { plans, holds, compatibility } = SHOWN;
    expect(INDEX.entries.options).toHaveLength(candidates.length);
    expect(INDEX.entries.arguments).toHaveLength(SHOWN.arguments.length);
    expect(INDEX.entries.facts).toHaveLength(facts.length);
    expect(INDEX.entries.sources).toHaveLength(sources.length);
    expect(INDEX.entries['red-flags']).toHaveLength(redFlags.length + uncomputedFlags.length);
    expect(INDEX.entries.plans).toHaveLength(
      plans.length + holds.length + compatibility.length + SHOWN.sequencing.length,
    );
    expect(INDEX.entries.about).toHaveLength(1 + SHOWN.checklist.length + SHOWN.gaps.length);
    for (const { id } of SHOWN.blocks) expect(INDEX.entry('block', id)?.id).toBe(id);
    for (const entry of entries) {
      expect(INDEX.entry(entry.kind, entry.id)).toBe(entry);
      expect(entry.title, keyOf(entry)).not.toBe('');
    }
  });

  it('[KNW-004] name the check of the source in every row that rests on one', () => {
    const rows = [...INDEX.entries.arguments, ...INDEX.entries.sources];
    for (const row of rows) expect(row.check, keyOf(row)).toBeDefined();
    for (const plan of INDEX.entries.plans) expect(plan.check, keyOf(plan)).toBeDefined();
    const flags = INDEX.entries['red-flags'].filter(({ kind }) => kind === 'red-flag');
    for (const flag of flags) expect(flag.check, keyOf(flag)).toBeDefined();
  });

  it('[KNW-006] count what the pack holds', () => {
    const said = new Map(holdingsOf(SHOWN).map(({ label, text }) => [label, text]));
    expect(said.get('Options')).toMatch(/^118: Emergency \d+, Systemic therapy \d+/);
    const checks = /verified (\d+), partly verified (\d+), from memory (\d+)/.exec(
      said.get('Sources') ?? '',
    );
    const sum = (checks ?? []).slice(1).reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(SHOWN.sources.length);
  });
});

describe('search of the whole pack', () => {
  it('[KNW-020] finds by id, name, text, condition, figures and citation', () => {
    const ids = (query: string, mode: (typeof MODES)[number]) =>
      search(query)[mode].entries.map(({ id }) => id);
    expect(ids('sys-nivo-cabo', 'options')).toContain('sys-nivo-cabo');
    expect(ids('nivolumab cabozantinib', 'options')).toContain('sys-nivo-cabo');
    expect(ids('choueiri', 'sources')).toContain('CM9ER');
    expect(ids('CM9ER', 'sources')).toEqual(['CM9ER']);
    expect(ids('CM9ER', 'arguments')).toContain('sys-nivo-cabo#1');
    expect(ids('sys-nivo-cabo#1', 'arguments')).toContain('sys-nivo-cabo#1');
    expect(ids('primaries.histology', 'facts')).toContain('histology');
    const [figure = ''] = SHOWN.sources.flatMap(({ figures }) => /HR 0\.\d\d/.exec(figures) ?? []);
    expect(ids(figure, 'sources').length).toBeGreaterThan(0);
  });

  it('[KNW-020] counts in every part, and all of it without a search', () => {
    const all = search('');
    for (const mode of MODES) expect(all[mode].entries).toHaveLength(all[mode].all);
    const some = search('cabozantinib');
    expect(some.options.entries.length).toBeLessThan(some.options.all);
    expect(some.options.all).toBe(118);
    expect(countText(12, 118)).toBe('12 of 118');
    expect(countText(118, 118)).toBe('118');
  });

  it('[KNW-022] knows where else a word is found', () => {
    const found = search('choueiri');
    expect(found.options.entries).toEqual([]);
    expect(foundElsewhere(found, 'options')).toContain('sources');
    expect(foundElsewhere(search('no such word anywhere'), 'options')).toEqual([]);
  });
});

describe('addresses and texts', () => {
  it('[KNW-024] lead to the entry, in the part of the pack it stands in', () => {
    expect(knowledgeAddress({ kind: 'argument', id: 'sys-nivo-cabo#1' })).toEqual({
      to: '/knowledge/{-$kind}/{-$id}',
      params: { kind: 'argument', id: 'sys-nivo-cabo#1' },
    });
    for (const mode of MODES) expect(modeOf(KIND_OF_MODE[mode])).toBe(mode);
    expect(readKind('fact')).toBe('fact');
    expect(readKind('pack')).toBe('pack');
    expect(readKind('remedy')).toBeUndefined();
    expect(readKind(undefined)).toBeUndefined();
  });

  it('[KNW-005] say on every printed page when the review was due', () => {
    expect(packLine(SHOWN)).toContain('review by 23-Nov-2027');
    const overdue = 'Review was due on 23-Nov-2027: this knowledge may be out of date';
    expect(reviewOverdueText('2027-11-23')).toBe(overdue);
    expect(packLine({ ...SHOWN, reviewOverdue: true })).toContain(overdue);
    expect(packLine({ ...SHOWN, reviewOverdue: true })).toContain(SHOWN.pack.version);
  });

  it('[KNW-026] say what failed, and of an unknown failure the most careful thing', () => {
    expect(knowledgeErrorText('vault-locked').title).toBe('Consilium is locked');
    expect(knowledgeErrorText('of-the-future')).toEqual(knowledgeErrorText('internal'));
  });

  it('[KNW-002] say of a condition that looks at nothing that it always holds', () => {
    expect(conditionLine('always')).toBe('Always');
    expect(conditionLine('ECOG is 2 or more')).toBe('If ECOG is 2 or more');
  });
});
