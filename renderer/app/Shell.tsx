import { Outlet } from '@tanstack/react-router';
import { useRef } from 'react';

import { TEXT } from '../text/text.ts';
import { NavRail } from './NavRail.tsx';
import classes from './Shell.module.css';

/** The rail and, beside it, one screen. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {TEXT.shell.skip}
      </button>
      <NavRail />
      <main ref={main} className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
