const PROPER_NAME =
  /^(?:Bilsky|Charlson|Child|Cockcroft|Culp|Fuhrman|Gerota|Glasgow|Karnofsky|Leibovich|Mirels)\b/;

/** A label inside a sentence: in lower case, unless it begins with an abbreviation or a name. */
export function inSentence(label: string): string {
  if (PROPER_NAME.test(label) || !/^[A-Z][a-z]/.test(label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** First letter in upper case, the rest untouched. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
