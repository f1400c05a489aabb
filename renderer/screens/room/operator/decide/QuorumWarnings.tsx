import { IconAlertTriangle } from '@tabler/icons-react';

import type { QuorumRule } from '#shared/domain/meeting-profile';
import { decisionKinds, stepsOfNoKind } from '#shared/report/decision-kinds';
import { decisionQuorumLines } from '#shared/report/quorum-text';

import { TEXT } from '../../../../text/text.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';

const TEXTS = TEXT.operator.decide.quorum;

type QuorumWarningsProps = { readonly rule: QuorumRule };

/** Which specialist is not there for this decision; it can be recorded all the same. */
export function QuorumWarnings({ rule }: QuorumWarningsProps) {
  const { draft, evaluation, people } = useDecide();
  const kinds = decisionKinds(draft, evaluation);
  const ofNoKind = stepsOfNoKind(draft, evaluation);
  const lines = decisionQuorumLines(rule, people, { kinds, ofNoKind });
  return lines.map((line) => (
    <p key={line} className={classes.warning}>
      <IconAlertTriangle size={18} aria-hidden />
      {TEXTS.warning(line)}
    </p>
  ));
}
