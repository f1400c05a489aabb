import type { ArgumentView } from '#shared/engine/evaluation';

import { firstSupported, groupCandidates } from '../../components/candidate/candidate-groups.ts';
import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { EvidenceLegend } from '../../components/evidence-badge/EvidenceLegend.tsx';
import { ReviewOverdue } from '../../components/pack-stamp/ReviewOverdue.tsx';
import { TEXT } from '../../text/text.ts';
import { CandidateGroupSection } from './CandidateGroupSection.tsx';
import classes from './CandidatesColumn.module.css';
import { Column } from './Column.tsx';
import { ConflictsNotice } from './ConflictsNotice.tsx';
import { GapNotice } from './GapNotice.tsx';
import { PlansSection } from './plans/PlansSection.tsx';
import { useOverrideDesk } from './override/override-desk.ts';
import { UnlistedOverrides } from './override/OverrideRemark.tsx';
import { moveAmongToggles } from './toggle-keys.ts';
import { useOpenOptions } from './use-open-options.ts';

type CandidatesColumnProps = {
  readonly loaded: LoadedSheet;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};

/** Every option the pack knows for this patient, with its reasons; the board decides. */
export function CandidatesColumn({ loaded, onOpenArgument }: CandidatesColumnProps) {
  const { id, revision, sheet } = loaded;
  const { evaluation } = sheet;
  const { overrides } = useOverrideDesk();
  const groups = groupCandidates(evaluation.slots, overrides);
  const open = useOpenOptions(firstSupported(groups));
  const { pack, slots, variants } = evaluation;
  const texts = TEXT.board.options;
  const names = new Map(
    slots.flatMap(({ options }) => options.map(({ id, name }) => [id, name] as const)),
  );

  return (
    <Column label={texts.title} kind="candidates">
      <div className={classes.head}>
        <h2>{texts.title}</h2>
        <EvidenceLegend grades={['A', 'B', 'C', 'D', 'G', 'L']} />
      </div>
      {sheet.packReviewOverdue && <ReviewOverdue reviewBy={pack.reviewBy} />}
      <GapNotice gaps={evaluation.gaps} />
      <ConflictsNotice conflicts={evaluation.conflicts} />
      <PlansSection evaluation={evaluation} />
      {/* Arrow keys move among the buttons below; the buttons themselves do the work. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.groups} onKeyDown={moveAmongToggles}>
        {groups.length === 0 && <p className={classes.none}>{texts.none}</p>}
        {groups.map((group) => (
          <CandidateGroupSection
            key={group.id}
            group={group}
            stamp={group === groups[0] ? texts.stamp(pack.title, pack.version) : undefined}
            facts={evaluation.facts}
            surroundings={{ names, variants, weighed: { id, revision } }}
            open={open}
            onOpenArgument={onOpenArgument}
          />
        ))}
        <UnlistedOverrides />
      </div>
    </Column>
  );
}
