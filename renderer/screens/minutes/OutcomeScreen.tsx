import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { TEXT } from '../../text/text.ts';
import { DocumentFrame } from './DocumentFrame.tsx';
import { MinutesWaiting } from './MinutesWaiting.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { outcomeQuery } from './queries.ts';

type OutcomeScreenProps = { readonly meeting: string; readonly caseId: string };

const TEXTS = TEXT.minutes;

/** What the meeting came to on one case, on one page. */
export function OutcomeScreen({ meeting, caseId }: OutcomeScreenProps) {
  useDocumentTitle(TEXTS.outcomeDocumentTitle);
  const { data, isError, refetch } = useQuery(outcomeQuery(meeting, caseId));
  if (data?.ok !== true) {
    const code = data?.error.code ?? (isError ? 'unreachable' : undefined);
    return <MinutesWaiting title={TEXTS.outcomeTitle} code={code} onRetry={() => void refetch()} />;
  }
  const { origin, outcome } = data.value;
  const subjects = (['outcome', 'case-file'] as const).map((kind) => ({ kind, case: caseId }));
  return (
    <DocumentFrame
      title={TEXTS.outcomeTitle}
      origin={origin}
      about={TEXTS.patient(outcome.name, outcome.identity)}
      // Ids from the address, which the host has checked when it gave the document.
      page={{ kind: 'outcome', meeting: meeting as MeetingId, case: caseId as CaseId }}
      exported={{ meeting, subjects }}
      back={
        <Link to="/meetings/$id/minutes" params={{ id: meeting }}>
          {TEXTS.toMinutes}
        </Link>
      }
    >
      <OutcomeSection outcome={outcome} />
    </DocumentFrame>
  );
}
