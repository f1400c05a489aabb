import { readLabBlock } from '#shared/interchange/lab-block';

/** Whether a text of several lines holds at least one laboratory result. */
export function isLabBlock(text: string): boolean {
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return readLabBlock(text).lines.some(({ outcome }) => outcome === 'results');
}
