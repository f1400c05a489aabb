import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useReducer, useState } from 'react';

import type { OutputOf } from '#shared/contract/contract';
import type { AssumedChange } from '#shared/report/what-if-model';

import { callHost } from '../../../api/client.ts';
import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../../text/text.ts';
import { startAssumed, stepAssumed } from './assumed.ts';
import { AssumedList } from './AssumedList.tsx';
import { CopyView } from './CopyView.tsx';
import { FactList } from './FactList.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { usePrintFrame } from './use-print-frame.ts';
import { useWhatIf } from './use-what-if.ts';
import { whatIfErrorText } from './what-if-text.ts';
import classes from './WhatIfDesk.module.css';

type WhatIfDeskProps = {
  readonly loaded: LoadedSheet;
  readonly initial: readonly AssumedChange[];
};

/** Facts on the left, what moves on the right; everything is forgotten with it. */
export function WhatIfDesk({ loaded, initial }: WhatIfDeskProps) {
  const { id, revision } = loaded;
  usePrintFrame();
  const { data, isError, refetch } = useQuery({
    queryKey: ['what-if-facts', id, revision],
    queryFn: () => callHost('whatIf.open', { id, revision }),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  if (data?.ok === true) {
    return <Desk loaded={loaded} initial={initial} facts={data.value} />;
  }
  if (data === undefined && !isError) {
    return <p className={classes.wait}>{TEXT.whatIf.loading}</p>;
  }
  const code = data === undefined ? 'unreachable' : data.error.code;
  return (
    <div className={classes.wait} role="alert">
      <p>{whatIfErrorText(code)}</p>
      <Button onClick={() => void refetch()}>{TEXT.whatIf.tryAgain}</Button>
    </div>
  );
}

type DeskProps = WhatIfDeskProps & { readonly facts: OutputOf<'whatIf.open'> };

function Desk({ loaded, initial, facts }: DeskProps) {
  const [assumed, send] = useReducer(stepAssumed, initial, startAssumed);
  const [isCopying, setIsCopying] = useState(false);
  const outcome = useWhatIf(loaded, assumed.changes);
  const { changes } = assumed;
  return (
    <div className={classes.desk}>
      <FactList facts={facts} assumed={assumed} onStep={send} />
      {/* A scrolling region must take focus, or the keyboard cannot scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={classes.right} aria-label={TEXT.whatIf.moves} tabIndex={0}>
        <AssumedList
          facts={facts.facts}
          assumed={assumed}
          onStep={send}
          onCopy={isCopying ? undefined : () => setIsCopying(true)}
        />
        {isCopying && changes.length > 0 ? (
          <CopyView loaded={loaded} changes={changes} onBack={() => setIsCopying(false)} />
        ) : (
          <OutcomeView
            outcome={outcome}
            isEmpty={changes.length === 0}
            overrides={loaded.sheet.overrides.length}
          />
        )}
      </section>
    </div>
  );
}
