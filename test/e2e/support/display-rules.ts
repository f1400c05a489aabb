import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA faults on the page, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`),
  );
}

/** Elements whose text is cut off: clipped, hidden by overflow or shortened with an ellipsis. */
export function clippedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const pen = document.createElement('canvas').getContext('2d');
    for (const element of document.querySelectorAll<HTMLElement>('#root *, [data-portal] *')) {
      const style = getComputedStyle(element);
      if (element instanceof HTMLInputElement && element.type === 'text') {
        if (element.scrollWidth > element.clientWidth + 1) faults.push(`input: ${element.value}`);
        continue;
      }
      if (element instanceof HTMLSelectElement) {
        const text = element.selectedOptions[0]?.text ?? '';
        if (pen !== null) pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const room =
          element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if ((pen?.measureText(text).width ?? 0) > room + 1) faults.push(`list: ${text}`);
        continue;
      }
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (!ownText || style.visibility === 'hidden' || element.clientWidth <= 1) continue;
      if (element.closest('.mantine-VisuallyHidden-root')) continue;
      const cutsX = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const cutsY = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      if (style.textOverflow === 'ellipsis' || cutsX || cutsY) {
        faults.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.innerText}`);
      }
    }
    return faults;
  });
}
