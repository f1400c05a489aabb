import { Button } from '@mantine/core';

import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { changedLines } from '#shared/report/decision-lines';

import { ChangedLines } from '../../../../components/decision/ChangedLines.tsx';
import { TEXT } from '../../../../text/text.ts';
import { EMPTY_ENTRY } from './decision-entry.ts';
import classes from './DecideForm.module.css';
import { useDecide } from './decide-desk.ts';
import { LongField } from './EntryFields.tsx';

const TEXTS = TEXT.operator.decide.standing;

type CorrectionPartProps = { readonly standing: RecordedDecision };

/** That a recorded decision is being corrected, why, and what changes by it so far. */
export function CorrectionPart({ standing }: CorrectionPartProps) {
  const { entry, set, draft } = useDecide();
  const changes = changedLines(standing.decision, draft);
  return (
    <section className={classes.own}>
      <h3>{TEXTS.correcting(standing.version + 1)}</h3>
      <LongField
        id="correction"
        label={TEXTS.why}
        value={entry.correction}
        onChange={(correction) => set({ correction })}
      />
      {changes.length === 0 ? (
        <p>{TEXTS.same}</p>
      ) : (
        <ChangedLines caption={TEXTS.changes(standing.version + 1)} changes={changes} />
      )}
      <div className={classes.acts}>
        <Button
          variant="default"
          size="xs"
          onClick={() => set({ ...EMPTY_ENTRY, notes: entry.notes })}
        >
          {TEXTS.cancel}
        </Button>
      </div>
    </section>
  );
}
