/** One text with the signs of comparison as they are printed; the number stays beside its sign. */
export function readableSigns(text: string): string {
  return text
    .replace(/>= (\d)/g, '≥\u00A0$1')
    .replace(/<= (\d)/g, '≤\u00A0$1')
    .replaceAll('+-', '±')
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤');
}
