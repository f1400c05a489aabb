import { OTHER_MATERIAL } from './lab-block-aliases.ts';
import { nameWords } from './lab-block-words.ts';

/** Words that may stand beside the day the sample was taken, and say nothing else. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  nameWords(
    'date datum date/time datum/zeit zeit time uhrzeit uhr collected collection sample sampled taken drawn specimen abnahme abnahmedatum abnahmezeit entnahme entnahmedatum entnommen probe probenentnahme probenahme vom am um at on of the from lab labor laboratory laborwerte labs blood blut bloods results result ergebnisse werte prélèvement prélevé bilan du le à heure h mon tue wed thu fri sat sun mo di mi do fr sa so',
  ),
);

/** Words beside a day on which no sample was taken. */
export const OTHER_DAY_WORDS: ReadonlySet<string> = new Set(
  nameWords(
    'born birth dob geb geboren geburtsdatum né née naissance printed print gedruckt ausdruck druckdatum imprimé reported report validated validiert freigegeben received eingang reçu auftrag ordered edited',
  ),
);

/** Words that tell of another time than the day that stands above. */
export const OTHER_TIME_WORDS: ReadonlySet<string> = new Set(
  nameWords(
    'today yesterday earlier later ago previous previously baseline heute gestern vorgestern früher vorher zuvor später aujourd hui hier avant',
  ),
);

/** Words of headings: materials and parts of a report, as laboratories title them. */
export const HEADING_WORDS: ReadonlySet<string> = new Set([
  ...OTHER_MATERIAL,
  ...nameWords(
    'haematology hematology hämatologie hématologie blutbild kleines großes differentialblutbild differenzialblutbild differential chemistry chemie klinische clinical biochemistry biochimie coagulation koagulation gerinnung hémostase serum plasma blood blut bloods labor laboratory laborbefund laborwerte leber liver niere renal kidney function electrolytes elektrolyte entzündung inflammation full count fbc cbc panel profile enzyme enzymes substrate results ergebnisse befund sang bilan numération formule sanguine',
  ),
]);

/** A line that only draws a line: `|---|---|`, `=====`. */
export function isRuler(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
