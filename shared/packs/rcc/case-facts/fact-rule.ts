import type { FactorFinding, ImdcFactor, Scores } from '../../../calculators/scores.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import { knownValue, type Recorded, type YesNo } from '../../../domain/recorded.ts';
import type { FactDefinition } from '../../../engine/pack.ts';
import type { FactValue, Possible } from '../../../engine/possible.ts';
import { oneOf, range } from '../../../engine/possible.ts';

/** What a fact rule looks at: the case and what the calculators made of it, worked out once. */
export type CaseView = {
  readonly document: CaseDocument;
  readonly scores: Pick<Scores, 'calcium' | 'kidney'>;
  readonly imdc: Readonly<Record<ImdcFactor, FactorFinding>>;
};

/** What a rule found out; only what it says about the fact, never more. */
export type Finding = {
  readonly possible: Possible;
  /** The patient's value in words, with unit and limit. */
  readonly basis?: string | undefined;
  readonly on?: string | undefined;
  readonly presumed?: string;
  /** Case fields that would narrow it; the fields of the definition when left out. */
  readonly narrowedBy?: readonly string[];
};

/** Derives one fact; undefined when the case says nothing, which means every value is possible. */
export type FactRule = (view: CaseView, fact: FactDefinition) => Finding | undefined;

/** The rules of one theme, by fact id. */
export type FactRules = Readonly<Record<string, FactRule>>;

/** A choice recorded in the case, translated word by word into the pack's value. */
export function stated<Word extends string>(
  read: (document: CaseDocument) => Recorded<Word>,
  words: Readonly<Record<Word, string>>,
): FactRule {
  return ({ document }, fact) => {
    const item = read(document);
    const value = knownValue(item);
    if (value === undefined) return undefined;
    return { possible: oneOf(words[value]), basis: sentence(fact, words[value]), on: item?.on };
  };
}

/** A yes/no question recorded in the case. */
export function answered(read: (document: CaseDocument) => Recorded<YesNo>): FactRule {
  return ({ document }, fact) => {
    const item = read(document);
    const value = knownValue(item);
    if (value === undefined) return undefined;
    return { possible: oneOf(value === 'yes'), basis: `${fact.label}: ${value}`, on: item?.on };
  };
}

/** A number recorded in the case in the unit of the fact. */
export function measured(read: (document: CaseDocument) => Recorded<number>): FactRule {
  return ({ document }, fact) => {
    const item = read(document);
    const value = knownValue(item);
    if (value === undefined) return undefined;
    return { possible: range(value, value), basis: sentence(fact, value), on: item?.on };
  };
}

/** The first of several rules that says anything. */
export function firstOf(...rules: readonly FactRule[]): FactRule {
  return (view, fact) => {
    for (const rule of rules) {
      const finding = rule(view, fact);
      if (finding !== undefined) return finding;
    }
    return undefined;
  };
}

/** A value of a fact in words: `LVEF 55 %`, `Frailty: vulnerable`. */
export function sentence({ label, domain }: FactDefinition, value: FactValue): string {
  if (domain.kind === 'number') {
    return domain.unit === undefined ? `${label} ${value}` : `${label} ${value} ${domain.unit}`;
  }
  if (domain.kind === 'yes-no') return `${label}: ${value === true ? 'yes' : 'no'}`;
  return `${label}: ${domain.labels[String(value)] ?? String(value)}`;
}
