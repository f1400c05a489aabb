import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { MeetingId } from '#shared/contract/meeting-summary';
import type { MeetingMinutes } from '#shared/report/minutes-model';
import { ExportKind } from '#shared/contract/exports';

import { TEXT } from '../../text/text.ts';
import { DocumentFrame } from './DocumentFrame.tsx';
import { DocumentParts } from './DocumentParts.tsx';
import classes from './Minutes.module.css';
import { MinutesWaiting } from './MinutesWaiting.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { minutesQuery } from './queries.ts';

type MinutesScreenProps = { readonly meeting: string };

const TEXTS = TEXT.minutes;
const SUBJECTS = ExportKind.options.map((kind) => ({ kind }));

/** The minutes of a meeting, as they are printed and exported. */
export function MinutesScreen({ meeting }: MinutesScreenProps) {
  useDocumentTitle(TEXTS.documentTitle);
  const { data, isError, refetch } = useQuery(minutesQuery(meeting));
  if (data?.ok !== true) {
    const code = data?.error.code ?? (isError ? 'unreachable' : undefined);
    return <MinutesWaiting title={TEXTS.title} code={code} onRetry={() => void refetch()} />;
  }
  return <Minutes meeting={meeting} minutes={data.value} />;
}

type MinutesProps = MinutesScreenProps & { readonly minutes: MeetingMinutes };

function Minutes({ meeting, minutes }: MinutesProps) {
  const { parts, cases } = minutes;
  return (
    <DocumentFrame
      title={TEXTS.title}
      origin={minutes}
      // An id from the address, which the host has checked when it gave the document.
      page={{ kind: 'minutes', meeting: meeting as MeetingId }}
      exported={{ meeting, subjects: SUBJECTS }}
      back={<a href={`#/meetings/${meeting}`}>{TEXTS.toMeeting}</a>}
    >
      <DocumentParts parts={parts} />
      {cases.length === 0 && <p>{TEXTS.noCases}</p>}
      {cases.map((outcome) => (
        <OutcomeSection
          key={outcome.caseId}
          outcome={outcome}
          aside={
            <Link
              to="/meetings/$id/cases/$caseId/outcome"
              params={{ id: meeting, caseId: outcome.caseId }}
              className={classes.aside}
              aria-label={TEXTS.toOutcome(outcome.name)}
              data-screen-only=""
            >
              {TEXTS.outcome}
            </Link>
          }
        />
      ))}
    </DocumentFrame>
  );
}
