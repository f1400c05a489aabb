import type { OptionView } from '#shared/engine/evaluation';
import type { BoardSheet } from '#shared/report/board-sheet-model';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { type CandidateGroup, GROUP_TEXT } from '../../../components/candidate/candidate-groups.ts';
import { TEXT } from '../../../text/text.ts';
import { OverrideRecord } from '../override/OverrideRecord.tsx';
import type { Footnotes } from './footnotes.ts';
import { OptionLine } from './OptionLine.tsx';
import { PrintedOption } from './PrintedOption.tsx';
import classes from './PrintedSheet.module.css';

type PrintedOptionsProps = {
  readonly sheet: BoardSheet;
  readonly groups: readonly CandidateGroup[];
  readonly footnotes: Footnotes;
};

/** Options that suit in full, every other one in a line with its condition or its reasons. */
export function PrintedOptions({ sheet, groups, footnotes }: PrintedOptionsProps) {
  const { evaluation, overrides } = sheet;
  const names = new Map(
    evaluation.slots.flatMap(({ options }) => options.map(({ id, name }) => [id, name] as const)),
  );
  const surroundings = { names, variants: evaluation.variants };
  if (groups.length === 0) return <p>{TEXT.board.options.none}</p>;
  return groups.map((group) => (
    <section key={group.id} aria-label={GROUP_TEXT[group.id]}>
      <h3 className={classes.group}>{TEXT.board.paper.optionsTitle(GROUP_TEXT[group.id])}</h3>
      {group.id === 'supported' && evaluation.variants.length > 0 && (
        <p className={classes.small}>{TEXT.board.paper.variants}</p>
      )}
      {group.slots.map((slot) => (
        <div key={slot.id}>
          <h4 className={classes.subgroup}>{slot.label}</h4>
          {slot.options.map((option) => (
            <article key={option.id} className={classes.option} aria-label={option.name}>
              {group.id === 'supported' ? (
                <PrintedOption
                  option={option}
                  facts={evaluation.facts}
                  surroundings={surroundings}
                  footnotes={footnotes}
                />
              ) : (
                <Line option={option} groupId={group.id} names={names} />
              )}
              {overrides
                .filter((override) => override.option === option.id)
                .map((override) => (
                  <OverrideRecord key={override.id} override={override} evaluation={evaluation} />
                ))}
            </article>
          ))}
        </div>
      ))}
    </section>
  ));
}

type LineProps = {
  readonly option: OptionView;
  readonly groupId: CandidateGroup['id'];
  readonly names: ReadonlyMap<string, string>;
};

function Line({ option, groupId, names }: LineProps) {
  if (groupId === 'conditional') return <OptionLine option={option} names={names} />;
  const reasons = option.excluding.length > 0 ? option.excluding : option.opposing;
  return (
    <p>
      <b>{option.name}</b> ({TIER_TEXT[option.tier].toLowerCase()}):{' '}
      {reasons.map(({ text }) => text).join('; ')}
    </p>
  );
}
