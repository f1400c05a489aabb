import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { ReplyOf } from '#shared/contract/contract';

import { pairFlipsQuery } from '../../api/queries.ts';
import { flipText } from '../../components/candidate/moves-text.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { takeFocus } from './override/take-focus.ts';
import type { OptionSurroundings } from './candidate-props.ts';
import classes from './MovesSection.module.css';

type PairFlipsProps = {
  readonly option: string;
  readonly weighed: OptionSurroundings['weighed'];
};

/** Two facts that move the option only together; looked for on request. */
export function PairFlips({ option, weighed }: PairFlipsProps) {
  const [isWanted, setIsWanted] = useState(false);
  const { data: reply, isFetching } = useQuery({
    ...pairFlipsQuery({ ...weighed, option }),
    enabled: isWanted,
  });
  if (!isWanted) {
    return (
      <Button
        className={classes.more}
        variant="default"
        size="compact-sm"
        onClick={() => setIsWanted(true)}
      >
        Look for pairs of facts
      </Button>
    );
  }
  // The button is gone: the focus goes on where the answer comes.
  return (
    <section ref={takeFocus} tabIndex={-1} aria-label="Two facts together">
      <PairAnswer isFetching={isFetching} reply={reply} />
    </section>
  );
}

type PairAnswerProps = {
  readonly isFetching: boolean;
  readonly reply: ReplyOf<'cases.pairFlips'> | undefined;
};

function PairAnswer({ isFetching, reply }: PairAnswerProps) {
  if (isFetching) return <output>Looking for pairs of facts …</output>;
  if (reply?.ok !== true) {
    return <p role="alert">The pairs could not be worked out. Reload the sheet and try again.</p>;
  }
  const { flips, more } = reply.value;
  return (
    <div aria-live="polite">
      <h5>Two facts together</h5>
      {flips.length === 0 && <p>No two known facts move it together that do not move it alone.</p>}
      <ul>
        {flips.map((flip) => (
          <li key={flipText(flip)}>
            <ClinicalText text={flipText(flip)} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>and {more} more pairs</p>}
    </div>
  );
}
