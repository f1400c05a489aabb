import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import type { PlanNote, PlanView } from '#shared/engine/plan-view-model';
import { NOTE_TEXT } from '#shared/report/plan-text';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './PlanNotes.module.css';

type PlanNotesProps = { readonly plan: PlanView };

/** What may hurt if it is missed stands open; the rest is one press away, and on paper. */
const OPEN_KINDS: readonly PlanNote['kind'][] = ['hold', 'caution'];
const FOLDED_KINDS: readonly PlanNote['kind'][] = ['rule', 'compatible'];

/** What is held, what needs care, what comes first, and when to look again. */
export function PlanNotes({ plan }: PlanNotesProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const texts = TEXT.board.options.plans;
  const folded = plan.notes.filter(({ kind }) => FOLDED_KINDS.includes(kind)).length;
  return (
    <PlanNoteList plan={plan} extent={isUnfolded ? 'all' : 'open'}>
      {folded > 0 && (
        <dd>
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={isUnfolded}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            {isUnfolded ? texts.fewerNotes : texts.moreNotes(folded)}
          </Button>
        </dd>
      )}
    </PlanNoteList>
  );
}

type PlanNoteListProps = PlanNotesProps & {
  /** `open`: only what may hurt if it is missed. */
  readonly extent: 'open' | 'all';
  /** The way to the rest, under the last entry. */
  readonly children?: ReactNode;
};

/** The notes themselves; on paper all of them. */
export function PlanNoteList({ plan, extent, children }: PlanNoteListProps) {
  const kinds = extent === 'all' ? [...OPEN_KINDS, ...FOLDED_KINDS] : OPEN_KINDS;
  const texts = TEXT.board.options.plans;
  return (
    <dl className={classes.notes}>
      {kinds.map((kind) => (
        <NoteGroup key={kind} kind={kind} notes={plan.notes.filter((note) => note.kind === kind)} />
      ))}
      {plan.watch.length > 0 && (
        <div>
          <dt>{texts.watch}</dt>
          {plan.watch.map((text) => (
            <dd key={text}>
              <ClinicalText text={text} />
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{texts.review}</dt>
        <dd>
          <ClinicalText text={plan.review.join('; ')} />
        </dd>
        {children}
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
  const texts = TEXT.board.options.plans;
  return (
    <div data-kind={kind}>
      <dt>{NOTE_TEXT[kind]}</dt>
      {notes.map((note) => (
        <dd key={note.id}>
          {note.uncertain && <span className={classes.uncertain}>{texts.ifApplies}</span>}
          <ClinicalText text={note.text} />
          {note.provenance !== undefined && (
            <span className={classes.provenance}>{texts.provenance(note.provenance)}</span>
          )}
        </dd>
      ))}
    </div>
  );
}
