import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import type { AssumableFacts } from '#shared/report/what-if-model';

import { TEXT } from '../../../text/text.ts';
import type { Assumed, AssumedStep } from './assumed.ts';
import { countFacts, type FactGroup, groupFacts } from './fact-groups.ts';
import classes from './FactList.module.css';
import { FactRow } from './FactRow.tsx';
import { GROUP_TEXT } from './what-if-text.ts';

const TEXTS = TEXT.whatIf.facts;

type FactListProps = {
  readonly facts: AssumableFacts;
  readonly assumed: Assumed;
  readonly onStep: (step: AssumedStep) => void;
};

/** Every fact that can be assumed to be different; first those that would move something. */
export function FactList({ facts, assumed, onStep }: FactListProps) {
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [showsRest, setShowsRest] = useState(false);
  // The dialog takes the focus before the facts are here.
  useEffect(() => search.current?.focus(), []);
  const groups = groupFacts(facts, query);
  const isSearching = query.trim() !== '';
  const rest = groups.find(({ id }) => id === 'rest');
  const shown = groups.filter(({ id }) => id !== 'rest' || showsRest || isSearching);

  return (
    <section className={classes.facts} aria-label={TEXTS.label}>
      <div className={classes.search}>
        <label htmlFor="what-if-search">{TEXTS.find}</label>
        <input
          ref={search}
          id="what-if-search"
          type="text"
          autoComplete="off"
          data-mantine-stop-propagation={isSearching}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('');
          }}
        />
      </div>
      <div className={classes.scroll}>
        {shown.length === 0 && <p className={classes.none}>{TEXTS.none}</p>}
        {shown.map((group) => (
          <GroupOfFacts key={group.id} group={group} assumed={assumed} onStep={onStep} />
        ))}
        {rest !== undefined && !isSearching && (
          <Button
            className={classes.more}
            variant="default"
            aria-expanded={showsRest}
            onClick={() => setShowsRest(!showsRest)}
          >
            {showsRest ? TEXTS.hideRest(countFacts(rest)) : TEXTS.showRest(countFacts(rest))}
          </Button>
        )}
      </div>
    </section>
  );
}

type GroupOfFactsProps = {
  readonly group: FactGroup;
  readonly assumed: Assumed;
  readonly onStep: (step: AssumedStep) => void;
};

function GroupOfFacts({ group, assumed, onStep }: GroupOfFactsProps) {
  return (
    <section className={classes.group} aria-label={GROUP_TEXT[group.id]}>
      <h3>{TEXTS.group(GROUP_TEXT[group.id], countFacts(group))}</h3>
      {group.themes.map(({ id, label, facts }) => (
        <div key={id} className={classes.theme}>
          <h4>{label}</h4>
          <ul>
            {facts.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                change={assumed.changes.find((change) => change.fact === fact.id)}
                resets={assumed.resets}
                onStep={onStep}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
