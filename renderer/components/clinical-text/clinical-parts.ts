/** A stretch of text; `whole` ones must not be broken across lines. */
export type TextPart = { readonly text: string; readonly whole: boolean };

const DATE = String.raw`(?:[A-Z][a-z]{2} )?(?:\d{1,2}-)?[A-Z][a-z]{2}-\d{4}`;
const UNIT = String.raw`(?:mmHg|mg\/dL|mmol\/L|mm|mg|µg|ms|Gy|°C|cm|kg|µmol\/L|g\/dL|g\/L|U\/L|×10⁹\/L|mL\/min\/1\.73 m²|%)`;
const WHOLE = new RegExp(String.raw`(${DATE}|\d+(?:[./]\d+)* ${UNIT})`, 'u');

/** Cuts text so that no date and no number with its unit is ever torn apart. */
export function clinicalParts(text: string): readonly TextPart[] {
  return text
    .split(WHOLE)
    .map((part, index) => ({ text: part, whole: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
