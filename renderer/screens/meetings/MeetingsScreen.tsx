import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { useActions } from '../../app/actions.ts';
import { useShortcut } from '../../app/use-shortcut.ts';
import { ActStatus } from '../../components/act-status/ActStatus.tsx';
import { useActs } from '../../components/act-status/use-acts.ts';
import { ScreenHead } from '../../components/screen-head/ScreenHead.tsx';
import { TEXT } from '../../text/text.ts';
import { CreateMeetingDialog } from './list/CreateMeetingDialog.tsx';
import { MeetingTables } from './list/MeetingTables.tsx';
import { MeetingsProblem } from './MeetingsProblem.tsx';
import classes from './MeetingsScreen.module.css';
import { MeetingsSkeleton } from './MeetingsSkeleton.tsx';
import { overviewQuery } from './queries.ts';

const TEXTS = TEXT.meetings;

/** Every meeting, to come and past. Several patients in view: no patient banner. */
export function MeetingsScreen() {
  const [isCreating, setCreating] = useState(false);
  const acts = useActs();
  const create = () => setCreating(true);
  useDocumentTitle(TEXTS.documentTitle);
  useShortcut('meetings.new', create);
  useActions([{ id: 'new-meeting', label: TEXTS.list.new, shortcut: 'meetings.new', run: create }]);
  return (
    <div className={classes.screen}>
      <ScreenHead title={TEXTS.title}>
        <Button
          leftSection={<IconPlus size="1.125rem" aria-hidden />}
          aria-keyshortcuts="N"
          ml="auto"
          onClick={create}
        >
          {TEXTS.list.new}
        </Button>
      </ScreenHead>
      <ActStatus acts={acts} />
      <Body />
      {isCreating && <CreateMeetingDialog acts={acts} onClose={() => setCreating(false)} />}
    </div>
  );
}

function Body() {
  const { data, isError, refetch } = useQuery(overviewQuery);
  if (data?.ok === true) return <MeetingTables overview={data.value} />;
  if (data === undefined && !isError) return <MeetingsSkeleton />;
  const code = data?.error.code ?? 'unreachable';
  return <MeetingsProblem code={code} onRetry={() => void refetch()} />;
}
