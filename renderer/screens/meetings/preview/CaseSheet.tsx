import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { CaseSummary } from '#shared/contract/case-summary';
import type { HeadlineTile } from '#shared/report/board-sheet-model';

import { callHost } from '../../../api/client.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './CasePane.module.css';

type CaseSheetProps = { readonly row: CaseSummary };

const TEXTS = TEXT.meetings.agenda.preview;

/** Question, the six headline values and the red flags of the latest revision. */
export function CaseSheet({ row: { id, revision, question } }: CaseSheetProps) {
  const { data, isError } = useQuery({
    queryKey: ['board-sheet', id, revision, 'agenda'],
    queryFn: () => callHost('cases.boardSheet', { id, revision }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
  return (
    <>
      <div>
        <h3>{TEXTS.question}</h3>
        <p className={classes.question}>
          <ClinicalText text={question ?? TEXT.meetings.agenda.noQuestion} />
        </p>
      </div>
      {data?.ok === true && (
        <>
          <Tiles tiles={data.value.sheet.headline} />
          <Flags
            titles={data.value.sheet.evaluation.redFlags
              .filter(({ state }) => state === 'raised')
              .map(({ title }) => title)}
          />
        </>
      )}
      {data === undefined && !isError && (
        <div aria-busy="true">
          <VisuallyHidden>{TEXTS.loading}</VisuallyHidden>
          <Skeleton height={132} />
        </div>
      )}
      {(isError || data?.ok === false) && <p role="alert">{TEXTS.failed}</p>}
    </>
  );
}

function Tiles({ tiles }: { readonly tiles: readonly HeadlineTile[] }) {
  return (
    <div>
      <h3>{TEXTS.glance}</h3>
      <dl className={classes.tiles}>
        {tiles.map(({ id, label, value, unit, state, remainder, detail }) => (
          <div key={id} className={classes.tile} data-state={state}>
            <dt>{label}</dt>
            <dd>
              {[value, unit].filter((part) => part !== undefined).join(' ')}
              {remainder !== undefined && (
                <span className={classes.more}>
                  <ClinicalText text={remainder} />
                </span>
              )}
              {detail !== undefined && (
                <span className={classes.more}>
                  <ClinicalText text={detail} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Flags({ titles }: { readonly titles: readonly string[] }) {
  if (titles.length === 0) return undefined;
  return (
    <div>
      <h3>{TEXTS.flags(titles.length)}</h3>
      <ul className={classes.flags}>
        {titles.map((title) => (
          <li key={title}>
            <Glyph kind="stop" />
            <span>
              <ClinicalText text={title} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
