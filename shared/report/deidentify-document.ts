import { syndromeOfGene } from '../calculators/heredity/syndromes.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import { isAnatomyOnly, namesBrain } from './deidentify-anatomy.ts';
import { CASE_PLACES, type Decision, decisionOn } from './deidentify-places.ts';

/** What stands in place of a free text that is not shown. */
export const WITHHELD = 'text withheld';

/** What stands in place of who did something in Consilium. */
export const NAME_WITHHELD = 'name withheld';

/** One free text of a case, or the data of one picture. */
export type PlacedText = {
  /** `lesions[2].note`. */
  readonly field: string;
  readonly kind: 'text' | 'image';
  /** Exactly as recorded; of a picture its base64 data. */
  readonly text: string;
};

/** A case with its free texts replaced, and what was put in place of which text. */
export type WithheldCase = {
  readonly document: CaseDocument;
  readonly replaced: ReadonlyMap<string, string>;
  /** How many texts and pictures are withheld until somebody checks them. */
  readonly withheld: number;
};

type Spot = { readonly field: string; readonly place: string; readonly beside: object };
type Change = (text: string, spot: Spot) => string;

const START: Spot = { field: '', place: '', beside: {} };

/**
 * Every free text that is withheld while nobody has checked it, in the order of the document;
 * what says who it is can never be checked and is left out.
 */
export function freeTextsOf(document: CaseDocument): readonly PlacedText[] {
  const found: PlacedText[] = [];
  mapStrings(document, START, (text, spot) => {
    const decision = decisionAt(spot);
    const isOpen = decision !== 'coded' && decision !== 'removed';
    if (isOpen && insteadOf(text, decision, spot) !== text)
      found.push({ field: spot.field, kind: decision === 'image' ? 'image' : 'text', text });
    return text;
  });
  return found;
}

/**
 * The case with every free text replaced that may not be shown, without name, numbers and place
 * of publication. Dates and coded answers stay: scores are worked out from them, and the words
 * they end in are made relative afterwards.
 */
export function withheldCase(
  document: CaseDocument,
  mayShow: (text: string) => boolean,
): WithheldCase {
  const replaced = new Map<string, string>();
  const withheld = new Set<string>();
  const changed = mapStrings(document, START, (text, spot) => {
    const decision = decisionAt(spot);
    if (decision === 'coded') return text;
    if (decision !== 'removed' && mayShow(text)) return text;
    const instead = insteadOf(text, decision, spot);
    if (instead !== text) replaced.set(text, instead);
    if (instead !== text && decision !== 'removed') withheld.add(text);
    return instead;
  });
  // Safe: the same keys and kinds of values, with other texts in them.
  const texts = changed as CaseDocument;
  return { document: withoutIdentity(texts), replaced, withheld: withheld.size };
}

function withoutIdentity(document: CaseDocument): CaseDocument {
  if (document.patient === undefined) return document;
  const { name: _name, identifiers: _identifiers, ...patient } = document.patient;
  return { ...document, patient };
}

/** A coded answer stays, wherever its schema says that nothing else can stand there. */
function decisionAt({ place }: Spot): Decision {
  const kind = CASE_PLACES.get(place);
  if (kind === 'coded' || kind === 'date') return 'coded';
  return decisionOn(place) ?? 'text';
}

function insteadOf(text: string, decision: Decision, { beside }: Spot): string {
  if (decision === 'image') return '';
  if (decision === 'treatment') return agentsIn(beside) ?? WITHHELD;
  if (decision === 'gene') return knownGene(text) ?? WITHHELD;
  return decision === 'anatomy' ? anatomyIn(text) : WITHHELD;
}

/** `nivolumab + ipilimumab`: the coded agents of a treatment. */
function agentsIn(treatment: object): string | undefined {
  const agents: unknown = 'agents' in treatment ? treatment.agents : undefined;
  return Array.isArray(agents) && agents.length > 0 ? agents.join(' + ') : undefined;
}

/** That an investigation looked at the brain is a fact of the case: that much stays. */
function anatomyIn(text: string): string {
  if (isAnatomyOnly(text)) return text;
  return namesBrain(text) ? `brain, ${WITHHELD}` : WITHHELD;
}

/** The symbol of a gene that a syndrome is known by, without whatever is written after it. */
function knownGene(text: string): string | undefined {
  const [symbol] = /^[A-Za-z0-9]+/.exec(text.trim()) ?? [];
  if (symbol === undefined || syndromeOfGene(symbol) === undefined) return undefined;
  return symbol.toUpperCase();
}

function mapStrings(value: unknown, spot: Spot, change: Change): unknown {
  if (typeof value === 'string') return change(value, spot);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      mapStrings(
        item,
        { ...spot, field: `${spot.field}[${index}]`, place: `${spot.place}[]` },
        change,
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const within = (key: string): Spot => ({
    field: spot.field === '' ? key : `${spot.field}.${key}`,
    place: spot.place === '' ? key : `${spot.place}.${key}`,
    beside: value,
  });
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, within(key), change)]),
  );
}
