/** What no office document may contain: pasted text brings vertical tabs and the like along. */
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** The same with every text fit for a document: one odd character would make it unreadable. */
export function printable<Value>(value: Value): Value {
  const copy: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll(UNPRINTABLE, ' ') : part,
  );
  // Written just before from a value of this type; only texts have other characters.
  return copy as Value;
}
