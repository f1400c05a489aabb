/** Text as a CSS string, so that no name can end the string or start another rule. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/[\\"]/g, '\\$&').replaceAll(/[\n\r\f]+/g, ' ');
  return `"${escaped}"`;
}
