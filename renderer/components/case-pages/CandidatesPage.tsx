import type { ReactNode } from 'react';

import type { ArgumentView, OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { Counter } from '../candidate/ArgumentCounters.tsx';
import { GROUP_TEXT } from '../candidate/candidate-groups.ts';
import { deferredText } from '../candidate/deferred-text.ts';
import { EvidenceBadge } from '../evidence-badge/EvidenceBadge.tsx';
import { bestGrade } from '../evidence-badge/evidence-grade.ts';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './CandidatesPage.module.css';
import { saidArguments, speakingAgainst, type ComparedOption } from './compared-option.ts';
import { saidExclusions } from './said-override.ts';
import { SaidOverride } from './SaidOverride.tsx';

const TEXTS = TEXT.present.candidates;

type CandidatesPageProps = {
  readonly options: readonly ComparedOption[];
  /** Of options that may be chosen; those that may not have their own. */
  readonly title?: string;
};

/** Options compared: the counters line up, the strongest reasons are in words. */
export function CandidatesPage({ options, title = TEXTS.compared }: CandidatesPageProps) {
  const group = options[0]?.group ?? 'supported';
  const isUnsuitable = group === 'unsuitable' || group === 'overridden';
  return (
    <div className={classes.candidates}>
      <div className={classes.head}>
        <h1>{isUnsuitable ? GROUP_TEXT[group] : title}</h1>
        <p>{TEXTS.order}</p>
      </div>
      {isUnsuitable ? <UnsuitableTable options={options} /> : <ComparedTable options={options} />}
    </div>
  );
}

type TableProps = Pick<CandidatesPageProps, 'options'>;

function ComparedTable({ options }: TableProps) {
  return (
    <table className={classes.table} data-kind="compared">
      <thead>
        <tr>
          <th>{TEXTS.columns.option}</th>
          <th>{TEXTS.columns.evidence}</th>
          <th>{TEXTS.columns.for}</th>
          <th>{TEXTS.columns.against}</th>
          <th>{TEXTS.columns.unknown}</th>
        </tr>
      </thead>
      <tbody>
        {options.map((row, index) => (
          <ComparedRow key={row.option.id} row={row} isFirst={index === 0} />
        ))}
      </tbody>
    </table>
  );
}

type ComparedRowProps = { readonly row: ComparedOption; readonly isFirst: boolean };

function ComparedRow({ row, isFirst }: ComparedRowProps) {
  const { option, slot, group, opensGroup, override } = row;
  return (
    <>
      {(opensGroup === true || isFirst) && (
        <tr>
          <th className={classes.group} colSpan={5} scope="rowgroup">
            {GROUP_TEXT[group]}
          </th>
        </tr>
      )}
      <tr>
        <OptionHead option={option} slot={slot}>
          <OptionBadges option={option} />
          <SaidOverride override={override} />
        </OptionHead>
        <td>
          <EvidenceBadge grade={bestGrade(option.supporting)} show="word" />
        </td>
        <Said kind="for" word={TEXT.common.counters.for} found={option.supporting} />
        <Said kind="against" word={TEXT.common.counters.against} found={speakingAgainst(option)} />
        <Said kind="unknown" word={TEXT.common.counters.unknown} found={option.pending} />
      </tr>
    </>
  );
}

function UnsuitableTable({ options }: TableProps) {
  const isOverridden = options[0]?.group === 'overridden';
  return (
    <table className={classes.table} data-kind="unsuitable">
      <thead>
        <tr>
          <th>{TEXTS.columns.option}</th>
          <th>{isOverridden ? TEXTS.whyOverridden : TEXTS.whyNot}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ option, slot, override }) => (
          <tr key={option.id}>
            <OptionHead option={option} slot={slot} />
            <td>
              {isOverridden ? (
                <LineList lines={saidExclusions(option)} />
              ) : (
                <SaidList found={speakingAgainst(option)} />
              )}
              <SaidOverride override={override} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type OptionHeadProps = {
  readonly option: OptionView;
  readonly slot: string;
  readonly children?: ReactNode;
};

function OptionHead({ option, slot, children }: OptionHeadProps) {
  return (
    <th scope="row">
      <OptionName option={option} slot={slot} />
      {children}
    </th>
  );
}

type OptionNameProps = Pick<OptionHeadProps, 'option' | 'slot'>;

/** Name of an option, how it stands, and what it waits for. */
export function OptionName({ option, slot }: OptionNameProps) {
  const waits = deferredText(option);
  return (
    <>
      <span className={classes.name}>{option.name}</span>
      <span className={classes.tier}>
        <b>{TIER_TEXT[option.tier]}</b> · {slot}
      </span>
      {waits !== undefined && <span className={classes.waits}>{waits}</span>}
    </>
  );
}

type OptionBadgesProps = { readonly option: OptionView };

/** Marks of an option that must not be overlooked. */
export function OptionBadges({ option }: OptionBadgesProps) {
  return (
    <>
      {option.conflicted && (
        <span className={classes.badge} data-kind="caution">
          <Glyph kind="caution" />
          {TEXTS.conflict}
        </span>
      )}
      {option.contraindicationNotRuledOut && (
        <span className={classes.badge} data-kind="unknown">
          <Glyph kind="unknown" />
          {TEXTS.notRuledOut}
        </span>
      )}
    </>
  );
}

type SaidProps = {
  readonly kind: 'for' | 'against' | 'unknown';
  readonly word: string;
  readonly found: readonly ArgumentView[];
};

function Said({ kind, word, found }: SaidProps) {
  return (
    <td>
      <Counter kind={kind} count={found.length} word={word} />
      <SaidList found={found} />
    </td>
  );
}

type LineListProps = { readonly lines: readonly string[] };

function LineList({ lines }: LineListProps) {
  return (
    <ul className={classes.said}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type SaidListProps = { readonly found: readonly ArgumentView[] };

/** The strongest arguments in words; the rest is counted. */
export function SaidList({ found }: SaidListProps) {
  const { said, more } = saidArguments(found);
  return (
    <ul className={classes.said}>
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {more > 0 && <li className={classes.more}>{TEXTS.more(more)}</li>}
    </ul>
  );
}
