import { describe, expect, it } from 'vitest';

import type { Condition } from '#shared/engine/condition';
import type { Argument, Strength } from '#shared/engine/pack';
import { rccPack } from '#shared/packs/rcc/pack';

import { HAS_KNOWLEDGE_BASE, knowledgeBase, WHY_NOT } from './knowledge-base.ts';
import type { KnowledgeArgument, KnowledgeBase } from './knowledge-base.ts';
import { parsedCondition } from './knowledge-condition.ts';

const STRENGTHS: Readonly<Record<string, Strength>> = {
  conf: 'confirming',
  's+': 'strongly-supports',
  'w+': 'weakly-supports',
  'w-': 'weakly-opposes',
  's-': 'strongly-opposes',
  note: 'note',
  excl: 'excludes',
  'excl-o': 'excludes-overridable',
  'excl-t': 'excludes-for-now',
};

/** Arguments whose text names a guideline that may not be shipped, and what they say instead. */
const REWORDED: Readonly<Record<string, string>> = {
  'sys-ipi-nivo#6':
    'Favourable: not licensed (EU/US); lower ORR/PFS than sunitinib, OS HR 0.80-0.82 ns. ' +
    'ESMO/EAU do not recommend',
  'sys-avelumab-axi#2': 'Final OS not significant (HR 0.88); not recommended by EAU/ESMO',
  'sys-sunitinib-1l#1':
    'Favourable risk: no IO-TKI trial has shown OS gain over TKI alone; accepted alternative ' +
    '(ESMO/EAU)',
  'sys-pazopanib-1l#1':
    'Favourable risk: no IO-TKI trial has shown OS gain over TKI alone; accepted alternative ' +
    '(ESMO/EAU)',
  'sys-tivozanib-1l#1':
    'Favourable risk: no IO-TKI trial has shown OS gain over TKI alone; accepted alternative ' +
    '(ESMO/EAU)',
  'sys-cabozantinib-1l#6': 'Favourable: acceptable, not studied in CABOSUN',
  'sys-legacy-cytokine-temsirolimus#1': 'Superseded by IO and IO-TKI combinations',
  'sys-cabozantinib-papillary#1':
    'Randomised: PFS 9.0 v 5.6 mo v sunitinib; ESMO/EAU preferred single agent',
  'sys-lenva-pembro-ncc#1': 'Phase 2: ORR ~50%; ESMO/EAU option',
  'sys-nivo-cabo-ncc#1': 'Phase 2 ORR 48%',
  'adj-pembrolizumab#4': 'EAU/ESMO/ASCO endorse (ESMO I,A after OS data)',
  'adj-tki#1':
    'No OS gain; toxicity; pazopanib after metastasectomy: harm signal. EAU: do not offer. ' +
    '(US: sunitinib still labelled)',
  'trial-clinical#1': 'Trial open and patient fit: offer (EAU/ESMO)',
};

/** Arguments that rested on that guideline alone, and what they rest on now. */
const RESOURCED: Readonly<Record<string, string>> = {
  'sys-cabozantinib-1l#6': 'LABEL',
  'sys-legacy-cytokine-temsirolimus#1': 'OPIN',
  'trial-clinical#1': 'ESMO24',
  'trial-clinical#5': 'OPIN',
};

/** Where a quantity lacked its unit or pointed at a section of the source; the numbers are theirs. */
const WITH_UNITS: readonly (readonly [theirs: string, ours: string])[] = [
  ['spinal cord, skin (section 6.2)', 'spinal cord or skin'],
  ['observe TKI hold interval (section 6.2)', 'observe the TKI hold interval'],
  ['TKI hold per section 6.2', 'TKI hold interval before surgery'],
  ['VEGF hold interval (section 6.2) before surgery', 'VEGF hold interval before surgery'],
  ['eGFR <30: preferred over', 'eGFR <30 mL/min/1.73 m²: preferred over'],
  ['Dose-adjust 30-60', 'eGFR 30-60 mL/min/1.73 m²: adjust the dose'],
  ['eGFR <30: dialysis risk', 'eGFR <30 mL/min/1.73 m²: dialysis risk'],
  ['eGFR <30 excluded', 'eGFR <30 mL/min/1.73 m² excluded'],
  ['(eGFR <50-60)', '(eGFR <50-60 mL/min/1.73 m²)'],
  ['42 Gy in 3 (', '42 Gy in 3 fractions ('],
  ['OS 26.6 v 21.2 ns', 'OS 26.6 v 21.2 mo, ns'],
  ['PFS 16.4 v 8.3', 'PFS 16.4 v 8.3 mo'],
  ['(CONTACT-03 PFS 10.8, ', '(CONTACT-03 PFS 10.8 mo, '],
  ['TiNivo-2 1.10', 'TiNivo-2 HR 1.10'],
  ['PFS 23.9 v 9.2', 'PFS 23.9 v 9.2 mo'],
];

