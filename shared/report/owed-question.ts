import { inSentence } from '../domain/in-sentence.ts';
import { Analyte } from '../domain/labs.ts';
import type { Evaluation, MissingView } from '../engine/evaluation.ts';
import { listText, wholeDomain } from '../engine/fact-text.ts';
import type { FactDefinition } from '../engine/pack.ts';
import { rccPack } from '../packs/rcc/pack.ts';
import { ANALYTE_TEXT } from './lab-text.ts';

type Group = readonly [MissingView, ...MissingView[]];

/** Parts of the case whose answers hold for a day; the rest does not need one. */
const DATED = /^(?:health|labs|extent|lesions)\./;

/**
 * The exact question about facts that hang on the same fields, as it can be sent: from the labels,
 * units and possible answers of the pack and the names of laboratory values, nothing besides.
 */
export function owedQuestion(group: Group, evaluation: Evaluation): string {
  const [{ fields }] = group;
  const analytes = fields.flatMap((field) => analyteOf(field) ?? []);
  if (analytes.length > 0) return labQuestion(group, analytes);
  const definitions = group.flatMap(({ fact }) => definitionOf(fact) ?? []);
  const dated = fields.some((field) => DATED.test(field)) ? ', with the date?' : '?';
  const areYesNo = definitions.every(({ domain }) => domain.kind === 'yes-no');
  if (areYesNo && group.length > 1) {
    const [first, ...rest] = group.map(({ label }) => label);
    const labels = joined([first ?? '', ...rest.map(inSentence)], 'and');
    return `${labels}: yes or no for each${dated}`;
  }
  return definitions.map((fact) => `${singleQuestion(fact, evaluation)}${dated}`).join(' ');
}

function analyteOf(field: string): string | undefined {
  const analyte = Analyte.safeParse(field.replace(/^labs\./, ''));
  return field.startsWith('labs.') && analyte.success ? ANALYTE_TEXT[analyte.data] : undefined;
}

/** What the value is for is said where its own name does not say it. */
function labQuestion(group: Group, analytes: readonly string[]): string {
  const what = joined(
    analytes.map((name, index) => (index === 0 ? name : inSentence(name))),
    'and',
  );
  const purposes = group.map(({ label }) => label).filter((label) => !analytes.includes(label));
  const purpose =
    purposes.length === 0 ? '' : ` Needed for: ${joined(purposes.map(inSentence), 'and')}.`;
  return `${what}: value with unit, the laboratory's limits and the date?${purpose}`;
}

function singleQuestion({ id, label, domain }: FactDefinition, { facts }: Evaluation): string {
  if (domain.kind === 'yes-no') return `${label}: yes or no`;
  const known = facts[id]?.state === 'partly-known' ? facts[id].text : undefined;
  if (domain.kind === 'number') {
    const value = domain.unit === undefined ? 'which value' : `value in ${domain.unit}`;
    return `${label}: ${value}${known === undefined ? '' : ` (so far ${known})`}`;
  }
  const all = wholeDomain(domain);
  return `${label}: ${known ?? listText(domain, all.kind === 'values' ? all.values : [])}`;
}

function definitionOf(fact: string): FactDefinition | undefined {
  return rccPack.facts.find(({ id }) => id === fact);
}

function joined(parts: readonly string[], word: 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}
