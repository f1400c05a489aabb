import { TIER_TEXT } from '#shared/report/evaluation-text';

import { Counter } from '../../components/candidate/ArgumentCounters.tsx';
import { GROUP_TEXT } from '../../components/candidate/candidate-groups.ts';
import { deferredText } from '../../components/candidate/deferred-text.ts';
import { OptionBadges } from '../../components/case-pages/CandidatesPage.tsx';
import {
  speakingAgainst,
  type ComparedOption,
} from '../../components/case-pages/compared-option.ts';
import { EvidenceBadge } from '../../components/evidence-badge/EvidenceBadge.tsx';
import { bestGrade } from '../../components/evidence-badge/evidence-grade.ts';
import { TEXT } from '../../text/text.ts';
import classes from './ComparedOptions.module.css';
import type { RoomComparedPage } from './room-candidates.ts';

const TEXTS = TEXT.present.candidates;

type ComparedOptionsProps = {
  readonly page: RoomComparedPage;
  /** How the evidence is named: in a large type by its letter. */
  readonly evidence: 'letter' | 'word';
};

/** Options one under the other, so that the counters line up; the reasons are behind. */
export function ComparedOptions({ page: { options, behind }, evidence }: ComparedOptionsProps) {
  return (
    <div>
      <div className={classes.head}>
        <h1>{TEXTS.compared}</h1>
        <p>{TEXTS.order}</p>
      </div>
      {options.length === 0 ? (
        <p className={classes.none}>{TEXT.roomStage.compared.none}</p>
      ) : (
        <ComparedTable options={options} evidence={evidence} />
      )}
      {behind !== undefined && (
        <p className={classes.behind}>
          {TEXT.roomStage.compared.behind(behind.unsuitable, behind.unclear)}
        </p>
      )}
    </div>
  );
}

type ComparedTableProps = {
  readonly options: readonly ComparedOption[];
  readonly evidence: 'letter' | 'word';
};

function ComparedTable({ options, evidence }: ComparedTableProps) {
  const { columns } = TEXTS;
  return (
    <table className={classes.table} data-evidence={evidence}>
      <thead>
        <tr>
          <th>{columns.option}</th>
          <th>{columns.evidence}</th>
          <th>{columns.for}</th>
          <th>{columns.against}</th>
          <th>{columns.unknown}</th>
        </tr>
      </thead>
      <tbody>
        {options.map((row, index) => (
          <ComparedRow key={row.option.id} row={row} isFirst={index === 0} evidence={evidence} />
        ))}
      </tbody>
    </table>
  );
}

type ComparedRowProps = {
  readonly row: ComparedOption;
  readonly isFirst: boolean;
  readonly evidence: 'letter' | 'word';
};

function ComparedRow({ row, isFirst, evidence }: ComparedRowProps) {
  const { option, slot, group, opensGroup } = row;
  const words = TEXT.common.counters;
  const waits = deferredText(option);
  return (
    <>
      {(opensGroup === true || isFirst) && (
        <tr>
          <th className={classes.group} colSpan={5} scope="rowgroup">
            {GROUP_TEXT[group]} · <b>{slot}</b>
          </th>
        </tr>
      )}
      <tr>
        <th scope="row">
          <div className={classes.option}>
            <span className={classes.name}>{option.name}</span>
            <span className={classes.tier}>{TIER_TEXT[option.tier]}</span>
            {waits !== undefined && <span className={classes.waits}>{waits}</span>}
            <OptionBadges option={option} />
          </div>
        </th>
        <td>
          <EvidenceBadge grade={bestGrade(option.supporting)} show={evidence} />
        </td>
        <td>
          <Counter kind="for" count={option.supporting.length} word={words.for} />
        </td>
        <td>
          <Counter kind="against" count={speakingAgainst(option).length} word={words.against} />
        </td>
        <td>
          <Counter kind="unknown" count={option.pending.length} word={words.unknown} />
        </td>
      </tr>
    </>
  );
}
