import type { CaseDocument } from '../domain/case-document.ts';
import type { Evaluation } from '../engine/evaluation.ts';
import { boardSheet, type SheetSurroundings } from './board-sheet.ts';
import type { Banner, BoardSheet, KeyImageView } from './board-sheet-model.ts';
import { bodyRegion } from './body-region.ts';
import type { HiddenCase } from './deidentify-case.ts';
import { NAME_WITHHELD, WITHHELD } from './deidentify-document.ts';
import type { OverrideView } from './override-view.ts';
import { NOT_KNOWN } from './patient-text.ts';

/** The parts of an evaluation that hold words of the case; the rest is the pack speaking. */
export type CaseWords = Pick<Evaluation, 'facts' | 'conflicts'>;

/**
 * The evaluation of the true case with the words of the case replaced: nothing is weighed anew,
 * every value, tier, flag and plan stays. Free text stands in what a fact rests on, nowhere else.
 */
export function hiddenEvaluation(
  hidden: HiddenCase,
  evaluation: Evaluation,
  withheld: CaseWords,
): Evaluation {
  const facts = Object.entries(evaluation.facts).map(([id, fact]) => [
    id,
    withHiddenBasis(hidden, fact, withheld.facts[id]),
  ]);
  return {
    ...hidden.inPackWords(evaluation),
    // Safe: the same facts under the same ids.
    facts: Object.fromEntries(facts) as Evaluation['facts'],
    conflicts: hiddenConflicts(hidden, evaluation.conflicts, withheld.conflicts),
  };
}

/** Contradictions between what is stated and computed; who stated it is a free text. */
export function hiddenConflicts<Conflict extends Evaluation['conflicts'][number]>(
  hidden: HiddenCase,
  conflicts: readonly Conflict[],
  withheld: readonly Conflict[],
): Conflict[] {
  return conflicts.map((conflict) =>
    withHiddenBasis(
      hidden,
      conflict,
      withheld.find(({ fact }) => fact === conflict.fact),
    ),
  );
}

/** Something with what it rests on, in words that may be shown. */
export function withHiddenBasis<Said extends { readonly basis?: string | undefined }>(
  hidden: HiddenCase,
  said: Said,
  withheld: { readonly basis?: string | undefined } | undefined,
): Said {
  const inWords = hidden.inWords(said);
  if (said.basis === undefined) return inWords;
  return { ...inWords, basis: hidden.wording(said.basis, withheld?.basis) };
}

/** What the sheet is made of: the true case, its evaluation in words that may be shown. */
type Made = {
  readonly document: CaseDocument;
  readonly evaluation: Evaluation;
  readonly surroundings: SheetSurroundings;
};

/** The board sheet of a case on which nothing identifies the patient. */
export function hiddenBoardSheet(
  hidden: HiddenCase,
  { document, evaluation, surroundings }: Made,
): BoardSheet {
  const {
    evaluation: _evaluation,
    keyImages,
    overrides,
    ...rest
  } = boardSheet(hidden.document, evaluation, surroundings);
  const sheet = hidden.inWords({ ...rest, extent: placedAs(document, rest.extent) });
  return {
    ...sheet,
    identifiers: 'hidden',
    banner: hiddenBanner(sheet.banner, hidden),
    context: sheet.context.replace(/^(.* · )?Board (?:board day)/, '$1Board day'),
    keyImages: keyImages.map((image) => hiddenImage(hidden.inWords(image))),
    overrides: overrides.map(hiddenOverride),
    evaluation,
    withheldTexts: hidden.withheld,
  };
}

/** The place on the body map is coded: it stays although the words it was read from do not. */
function placedAs(
  { lesions = [], primaries = [] }: CaseDocument,
  extent: BoardSheet['extent'],
): BoardSheet['extent'] {
  const first = Math.max(primaries.length, 1);
  const rows = extent.rows.map((row, index) => {
    const lesion = lesions[index - first];
    return lesion === undefined ? row : { ...row, region: bodyRegion(lesion) };
  });
  return { ...extent, rows };
}

/** Number and age in place of name, birth date and identifiers. */
export function hiddenBanner(banner: Banner, { name, age }: HiddenCase): Banner {
  const { sex, allergies, origin } = banner;
  return {
    name: { family: name, rest: '' },
    born: age ?? NOT_KNOWN,
    sex,
    identifiers: [],
    allergies: allergies.state === 'known' ? saidToBeKnown(allergies) : allergies,
    ...(origin === undefined ? {} : { origin }),
  };
}

/** That an allergy is known is always said, whatever of it may not be shown. */
function saidToBeKnown(allergies: Banner['allergies']): Banner['allergies'] {
  return allergies.text.includes(WITHHELD)
    ? { ...allergies, text: `Known: ${allergies.text}` }
    : allergies;
}

function hiddenImage({ source, ...image }: KeyImageView): KeyImageView {
  const isShown = source !== undefined && !source.endsWith(';base64,');
  return isShown ? { ...image, source } : image;
}

/** That and when the board overrode stays; its words and the names do not. */
function hiddenOverride(override: OverrideView): OverrideView {
  return {
    ...override,
    reason: WITHHELD,
    by: { name: NAME_WITHHELD, role: WITHHELD },
    recordedBy: NAME_WITHHELD,
  };
}
