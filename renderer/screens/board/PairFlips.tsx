import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { ReplyOf } from '#shared/contract/contract';

import { pairFlipsQuery } from '../../api/queries.ts';
import { flipText } from '../../components/candidate/moves-text.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../text/text.ts';
import { takeFocus } from '../../components/focus/take-focus.ts';
import type { OptionSurroundings } from './candidate-props.ts';

const TEXTS = TEXT.board.options.pairs;

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
      <Button variant="default" size="compact-sm" onClick={() => setIsWanted(true)}>
        {TEXTS.look}
      </Button>
    );
  }
  // The button is gone: the focus goes on where the answer comes.
  return (
    <section ref={takeFocus} tabIndex={-1} aria-label={TEXTS.label}>
      <PairAnswer isFetching={isFetching} reply={reply} />
    </section>
  );
}

type PairAnswerProps = {
  readonly isFetching: boolean;
  readonly reply: ReplyOf<'cases.pairFlips'> | undefined;
};

function PairAnswer({ isFetching, reply }: PairAnswerProps) {
  if (isFetching) return <output>{TEXTS.looking}</output>;
  if (reply?.ok !== true) {
    return <p role="alert">{TEXTS.failed}</p>;
  }
  const { flips, more } = reply.value;
  return (
    <div aria-live="polite">
      <h5>{TEXTS.label}</h5>
      {flips.length === 0 && <p>{TEXTS.none}</p>}
      <ul>
        {flips.map((flip) => (
          <li key={flipText(flip)}>
            <ClinicalText text={flipText(flip)} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{TEXTS.more(more)}</p>}
    </div>
  );
}
