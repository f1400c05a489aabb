import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { bareNumber, NO_QUANTITIES } from './unitless-numbers.ts';

/** Waits until nothing fades or moves any more: half faded in, every text is too pale. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // A transition begins a frame after what it shows is drawn.
    for (let round = 0; round < 10; round += 1) {
      await frame();
      await frame();
      if (moving().length === 0) return;
      await Promise.allSettled(moving().map(({ finished }) => finished));
    }
  });
}

/** WCAG 2.2 AA faults on the page, one line each. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await settled(page);
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
        if (element.clientWidth === 0) continue;
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
      const isClamped = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
      if (style.textOverflow === 'ellipsis' || isClamped || cutsX || cutsY) {
        faults.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.innerText}`);
      }
    }
    return faults;
  });
}

/** Boxes that hold more than their width: the reader would have to scroll sideways. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#root *')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .filter(
        (box) =>
          box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX),
      )
      .map((box) => `${box.tagName.toLowerCase()}.${box.className}`),
  );
}

/** Readings in which a number stands without its unit and without a reason to need none. */
export async function numbersWithoutUnit(page: Page): Promise<readonly string[]> {
  const readings = await readingsWithNumbers(page);
  return readings.map(bareNumber).filter((reading) => reading !== undefined);
}

/** The smallest wholes a reader takes in at once: a row, an item, a paragraph; each once. */
function readingsWithNumbers(page: Page): Promise<readonly string[]> {
  const skipped = NO_QUANTITIES.map(({ selector }) => selector).join(', ');
  return page.evaluate((elsewhere) => {
    const WHOLES = 'tr, li, p, dl > div, dt, h1, h2, h3, h4, h5, figcaption, summary, label';
    const found = new Set<string>();
    for (const root of document.querySelectorAll('#root, [data-portal]')) {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const parent = node.parentElement;
        const isNumber = /\d/.test(node.textContent ?? '');
        if (!isNumber || parent === null || parent.closest(elsewhere) !== null) continue;
        if (!parent.checkVisibility()) continue;
        found.add(textOf(parent.closest(WHOLES) ?? parent));
      }
    }
    return [...found];

    function textOf(whole: Element): string {
      const parts: string[] = [];
      const nodes = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        if (node.parentElement?.closest(elsewhere) === null) parts.push(node.textContent ?? '');
      }
      return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
    }
  }, skipped);
}

/** Words that end in an ellipsis where nothing is left to press: somebody shortened them. */
export function shortenedText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const isAct = node.parentElement?.closest('button, option, [role="menuitem"], script, style');
      const text = node.textContent ?? '';
      if (isAct === null && /\S(?:…|\.\.\.)(?:\s|$)/.test(text)) found.push(text);
    }
    return found;
  });
}

/** Joined lines that were broken before the dot between two parts instead of after it. */
export function leadingDots(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const range = document.createRange();
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: DOMRect | undefined;
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const text = node.textContent ?? '';
      if (text.trim() === '' || node.parentElement?.checkVisibility() !== true) continue;
      for (const { index } of text.matchAll(/·/g)) {
        const last = text.slice(0, index).trimEnd().length - 1;
        const word = last < 0 ? before : placeOf(node, last);
        const dot = placeOf(node, index);
        if (word !== undefined && dot.top >= word.bottom - 1 && dot.left < word.left) {
          found.push(text);
        }
      }
      before = placeOf(node, text.trimEnd().length - 1);
    }
    return found;

    function placeOf(node: Node, at: number): DOMRect {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    }
  });
}
