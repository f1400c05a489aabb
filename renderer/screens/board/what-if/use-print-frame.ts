import { useEffect } from 'react';

import { cssString } from '../../../components/paper/css-string.ts';
import { WHAT_IF_BANNER } from './what-if-text.ts';

/** While the panel is open, paper shows the panel and says on every page what it is. */
export function usePrintFrame(): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset['whatIf'] = 'open';
    style.setProperty(
      '--running-kind',
      cssString(`${WHAT_IF_BANNER.toUpperCase()} · Confidential`),
    );
    return () => {
      delete dataset['whatIf'];
      style.removeProperty('--running-kind');
    };
  }, []);
}
