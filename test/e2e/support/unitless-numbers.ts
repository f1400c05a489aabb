/** A way of writing a number that is complete without a unit, or has one; and why. */
type Allowed = { readonly pattern: RegExp; readonly why: string };

const NUMBER = String.raw`[<>≤≥~±+−-]*\d+(?:[.,]\d+)?`;
/** One number, a range or a pair: `2 to 4`, `138/84`, `3-6 (to 12)`. */
const NUMBERS = String.raw`${NUMBER}(?:\s?(?:-|–|to|or|and|/|×|x|v|vs|,)\s?${NUMBER}|\s?\((?:to )?${NUMBER}\))*`;

const UNITS = [
  String.raw`mL/min/1\.73 ?m[²2]`,
  'mL/min|mL/h|mL|L|kg/m²|m²|mmHg|mg/mmol|mg/dL|mg/g|mg/kg|mg/day|mg/d|mmol/L|µmol/L|g/dL|g/L|U/L|mU/L|pmol/L|ng/mL|µg/L|mL/kg',
  '×10⁹/L|×10¹²/L|/µL|/nL',
  'mm|cm|mg|µg|g|kg|ms|Gy|°C|°|h|min|s|d|MBq|IU|bpm|HU|Hz',
  '%|‰|percentile|mg/m²|mg/m2|AUC|lb|micrograms?',
  'days?|weeks?|months?|mo|years?|y|yrs?|hours?|minutes?|wk',
  'pack-years|w|points?|x ULN|× ULN|ULN|LLN|times',
].join('|');

const NOUNS =
  'lesions?|sites?|nodes?|scores?|factors?|options?|plans?|items?|variants?|drugs?|cycles?|fractions?|lines?|steps?|notes?|arguments?|answers?|reasons?|questions?|metastas[ei]s|tumours?|facts?|pairs?|more|cases?|candidates?|flags?|texts?|images?|IMDC|adverse|organs?|vertebrae?|places?|fields?|criteria|parts?|left|unsuitable|known|prior|red|results?|entries|further|bleeds?|doses?|agents?|trials?|patients?|open|visits?|levels?|primaries|active|listed|mets|therapies|trials|readings|meetings?|decisions?|actions|people|decided|deferred|without';

