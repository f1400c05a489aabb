import { createSpotlight } from '@mantine/spotlight';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { switchIdentifiers } from '../api/identifier-display.ts';
import { TEXT } from '../text/text.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { DeskContext } from './desk-context.ts';
import classes from './DeskRoot.module.css';
import { useScreenFocus } from './focus/use-screen-focus.ts';
import { HelpDialog } from './help/HelpDialog.tsx';
import { Palette } from './palette/Palette.tsx';
import { placeOf } from './place.ts';
import { useLock } from './use-lock.ts';
import { isDialogOpen, useShortcut } from './use-shortcut.ts';

type Dialog = 'help' | 'about';

/** What every screen has: the keys, the palette, help, and the lock. */
export function DeskRoot() {
  const [[store, palette]] = useState(createSpotlight);
  const [dialog, setDialog] = useState<Dialog>();
  const { lock, isLocking, hasFailed } = useLock();
  const place = placeOf(useLocation({ select: ({ pathname }) => pathname }));
  const announced = useScreenFocus();
  const desk = useMemo(
    () => ({
      openPalette: palette.open,
      openHelp: () => setDialog('help'),
      openAbout: () => setDialog('about'),
      lock,
      isLocking,
    }),
    [palette, lock, isLocking],
  );
  useShortcut('help', desk.openHelp);
  useShortcut('lock', lock);
  useShortcut('identifiers', switchIdentifiers);
  useShortcut('palette', () => {
    // Names of other patients must not come up before the board.
    if (place === 'present') return;
    if (store.getState().opened) palette.close();
    else if (!isDialogOpen()) palette.open();
  });

  return (
    <DeskContext value={desk}>
      <Outlet />
      <output ref={announced} className={classes.announced} />
      {hasFailed && (
        <p className={classes.failed} role="alert">
          {TEXT.shell.lockFailed}
        </p>
      )}
      {place !== 'present' && <Palette store={store} onClose={palette.close} />}
      <HelpDialog isOpen={dialog === 'help'} place={place} onClose={() => setDialog(undefined)} />
      <AboutPanel isOpen={dialog === 'about'} onClose={() => setDialog(undefined)} />
    </DeskContext>
  );
}
