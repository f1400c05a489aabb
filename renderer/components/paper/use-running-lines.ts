import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';

import { TEXT } from '../../text/text.ts';
import { utcMomentText } from '../moment/utc-moment-text.ts';
import { cssString } from './css-string.ts';

/** What the edges of every printed page say, because pages get separated. */
export type RunningLines = {
  /** Top left: the patient, the meeting. */
  readonly about: string;
  /** Top right, in place of “Confidential”. */
  readonly kind?: string;
  /** Bottom left, above the moment of printing: what the page was made with. */
  readonly versions: string;
  /** Below it. */
  readonly use?: string;
};

/** Gives the edges of the printed pages their lines while the screen is open. */
export function useRunningLines({ about, kind, versions, use }: RunningLines): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const lines = Object.entries({ about, kind, versions, use }).flatMap(([name, line]) =>
      line === undefined ? [] : [[`--running-${name}`, cssString(line)] as const],
    );
    for (const [property, line] of lines) style.setProperty(property, line);
    return () => {
      // Only its own: a panel over the screen may say what kind of page it is.
      for (const [property] of lines) style.removeProperty(property);
      style.removeProperty('--running-printed');
    };
  }, [about, kind, versions, use]);

  useWindowEvent('beforeprint', () => {
    const printed = TEXT.paper.printed(utcMomentText(new Date().toISOString()));
    document.documentElement.style.setProperty('--running-printed', cssString(printed));
  });
}
