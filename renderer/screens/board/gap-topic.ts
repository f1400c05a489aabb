/** What a gap is about, without the sentence that the heading of the notice already says. */
export function gapTopic(text: string): string {
  return text
    .replace(/^This pack version does not cover /, '')
    .replace(/: the list below is incomplete\.$/, '');
}
