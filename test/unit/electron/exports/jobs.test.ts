import { monitorEventLoopDelay } from 'node:perf_hooks';
import { writeFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { exportedFile } from '../exported.ts';
import { caseFilesIn, parsed } from '../../golden/case-files.ts';
import { heldMeeting, record } from './held-meeting.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map(parsed);

it('try', async () => {
  const thirty = Array.from({ length: 30 }, (_, index) => DEMO[index % DEMO.length] ?? {});
  const held = await heldMeeting(thirty);
  for (const id of held.cases) await record(held, id);
  for (const kind of ['minutes', 'deck', 'decisions', 'calendar', 'case-files'] as const) {
    const started = performance.now();
    const lag = monitorEventLoopDelay({ resolution: 1 });
    lag.enable();
    const file = await exportedFile(held.application, {
      meeting: held.id,
      what: { kind },
      content: 'identified',
    });
    lag.disable();
    console.log(
      kind,
      file.fileName,
      file.bytes.length,
      'ms',
      performance.now() - started,
      'lag',
      lag.max / 1e6,
    );
    writeFileSync(`/tmp/w/r4/${file.fileName}`, file.bytes);
  }
  expect(1).toBe(1);
});
