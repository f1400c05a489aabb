/** Trial or first author with the year: short enough for a line, told apart from its neighbours. */
export function sourceName(citation: string): string {
  const head = citation.split(/[:;,(]|\. |\d{4}/)[0]?.trim() ?? citation;
  const year = /\b(?:19|20)\d{2}\b/.exec(citation)?.[0];
  return year === undefined || head.includes(year) ? head : `${head} ${year}`;
}

/** Whether the source was looked at again when the pack was written, in words. */
export function provenanceText(provenance: string): string {
  if (provenance === 'memory') return 'From memory, not re-checked';
  return provenance.charAt(0).toUpperCase() + provenance.slice(1);
}

/** When the source was read; a source that never was says so. */
export function checkedText(checkedOn: string | undefined): string {
  return checkedOn === undefined
    ? 'Never compared with the source itself'
    : `Source read ${checkedOn}`;
}
