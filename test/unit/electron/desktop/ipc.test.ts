import { describe, expect, it, vi } from 'vitest';

import { type CallEvent, createCallHandler } from '../../../../electron/desktop/ipc.ts';
import { createWindowRoles } from '../../../../electron/desktop/window-roles.ts';
import { createFakeApplication } from '../loopback/fake-application.ts';
import { createFakeContents } from './fake-contents.ts';

const DESK = createFakeContents(1);
const PRESENTER = createFakeContents(2);
const OWN_FRAME = { url: 'app://bundle/index.html#/cases', parent: null };

function setUp() {
  const application = createFakeApplication();
  const windows = createWindowRoles();
  windows.add(DESK.contents, 'desk');
  windows.add(PRESENTER.contents, 'presenter');
  const beforeCall = vi.fn<(name: string) => void>();
  const handle = createCallHandler({ application, windows, idleLock: { beforeCall } });
  return { application, windows, beforeCall, handle };
}

function from(senderFrame: CallEvent['senderFrame'], id = 1): CallEvent {
  return { sender: { id }, senderFrame };
}

describe('a call over IPC', () => {
  it('[HOST-060] runs as what its window is', async () => {
    const { application, beforeCall, handle } = setUp();
    expect(await handle(from(OWN_FRAME), { name: 'app.info', input: {} })).toEqual({
      ok: true,
      value: {},
    });
    await handle(from(OWN_FRAME, 2), { name: 'cases.get', input: { id: 'x' } });
    expect(application.calls).toEqual([
      { role: 'desk', name: 'app.info', input: {} },
      { role: 'presenter', name: 'cases.get', input: { id: 'x' } },
    ]);
    expect(beforeCall.mock.calls).toEqual([['app.info'], ['cases.get']]);
  });

  it.each([
    ['no frame', from(null)],
    ['an embedded frame', from({ ...OWN_FRAME, parent: {} })],
    ['another page', from({ url: 'https://evil.example/', parent: null })],
    ['a look-alike host', from({ url: 'app://bundle.evil.example/', parent: null })],
    ['another scheme on our host', from({ url: 'https://bundle/', parent: null })],
    ['a file', from({ url: 'file:///app/index.html', parent: null })],
    ['an unknown window', from(OWN_FRAME, 99)],
  ])('[HOST-061] is refused from %s', async (_name, event) => {
    const { application, beforeCall, handle } = setUp();
    expect(await handle(event, { name: 'app.info', input: {} })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(application.calls).toEqual([]);
    expect(beforeCall).not.toHaveBeenCalled();
  });

  it('[HOST-061] is refused once its window is gone', async () => {
    const { application, windows, handle } = setUp();
    const gone = createFakeContents(3);
    windows.add(gone.contents, 'desk');
    gone.fire('destroyed');
    await handle(from(OWN_FRAME, 3), { name: 'app.info', input: {} });
    expect(application.calls).toEqual([]);
  });

  it.each([undefined, null, 'app.info', [], {}, { name: 1, input: {} }, { name: 'a', more: 1 }])(
    '[HOST-062] is refused in the shape of %j',
    async (message) => {
      const { application, handle } = setUp();
      expect(await handle(from(OWN_FRAME), message)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
      expect(application.calls).toEqual([]);
    },
  );

  it('[HOST-063] that fails reaches the page as a code only', async () => {
    const { application, handle } = setUp();
    vi.spyOn(application, 'call').mockRejectedValue(new Error('Mrs Example, 12345'));
    const reply = await handle(from(OWN_FRAME), { name: 'app.info', input: {} });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('Example');
  });
});
