import type { Locator, Page } from '@playwright/test';

/** Parts of the page that scroll sideways; tables and what is made to may do so inside themselves. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('main, main > *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const isScroller = element === document.documentElement || overflowX !== 'visible';
        return isScroller && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.scrollWidth} in ${element.clientWidth}`),
  );
}

/** Whether a pointer in the middle of it hits it: in the window, and nothing over it. */
export function isOnTop(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}
