import { AXIS_TEXT, STRENGTH_TEXT } from '#shared/report/evaluation-text';
import type {
  Knowledge,
  KnowledgeArgument,
  KnowledgeBlock,
  KnowledgeCandidate,
  KnowledgeSource,
} from '#shared/report/knowledge-model';

import { sourceName } from '../../components/argument-list/source-text.ts';
import {
  type EvidenceGrade,
  GRADE_TEXT,
  gradeOfLevel,
} from '../../components/evidence-badge/evidence-grade.ts';
import type { Entry, EntryDraft } from './entry.ts';
import { STRENGTH_GLYPH } from './argument-sides.ts';
import { conditionLine, countedText, KIND_TEXT, MODE_TEXT } from './knowledge-text.ts';
import { folded } from './search-entries.ts';

/** What entries of one list need to know of the others. */
export type EntryLookups = {
  readonly candidates: ReadonlyMap<string, KnowledgeCandidate>;
  readonly blocks: ReadonlyMap<string, KnowledgeBlock>;
  readonly sources: ReadonlyMap<string, KnowledgeSource>;
};

/** A row with everything that is searched of it. */
export function entryOf({ more, ...draft }: EntryDraft): Entry {
  const parts = [draft.title, draft.line, draft.id, draft.printed, ...more];
  const text = [...new Set(parts)].filter((part) => part !== undefined && part !== '').join(' · ');
  return { ...draft, text, haystack: folded(text) };
}

/** Options in the order of slots, as the board takes its decisions. */
export function optionEntries({ slots, candidates }: Knowledge): readonly Entry[] {
  return slots.flatMap(({ id: slot, label }) =>
    candidates
      .filter((candidate) => candidate.slot === slot)
      .map((candidate) =>
        entryOf({
          kind: 'candidate',
          id: candidate.id,
          title: candidate.name,
          line: lineOf(candidate),
          group: label,
          mark: { kind: 'modality', modality: candidate.modality },
          printed: `Applies: ${conditionLine(candidate.applies.text)}`,
          more: remarksOf(candidate),
        }),
      ),
  );
}

/** The same words twice, or the word for no limit, say nothing. */
function lineOf({ modality, line, intent }: KnowledgeCandidate): string {
  const said = new Set([modality, line, intent]);
  said.delete('any');
  return [...said].join(' · ');
}

function remarksOf(candidate: KnowledgeCandidate): readonly (string | undefined)[] {
  const { orientation, interactions, expectedBenefit, dataNeeded, note, classes } = candidate;
  return [orientation, interactions, expectedBenefit, dataNeeded, note, ...classes];
}

/** Shared arguments by block first, then those of one option only. */
export function argumentEntries(
  knowledge: Knowledge,
  { candidates, blocks, sources }: EntryLookups,
): readonly Entry[] {
  const groupOf = ({ block, candidates: users }: KnowledgeArgument) =>
    block === undefined
      ? (candidates.get(users[0] ?? '')?.name ?? users.join(', '))
      : blockGroup(blocks.get(block)?.title ?? block);
  return knowledge.arguments.map((argument) => argumentRow(argument, groupOf(argument), sources));
}

/** Blocks are headings of the list of arguments; they have a page, but no row of their own. */
export function blockEntries({ blocks }: Knowledge): readonly Entry[] {
  return blocks.map(({ id, title, arguments: own, candidates }) => {
    const users = countedText(candidates.length, 'option');
    return entryOf({
      kind: 'block',
      id,
      title,
      line: `${countedText(own.length, 'argument')}, shared by ${users}`,
      group: MODE_TEXT.arguments,
      printed: '',
      more: [],
    });
  });
}

function blockGroup(title: string): string {
  return `${KIND_TEXT.block}: ${title}`;
}

function argumentRow(
  argument: KnowledgeArgument,
  group: string,
  sources: EntryLookups['sources'],
): Entry {
  const { id, strength, axis, text, when, until } = argument;
  const source = sources.get(argument.source);
  const cited = source === undefined ? argument.source : sourceName(source.citation);
  return entryOf({
    kind: 'argument',
    id,
    title: text,
    line: [STRENGTH_TEXT[strength], AXIS_TEXT[axis], cited].join(' · '),
    group,
    mark: { kind: 'glyph', glyph: STRENGTH_GLYPH[strength] },
    ...(source === undefined ? {} : { check: source.check }),
    printed: `${conditionLine(when.text)}. Source: ${source?.citation ?? argument.source}`,
    more: [until, argument.source, group],
  });
}

/** Facts by who supplies them; computed ones apart. */
export function factEntries({ facts }: Knowledge): readonly Entry[] {
  const suppliers = [...new Set(facts.map(({ suppliedBy }) => suppliedBy))];
  const entry = (fact: Knowledge['facts'][number], group: string) =>
    entryOf({
      kind: 'fact',
      id: fact.id,
      title: fact.label,
      line: fact.meaning,
      group,
      printed: fact.values.join('; '),
      more: [...fact.fields, fact.suppliedBy, fact.rule?.text],
    });
  return [
    ...suppliers.flatMap((supplier) =>
      facts
        .filter((fact) => fact.derivedFrom.length === 0 && fact.suppliedBy === supplier)
        .map((fact) => entry(fact, `Supplied by ${supplier}`)),
    ),
    ...facts
      .filter(({ derivedFrom }) => derivedFrom.length > 0)
      .map((fact) => entry(fact, 'Computed from other facts')),
  ];
}

const GRADES: readonly (EvidenceGrade | undefined)[] = [
  'A',
  'B',
  'C',
  'D',
  'G',
  'L',
  'P',
  undefined,
];

/** Sources by kind, from randomised to expert, then guidelines, labels and pending trials. */
export function sourceEntries({ sources }: Knowledge): readonly Entry[] {
  return GRADES.flatMap((grade) =>
    sources
      .filter(({ level }) => gradeOfLevel(level) === grade)
      .map(({ id, citation, figures, level, provenance, check, citedBy }) =>
        entryOf({
          kind: 'source',
          id,
          title: citation,
          line: `${id} · cited by ${countedText(citedBy.length, 'entry', 'entries')}`,
          group: grade === undefined ? 'Other' : GRADE_TEXT[grade],
          mark: { kind: 'level', level },
          check,
          printed: `${figures}. Checked: ${provenance}`,
          more: [],
        }),
      ),
  );
}
