import { Button } from '@mantine/core';
import { useState } from 'react';

import type { PlanNote, PlanView } from '#shared/engine/plan-view-model';
import { NOTE_TEXT } from '#shared/report/plan-text';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { usePrinting } from '../use-printing.ts';
import classes from './PlanNotes.module.css';

type PlanNotesProps = { readonly plan: PlanView };

/** What may hurt if it is missed stands open; the rest is one press away, and on paper. */
const OPEN_KINDS: readonly PlanNote['kind'][] = ['hold', 'caution'];
const FOLDED_KINDS: readonly PlanNote['kind'][] = ['rule', 'compatible'];

/** What is held, what needs care, what comes first, and when to look again. */
export function PlanNotes({ plan }: PlanNotesProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isPrinting = usePrinting();
  const kinds = isUnfolded || isPrinting ? [...OPEN_KINDS, ...FOLDED_KINDS] : OPEN_KINDS;
  const folded = plan.notes.filter(({ kind }) => FOLDED_KINDS.includes(kind)).length;
  return (
    <dl className={classes.notes}>
      {kinds.map((kind) => (
        <NoteGroup key={kind} kind={kind} notes={plan.notes.filter((note) => note.kind === kind)} />
      ))}
      {plan.watch.length > 0 && (
        <div>
          <dt>Does not go with it, or watch</dt>
          {plan.watch.map((text) => (
            <dd key={text}>
              <ClinicalText text={text} />
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>Review</dt>
        <dd>
          <ClinicalText text={plan.review.join('; ')} />
        </dd>
        {folded > 0 && !isPrinting && (
          <dd>
            <Button
              variant="default"
              size="compact-sm"
              aria-expanded={isUnfolded}
              onClick={() => setIsUnfolded(!isUnfolded)}
            >
              {isUnfolded ? 'Fewer notes' : `Show ${folded} more notes`}
            </Button>
          </dd>
        )}
      </div>
    </dl>
  );
}

type NoteGroupProps = {
  readonly kind: PlanNote['kind'];
  readonly notes: readonly PlanNote[];
};

function NoteGroup({ kind, notes }: NoteGroupProps) {
  if (notes.length === 0) return undefined;
  return (
    <div data-kind={kind}>
      <dt>{NOTE_TEXT[kind]}</dt>
      {notes.map((note) => (
        <dd key={note.id}>
          {note.uncertain && <span className={classes.uncertain}>If it applies (not known): </span>}
          <ClinicalText text={note.text} />
          {note.provenance !== undefined && (
            <span className={classes.provenance}> ({note.provenance})</span>
          )}
        </dd>
      ))}
    </div>
  );
}