function withUnits(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  return WITH_UNITS.reduce(
    (said, [theirs, ours]) => (said.includes(ours) ? said : said.replace(theirs, ours)),
    text,
  );
}

/** References without the name of a guideline that may not be shipped. */
const RECITED: Readonly<
  Record<string, { readonly citation?: string; readonly provenance?: string }>
> = {
  ABL: {
    citation: 'EAU 2024 renal mass guideline; Atwell TD et al.; Andrews JR, Eur Urol 2019;76:244',
  },
  ASSRM: { citation: 'DISSRM Pierorazio PM, Eur Urol 2015;68:408; EAU 2024' },
  OUDARD: { provenance: 'verified citation (template in HL7 example)' },
};

/** Our own: the thresholds of the two barriers as conditions, where the source has lists. */
const HELPERS = ['io_excluding', 'io_relative', 'vegf_excluding', 'vegf_relative'];

describe.skipIf(!HAS_KNOWLEDGE_BASE)(`the knowledge base as a pack${WHY_NOT}`, () => {
  it('[RCC-180] has the candidates of the index, with name, slot, intent and line', () => {
    const { candidates } = knowledgeBase();
    expect(candidates).toHaveLength(118);
    const theirs = candidates.map((row) => headOf({ ...row, intent: row.intent.trim() }));
    expect(byId(rccPack.candidates.map(headOf))).toEqual(byId(theirs));
  });

  it('[RCC-180] carries what each candidate says for orientation', () => {
    for (const row of knowledgeBase().candidates) {
      const ours = rccPack.candidates.find(({ id }) => id === row.id);
      const said = {
        orientation: withUnits(toldBy(row['dose'])),
        interactions: withUnits(toldBy(row['inter'])),
        expectedBenefit: withUnits(toldBy(row['ben'])),
        dataNeeded: toldBy(row['data']),
        note: toldBy(row['note']),
      };
      const { orientation, interactions, expectedBenefit, dataNeeded, note } = ours ?? {};
      expect({ orientation, interactions, expectedBenefit, dataNeeded, note }, row.id).toEqual(
        said,
      );
    }
  });

  it('[RCC-181] has every argument, with its strength, text, source and end', () => {
    const kb = knowledgeBase();
    let compared = 0;
    const compare = (theirs: readonly KnowledgeArgument[], ours: readonly Argument[]) => {
      expect(ours.map(wordsOf)).toEqual(theirs.map(inOurWords));
      compared += theirs.length;
    };
    for (const [id, block] of Object.entries(kb.blocks)) {
      compare(block.arguments, rccPack.blocks[id]?.arguments ?? []);
    }
    for (const row of kb.candidates) {
      compare(row.args, rccPack.candidates.find(({ id }) => id === row.id)?.arguments ?? []);
    }
    expect(compared).toBe(579);
    expect(Object.keys(rccPack.blocks).toSorted()).toEqual(Object.keys(kb.blocks).toSorted());
  });

  it('[RCC-181] reads every condition as it is written there', () => {
    const kb = knowledgeBase();
    const ours = new Map<string, Condition>([
      ...rccPack.candidates.map(({ id, applies }) => [id, applies] as const),
      ...[...rccPack.candidates, ...Object.values(rccPack.blocks)]
        .flatMap((owner) => owner.arguments)
        .map(({ id, when }) => [id, when] as const),
      ...rccPack.derived.flatMap((fact) => ('rule' in fact ? [[fact.id, fact.rule] as const] : [])),
    ]);
    const theirs = [
      ...kb.candidates.map(({ id, applies }) => [id, applies] as const),
      ...[...kb.candidates.flatMap(({ args }) => args), ...blockArguments(kb)].map(
        (argument) => [argument.id, argument.if] as const,
      ),
      ...kb.derived.flatMap(({ id, executable }) =>
        executable === undefined ? [] : [[id, executable] as const],
      ),
      ['io_excluding', kb.ioBlock.excluding.join(' or ')] as const,
      ['io_relative', kb.ioBlock.relative.join(' or ')] as const,
      ['vegf_excluding', kb.vegfBlock.excluding.join(' or ')] as const,
      ['vegf_relative', kb.vegfBlock.relative.join(' or ')] as const,
    ];
    for (const [id, text] of theirs) expect(ours.get(id), id).toEqual(parsedCondition(text));
    expect(theirs.map(([id]) => id).toSorted()).toEqual([...ours.keys()].toSorted());
  });

  it('[RCC-182] has every fact, with what it can be', () => {
    const kb = knowledgeBase();
    const theirs = kb.facts.map(({ id, type, values }) => ({ id, values: spanOf(type, values) }));
    const ours = rccPack.facts.map(({ id, domain }) => {
      if (domain.kind === 'choice') return { id, values: Object.keys(domain.labels).toSorted() };
      if (domain.kind === 'yes-no') return { id, values: 'yes-no' };
      return { id, values: `${domain.min} to ${domain.max}${domain.integer ? ', whole' : ''}` };
    });
    expect(ours).toHaveLength(119);
    expect(byId(ours)).toEqual(byId(theirs));
    expect(rccPack.derived.map(({ id }) => id).toSorted()).toEqual(
      [...kb.derived.map(({ id }) => id), ...HELPERS].toSorted(),
    );
  });

  it('[RCC-183] has every reference but the one that may not be shipped', () => {
    const shipped = Object.entries(knowledgeBase().references).filter(([id]) => id !== 'NCCN25');
    const ids = shipped.map(([id]) => id);
    expect(Object.keys(rccPack.references).toSorted()).toEqual(ids.toSorted());
    expect(ids).toHaveLength(79);
    for (const [id, { source, figures, provenance, level }] of shipped) {
      const there = {
        citation: source,
        figures: withUnits(figures),
        provenance,
        level,
        ...RECITED[id],
      };
      expect(rccPack.references[id], id).toEqual(there);
    }
  });
});