export const ALLOWED: readonly Allowed[] = [
  { pattern: /\bevaluation [0-9a-f]{12}\b/g, why: 'a hash that names a record' },
  {
    pattern: /^\d+, age-adjusted \d+$|^of \d+$|^1 when nothing systemic/g,
    why: 'what stands in or beside a named field',
  },
  {
    pattern: /https?:\S+|doi:\S+|\b[\w-]+\.(?:org|com|net|eu)\S*/g,
    why: 'an address names a document',
  },
  {
    pattern: /Hospital No\. [A-Z0-9 ]+|\d+\/\d+(?= \d+ of \d+ settled)/g,
    why: 'an identifier, or the count that follows in words',
  },
  { pattern: /\d+ Gy\/\d+(?:-\d+)?/g, why: 'a dose and the number of its fractions' },
  {
    pattern: /^(?:Options|Arguments|Red flags|Plans|Facts|Sources) \d.*$/g,
    why: 'what the knowledge pack holds, counted',
  },
  {
    pattern: /\d+(?:-\d+)?(?: factors)? (?:favourable|intermediate|poor)\b/g,
    why: 'how many factors make a risk group',
  },
  { pattern: /\d{1,2}-[A-Z][a-z]{2}-\d{4}|\b[A-Z][a-z]{2}-\d{4}/g, why: 'a date' },
  {
    pattern: /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b/g,
    why: 'a date as it is typed',
  },
  { pattern: /\b\d{2}:\d{2}\b/g, why: 'a time of day' },
  {
    pattern: new RegExp(String.raw`${NUMBERS}(?:\s|-)?(?:${UNITS})(?![A-Za-z\\d])`, 'g'),
    why: 'a quantity with its unit',
  },
  {
    pattern: /\b\d+(?:\.\d+)?(?: (?:to|or) \d+(?:\.\d+)?)? of \d+/g,
    why: 'points of a score with their maximum, or a place in a sequence',
  },
  {
    pattern:
      /(?:Number of [a-z ]+|[A-Za-z]+ factors|[A-Za-z -]+ drugs|Line of [a-z ]+)(?::| is(?: not)?(?: above| below)?) [≥≤<>]?\d+(?:,? or \d+)?(?: or more)?(?: instead of \d+)?/g,
    why: 'a count says before it what was counted',
  },
  { pattern: /\d+ (?:for|against|unknown)\b/g, why: 'arguments counted by their direction' },
  { pattern: /\b(?:19|20)\d{2};\S+/g, why: 'year, volume and page of a journal' },
  { pattern: /\b(?:19|20)\d{2}\b/g, why: 'a year' },
  { pattern: /\b1\/[234]\b/g, why: 'a fraction' },
  {
    pattern: /\bchromosome \d+|\brec\. [\d.]+/g,
    why: 'a name: of a chromosome, of a recommendation',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:ECOG|KPS|Karnofsky|NRS|NYHA|ASA|grade|Grade|G8|Charlson|Bilsky|SINS|line|Mirels|Frailty Scale|CFS|TNM|MSKCC|IMDC|UISS|Leibovich|SSIGN|Bosniak|R\.E\.N\.A\.L\.|PADUA|Child-Pugh|RECIST|score|class|type|GPA|rating|group|phase|level|stage|age-adjusted|Fuhrman|G|ISUP|WHO)(?:[:,]? [a-z ]*)? ?${NUMBERS}(?: or (?:more|less|under|higher|lower|later))?(?:,? or ${NUMBERS}| instead of ${NUMBER})?`,
      'gi',
    ),
    why: 'a point on a named scale',
  },
  {
    pattern: new RegExp(
      String.raw`${NUMBERS}(?: or (?:more|less|fewer))?(?: (?!or |to |and )[A-Za-z-]+)? (?:${NOUNS})\b`,
      'g',
    ),
    why: 'a count says what was counted',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:HR|OR|RR|CI|p|n|κ|AUC|C-index|ratio|index|INR|pH)\s?[=:]?\s?${NUMBERS}(?:\s?\([^)]*\))?`,
      'g',
    ),
    why: 'a ratio, a probability or a count of a study',
  },
  {
    pattern:
      /\b(?:Version|Revision|revision|version|Page|page|item|Image|Case|Primary|Rule|ICD-O|ICD-10)\s?[\d./-]+/g,
    why: 'a number that names a record',
  },
  {
    pattern:
      /(?:Charlson index|Epidural compression \(Bilsky\))[^\d;]*?(?:\b[LTCS]\d+ )?\d+(?:, age-adjusted \d+)?/g,
    why: 'points of a score whose name stands before them',
  },
  { pattern: /\((?:up to \d+|\d+ or more)\)/g, why: 'a bound of the points before it' },
  {
    pattern: /\b[Aa]ged? ?[<≤≥]? ?\d+(?: or (?:under|younger|over|older))?/g,
    why: 'an age is in years',
  },
  { pattern: /\b[Dd]ay \d+|\bd\d+(?:,\d+)*/g, why: 'a day by its number' },
  { pattern: /\d+ or more, whole numbers|\(\d+ = /g, why: 'what values a count can have' },
  {
    pattern: /(?:\bECOG\b|\bLine of|\bNumber of)[^:]*In the case: \d+/g,
    why: 'a point on a scale or a count, of the fact named before it',
  },
  {
    pattern: /\(limits [\d.]+ to [\d.]+\)/g,
    why: 'limits are in the unit of the value before them',
  },
  { pattern: /listed, \d+|Line \d+ stated|\(so far \d+ or more\)/g, why: 'a named count' },
  {
    pattern: /^(?:Supported by|Possible, depends|Not suitable)[^\d]* \d+$|^\d+ are not ruled out$/g,
    why: 'options or red flags of a group, counted',
  },
  { pattern: /\bUnit: ×10⁹\/L/g, why: 'the unit itself, as a field of the history' },
  {
    pattern: /\b(?:Value|Lower limit|Upper limit|How many|Number|Edition): \d[\d. ]*/g,
    why: 'in the history a field whose unit, if any, is the field beside it',
  },
  { pattern: /\[\d+\]/g, why: 'the number of a source' },
  { pattern: /\b0\.\d+\.\d+|\b\d+\.\d+\.\d+\b/g, why: 'a version' },
  {
    pattern:
      /(?:[A-Za-z(][\w()/.+’]*-?)\d[\w()/.+-]*|\b\d+[A-Za-z][\w()-]*|[A-Za-z]+[./-]\d[\w.-]*/g,
    why: 'a name: of a gene, drug, trial, vertebra, category or score',
  },
  { pattern: /\b1st|\b2nd|\b3rd|\b\d+th\b/g, why: 'an ordinal number' },
];

/** What is left of a text once every complete number is taken out; undefined when none is left. */
export function bareNumber(text: string): string | undefined {
  const rest = ALLOWED.reduce((left, { pattern }) => left.replaceAll(pattern, ' '), text);
  return /\d/.test(rest) ? text : undefined;
}

/** Places whose numbers are no quantities, by selector. */
export const NO_QUANTITIES: readonly { readonly selector: string; readonly why: string }[] = [
  { selector: 'svg', why: 'the numbers on the body map are those of the table' },
  { selector: '[data-lesion-number]', why: 'the number of a row, as on the body map' },
  { selector: '[data-counter]', why: 'a glyph says what is counted, and a hidden word' },
  { selector: '[aria-label="Patient identity"] dd', why: 'identifiers and the day of birth' },
  { selector: 'kbd', why: 'a key' },
  { selector: 'h2, h3, h4, h5', why: 'a heading counts what stands under it' },
  { selector: '[aria-label="Filters"]', why: 'a filter counts the cases it leaves' },
  { selector: 'input, textarea, select, option', why: 'the unit stands beside the field' },
  { selector: '.mantine-InputWrapper-description', why: 'a hint speaks of its own field' },
  { selector: 'nav', why: 'numbers of the navigation count entries' },
  { selector: '[class*="_count_"]', why: 'how many entries a list has' },
  { selector: '[class*="_bars_"]', why: 'the line above the bars says what each of them counts' },
  { selector: '[class*="_ends_"]', why: 'the caption of the chart names figure and unit' },
  { selector: '[class*="_number_"]', why: 'the number of an entry in its list' },
  { selector: '[role="radiogroup"]', why: 'answers on a scale that the question names' },
  { selector: '[data-free-text]', why: 'what a person wrote is never changed' },
  { selector: '[data-citation]', why: 'volume and page of a journal' },
];
