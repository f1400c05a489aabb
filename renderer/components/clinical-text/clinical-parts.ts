/** A stretch of text; `whole` ones must not be broken across lines. */
export type TextPart = { readonly text: string; readonly whole: boolean };

const DATE = String.raw`(?:[A-Z][a-z]{2} )?(?:\d{1,2}-)?[A-Z][a-z]{2}-\d{4}`;
const UNIT = String.raw`(?:mL\/min\/1\.73 ?m[²2]|mL\/min|kg\/m²|m²|g per 24 h|mg per day|mmHg|mg\/mmol|mg\/dL|mg\/g|mmol\/L|mm|mg|µg|ms|Gy|°C|cm|kg|µmol\/L|g\/dL|g\/L|U\/L|×10⁹\/L|%|[hg](?![A-Za-z]))`;
/** `SINS 8 of 18`, `5 to 13 of 18`. */
const POINTS = String.raw`(?:[A-Z][A-Za-z0-9]+ )?\d+(?:\.\d+)?(?: to \d+(?:\.\d+)?)? of \d+`;
const WHOLE = new RegExp(String.raw`(${DATE}|${POINTS}|\d+(?:[./]\d+)* ${UNIT})`, 'u');

/** Cuts text so that no date, no score and no number with its unit is ever torn apart. */
export function clinicalParts(text: string): readonly TextPart[] {
  return text
    .split(WHOLE)
    .map((part, index) => ({ text: part, whole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