type Head = {
  readonly id: string;
  readonly name: string;
  readonly slot: string;
  readonly modality: string;
  readonly intent: string;
  readonly line: string;
  readonly blocks: readonly string[];
  readonly classes?: readonly string[] | undefined;
};

function headOf({ id, name, slot, modality, intent, line, blocks, classes }: Head): Head {
  return { id, name, slot, modality, intent, line, blocks, classes };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** A dash or nothing says nothing. */
function toldBy(text: unknown): unknown {
  return text === '-' || text === '' ? undefined : text;
}

function blockArguments({ blocks }: KnowledgeBase): readonly KnowledgeArgument[] {
  return Object.values(blocks).flatMap((block) => block.arguments);
}

function wordsOf({ id, strength, because, source, until, failSafe }: Argument) {
  return { id, strength, because, source, until, failSafe };
}

function inOurWords({ id, s, t, e, until, failSafe }: KnowledgeArgument) {
  const because = REWORDED[id] ?? withUnits(t);
  return { id, strength: STRENGTHS[s], because, source: RESOURCED[id] ?? e, until, failSafe };
}

/** `0..4`, `0..n` or a unit alone, which leaves the number without an upper end. */
function spanOf(type: string, values: string): string | readonly string[] {
  if (type === 'bool') return 'yes-no';
  if (type === 'enum') return values.split('|').toSorted();
  const [, min = '0', max = 'n'] = /^(\d+)\.\.(\d+|n)$/.exec(values) ?? [];
  const top = max === 'n' ? 'Infinity' : max;
  return `${min} to ${top}${type === 'int' ? ', whole' : ''}`;
}
