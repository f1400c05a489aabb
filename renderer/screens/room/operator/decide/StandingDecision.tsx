import { Button } from '@mantine/core';

import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { changedLines, decisionLines } from '#shared/report/decision-lines';

import { ChangedLines } from '../../../../components/decision/ChangedLines.tsx';
import { DecisionLines } from '../../../../components/decision/DecisionLines.tsx';
import { momentText } from '../../../../components/moment/moment-text.ts';
import { TEXT } from '../../../../text/text.ts';
import classes from './DecideForm.module.css';

const TEXTS = TEXT.operator.decide.standing;

type StandingDecisionProps = {
  /** Every version, oldest first. */
  readonly versions: readonly [RecordedDecision, ...RecordedDecision[]];
  readonly onCorrect: () => void;
};

/** The decision that stands, who answers for it, and what its last correction changed. */
export function StandingDecision({ versions, onCorrect }: StandingDecisionProps) {
  const standing = versions.at(-1) ?? versions[0];
  const former = versions.at(-2);
  const { by, at, version, revision, correction, decision } = standing;
  return (
    <section className={classes.form} aria-label={TEXTS.title(version)}>
      <h3 tabIndex={-1} id="standing-decision">
        {TEXTS.title(version)}
      </h3>
      <p className={classes.lead}>
        {TEXTS.meta(by.name, by.role, momentText(at))}, {TEXTS.revision(revision)}
      </p>
      {correction !== undefined && <p className={classes.lead}>{TEXTS.corrected(correction)}</p>}
      <DecisionLines lines={decisionLines(decision)} />
      {former !== undefined && (
        <ChangedLines
          caption={TEXTS.changes(version)}
          changes={changedLines(former.decision, decision)}
        />
      )}
      <div className={classes.acts}>
        <Button variant="default" onClick={onCorrect}>
          {TEXTS.correct}
        </Button>
      </div>
    </section>
  );
}
