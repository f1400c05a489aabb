import { useWindowEvent } from '@mantine/hooks';
import { useEffect } from 'react';

import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../text/text.ts';
import { cssString } from './css-string.ts';
import { momentText, runningPatient, runningVersions } from './running-text.ts';

const PROPERTIES = [
  '--running-patient',
  '--running-versions',
  '--running-printed',
  '--running-use',
] as const;

/** Gives the margin boxes of every printed page who this is about and which versions made it. */
export function useRunningHeader(loaded: LoadedSheet): void {
  const patient = runningPatient(loaded);
  const versions = runningVersions(loaded);

  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-patient', cssString(patient));
    style.setProperty('--running-versions', cssString(versions));
    style.setProperty('--running-use', cssString(TEXT.board.paper.use));
    return () => PROPERTIES.forEach((property) => style.removeProperty(property));
  }, [patient, versions]);

  useWindowEvent('beforeprint', () => {
    const printed = TEXT.board.paper.printed(momentText(new Date().toISOString()));
    document.documentElement.style.setProperty('--running-printed', cssString(printed));
  });
}
