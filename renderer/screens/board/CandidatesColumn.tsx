import type { ArgumentView, Evaluation } from '#shared/engine/evaluation';

import { firstSupported, groupCandidates } from '../../components/candidate/candidate-groups.ts';
import { EvidenceLegend } from '../../components/evidence-badge/EvidenceLegend.tsx';
import { CandidateGroupSection } from './CandidateGroupSection.tsx';
import classes from './CandidatesColumn.module.css';
import { Column } from './Column.tsx';
import { GapNotice } from './GapNotice.tsx';
import { moveAmongToggles } from './toggle-keys.ts';
import { useOpenOptions } from './use-open-options.ts';

type CandidatesColumnProps = {
  readonly evaluation: Evaluation;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};

/** Every option the pack knows for this patient, with its reasons; the board decides. */
export function CandidatesColumn({ evaluation, onOpenArgument }: CandidatesColumnProps) {
  const groups = groupCandidates(evaluation.slots);
  const open = useOpenOptions(firstSupported(groups));
  const { pack } = evaluation;

  return (
    <Column label="Candidate treatments" kind="candidates">
      <div className={classes.head}>
        <h2>Candidate treatments</h2>
        <EvidenceLegend grades={['A', 'B', 'C', 'D', 'G', 'L']} />
      </div>
      <GapNotice gaps={evaluation.gaps} />
      {/* Arrow keys move among the buttons below; the buttons themselves do the work. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={classes.groups} onKeyDown={moveAmongToggles}>
        {groups.length === 0 && (
          <p className={classes.none}>No candidate of this pack applies to this patient.</p>
        )}
        {groups.map((group) => (
          <CandidateGroupSection
            key={group.id}
            group={group}
            stamp={group === groups[0] ? `${pack.title} ${pack.version}` : undefined}
            facts={evaluation.facts}
            open={open}
            onOpenArgument={onOpenArgument}
          />
        ))}
      </div>
    </Column>
  );
}
