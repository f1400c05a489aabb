import type { ArgumentView } from '#shared/engine/evaluation';

import { Counter } from '../../components/candidate/ArgumentCounters.tsx';
import { GROUP_TEXT } from '../../components/candidate/candidate-groups.ts';
import { EvidenceBadge } from '../../components/evidence-badge/EvidenceBadge.tsx';
import { bestGrade } from '../../components/evidence-badge/evidence-grade.ts';
import { TEXT } from '../../text/text.ts';
import { OptionBadges, OptionName } from '../../components/case-pages/CandidatesPage.tsx';
import {
  reasonShare,
  saidArguments,
  speakingAgainst,
  type ComparedOption,
} from '../../components/case-pages/compared-option.ts';
import { SaidOverride } from '../../components/case-pages/SaidOverride.tsx';
import classes from './OptionBlocks.module.css';

type OptionBlocksProps = { readonly options: readonly ComparedOption[] };

/** Options compared in a large type: under each name the strongest reason for, against and open. */
export function OptionBlocks({ options }: OptionBlocksProps) {
  return (
    <div>
      <div className={classes.head}>
        <h1>{TEXT.roomStage.reasons}</h1>
        <p>{TEXT.present.candidates.order}</p>
      </div>
      {options.map((row, index) => (
        <OptionBlock key={row.option.id} row={row} isFirst={index === 0} />
      ))}
    </div>
  );
}

type OptionBlockProps = { readonly row: ComparedOption; readonly isFirst: boolean };

function OptionBlock({ row, isFirst }: OptionBlockProps) {
  const { option, slot, group, opensGroup, override } = row;
  const words = TEXT.present.candidates.columns;
  return (
    <>
      {(opensGroup === true || isFirst) && <h2 className={classes.group}>{GROUP_TEXT[group]}</h2>}
      <section className={classes.option} aria-label={option.name}>
        <div className={classes.title}>
          <div>
            <OptionName option={option} slot={slot} />
            <OptionBadges option={option} />
          </div>
          <EvidenceBadge grade={bestGrade(option.supporting)} show="word" />
        </div>
        <SaidOverride override={override} />
        <div className={classes.columns}>
          <Said kind="for" word={words.for} found={option.supporting} />
          <Said kind="against" word={words.against} found={speakingAgainst(option)} />
          <Said kind="unknown" word={words.unknown} found={option.pending} />
        </div>
      </section>
    </>
  );
}

type SaidProps = {
  readonly kind: 'for' | 'against' | 'unknown';
  readonly word: string;
  readonly found: readonly ArgumentView[];
};

function Said({ kind, word, found }: SaidProps) {
  const [strongest] = saidArguments(found).said;
  return (
    <div
      className={classes.cell}
      style={strongest === undefined ? undefined : { flexGrow: reasonShare(strongest) }}
    >
      <Counter kind={kind} count={found.length} word={word} />
      {/* The counter tells how many more there are. */}
      {strongest !== undefined && <p className={classes.said}>{strongest}</p>}
    </div>
  );
}
