import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';

import type { QualityFigures } from '#shared/report/quality-model';

import { callHost } from '../../api/client.ts';
import { localToday } from '../../components/moment/moment-text.ts';
import { ProblemPanel } from '../../components/problem-panel/ProblemPanel.tsx';
import { ScreenHead } from '../../components/screen-head/ScreenHead.tsx';
import { TEXT } from '../../text/text.ts';
import { BreakdownCard } from './BreakdownCard.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { type QualityAddress, periodOf } from './quality-address.ts';
import { saveCsv } from './quality-csv.ts';
import classes from './QualityScreen.module.css';
import { TrendCard } from './TrendCard.tsx';

const TEXTS = TEXT.quality;

type QualityScreenProps = { readonly address: QualityAddress };

/** Figures of the meetings of a period; they name no patient. */
export function QualityScreen({ address }: QualityScreenProps) {
  useDocumentTitle(TEXTS.documentTitle);
  const period = periodOf(address, localToday());
  const { data, isError, refetch } = useQuery({
    queryKey: ['quality', period],
    queryFn: () => callHost('quality.figures', period),
    refetchOnMount: 'always',
  });
  return (
    <div className={classes.screen}>
      <ScreenHead title={TEXTS.title}>
        <PeriodBar address={address} period={period} />
        {data?.ok === true && (
          <Button variant="default" onClick={() => saveCsv(data.value)} className={classes.save}>
            {TEXTS.csv}
          </Button>
        )}
      </ScreenHead>
      {data?.ok === true && <Figures figures={data.value} />}
      {data === undefined && !isError && <output className={classes.note}>{TEXTS.loading}</output>}
      {(isError || data?.ok === false) && (
        <ProblemPanel title={TEXTS.problem} lines={[]}>
          <Button onClick={() => void refetch()}>{TEXT.common.retry}</Button>
        </ProblemPanel>
      )}
    </div>
  );
}

function Figures({ figures }: { readonly figures: QualityFigures }) {
  const { meetings, breakdowns } = figures;
  return (
    <div className={classes.body}>
      {meetings.open > 0 && <p className={classes.hint}>{TEXTS.open(meetings.open)}</p>}
      {meetings.held === 0 ? (
        <p className={classes.hint}>{TEXTS.none}</p>
      ) : (
        <>
          <p className={classes.hint}>{TEXTS.rule}</p>
          <MeetingCard figures={figures} />
          <TrendCard trend={figures.trend} />
          <div className={classes.cards}>
            {breakdowns.map((breakdown) => (
              <BreakdownCard key={breakdown.id} breakdown={breakdown} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
