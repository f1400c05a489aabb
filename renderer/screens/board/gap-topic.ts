/** What a gap is about, without its full stop and without what the heading of the notice says. */
export function gapTopic(text: string): string {
  return text
    .replace(/^This pack version does not cover /, '')
    .replace(/: the list below is incomplete\.$/, '')
    .replace(/\.$/, '');
}
