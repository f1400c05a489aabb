import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

import classes from './FitToPage.module.css';

type FitToPageProps = { readonly children: ReactNode };

/** Steps in which a page that was judged too short is set smaller, and the smallest it may get. */
const STEP = 0.03;
const SMALLEST = 0.4;

/** Pages are cut to fit by estimate; one that is still too long is set smaller, never cut off. */
export function FitToPage({ children }: FitToPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const { ref, width, height } = useElementSize();
  const place = useMergedRef(page, ref);

  useLayoutEffect(() => {
    const shrink = () => shrinkToFit(page.current);
    shrink();
    void document.fonts.ready.then(shrink);
  }, [children, width, height]);

  return (
    <div ref={place} className={classes.page}>
      <div className={classes.content}>{children}</div>
    </div>
  );
}

function shrinkToFit(page: HTMLDivElement | null): void {
  const content = page?.firstElementChild;
  if (page === null || !(content instanceof HTMLElement)) return;
  let zoom = 1;
  content.style.zoom = '1';
  while (isTooLong(page) && zoom > SMALLEST) {
    zoom -= STEP;
    content.style.zoom = zoom.toFixed(2);
  }
  page.dataset['fit'] = zoom.toFixed(2);
}

function isTooLong(page: HTMLDivElement): boolean {
  return page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth;
}
