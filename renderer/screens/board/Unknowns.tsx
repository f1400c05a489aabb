import { Button } from '@mantine/core';
import { useState } from 'react';

import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';

import { ArgumentList } from '../../components/argument-list/ArgumentList.tsx';
import { factLines } from '../../components/argument-list/fact-lines.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './CandidateDetails.module.css';
import { contraindicationsFirst } from './pending-order.ts';

/** A long list hides what matters: what would bar the option stands first, the rest one press away. */
const SHOWN_AT_FIRST = 2;

type UnknownsProps = {
  readonly option: OptionView;
  readonly facts: Evaluation['facts'];
  readonly onOpen: (argument: ArgumentView) => void;
};

/** What would speak if something unknown were known; dashed, because it may come to nothing. */
export function Unknowns({ option, facts, onOpen }: UnknownsProps) {
  const { applies, pending } = option;
  const isApplicable = applies.truth !== 'unknown';
  if (pending.length === 0 && isApplicable) return undefined;
  const texts = TEXT.board.options.unknowns;
  return (
    <div className={classes.unknowns}>
      {!isApplicable && (
        <p className={classes.applies}>
          <Glyph kind="unknown" />
          <span>
            <b>{texts.applies}</b>
            {texts.appliesIf(applies.condition)}
            <span className={classes.basis}>{factLines(applies, facts).join('; ')}</span>
          </span>
        </p>
      )}
      {pending.length > 0 && <Pending pending={pending} facts={facts} onOpen={onOpen} />}
    </div>
  );
}

type PendingProps = Omit<UnknownsProps, 'option'> & {
  readonly pending: readonly ArgumentView[];
};

function Pending({ pending, facts, onOpen }: PendingProps) {
  const [showsAll, setShowsAll] = useState(false);
  const ordered = contraindicationsFirst(pending);
  const shown = showsAll ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  const hidden = pending.length - SHOWN_AT_FIRST;
  const texts = TEXT.board.options.unknowns;
  return (
    <>
      <h5>{texts.title}</h5>
      <ArgumentList found={shown} kind="unknown" facts={facts} onOpen={onOpen} />
      {hidden > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          my={2}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? texts.fewer : texts.more(hidden)}
        </Button>
      )}
    </>
  );
}
