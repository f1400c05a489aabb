import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';

import { clockAhead } from './meeting-times.ts';

/** The host's clock, ISO, second by second: what the events of the meeting are timed by. */
export function useHostClock(detail: MeetingDetail, fetchedAt: number): string {
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true });
  return new Date(Math.max(now, fetchedAt) + clockAhead(detail, fetchedAt)).toISOString();
}
