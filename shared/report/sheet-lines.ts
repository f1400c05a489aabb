import { scoresOf } from '../calculators/of-case/scores-of-case.ts';
import type { IdentifierDisplay } from '../contract/identifier-display.ts';
import { CaseDocument } from '../domain/case-document.ts';
import { bannerOf } from './banner.ts';
import type {
  Banner,
  FindingRow,
  HeadlineTile,
  LabRow,
  LesionRow,
  ScoreRow,
} from './board-sheet-model.ts';
import { contextOf } from './context.ts';
import { courseSteps } from './course-steps.ts';
import { extentOf } from './extent.ts';
import { headlineOf } from './headline.ts';
import { healthFindings } from './health-findings.ts';
import { labRows } from './lab-rows.ts';
import { readableSigns } from './readable-signs.ts';
import { scoreRows } from './score-rows.ts';
import { symptomFindings } from './symptom-findings.ts';
import { voiceFindings } from './voice-findings.ts';

/** One line the board sheet has on the patient. */
export type SheetLine = {
  readonly label: string;
  readonly text: string;
  /** Computed from the other lines: that it moved is said, not how. */
  readonly isScore?: true;
};

/** What the board sheet says of the patient, line by line; nothing that is weighed from it. */
export function sheetLines(
  document: CaseDocument,
  identifiers: IdentifierDisplay,
): readonly SheetLine[] {
  const { referral, symptoms = {}, health = {}, patient } = document;
  const scores = scoresOf(document);
  const extent = extentOf(document, scores.others);
  const banner = bannerOf(document, scores);
  return [
    ...(identifiers === 'shown' ? identityLines(banner) : []),
    { label: 'Gender', text: banner.sex },
    { label: 'Allergies', text: banner.allergies.text },
    { label: 'Question', text: referral?.question ?? '' },
    { label: 'Referral', text: contextOf(document) },
    ...headlineOf(document, scores).map((tile) => ({ label: tile.label, text: tileText(tile) })),
    ...extent.rows.map(lesionLine),
    { label: 'Imaging', text: extent.imaging },
    ...symptomFindings(symptoms).map(findingLine),
    ...healthFindings(health).map(findingLine),
    ...labRows(document, scores).map(labLine),
    ...courseSteps(document).map(({ on, text }) => ({ label: `Course, ${on}`, text })),
    ...voiceFindings(patient?.voice).map(findingLine),
    ...scoreRows(scores)
      .filter(({ shownIn }) => shownIn === 'scores')
      .map(scoreLine),
  ];
}

/** Parts of the case in which anything differs, also what no line of the sheet says. */
export function changedSections(before: CaseDocument, after: CaseDocument): readonly string[] {
  return CaseDocument.keyof().options.flatMap((key) =>
    JSON.stringify(before[key]) === JSON.stringify(after[key]) ? [] : [SECTIONS[key]],
  );
}

const SECTIONS: Readonly<Record<keyof CaseDocument, string>> = {
  origin: 'Kind of case',
  patient: 'Patient',
  referral: 'Question and referral',
  disease: 'Disease as a whole',
  primaries: 'Primary tumours',
  lesions: 'Metastases',
  extent: 'Extent',
  symptoms: 'Symptoms',
  riskFactors: 'Risk factors',
  health: 'Overall health',
  labs: 'Laboratory',
  diagnostics: 'Investigations',
  course: 'Treatment so far',
  molecular: 'Molecular and germline',
  access: 'Access and trials',
};

/** What is said otherwise, with what was said before, in the order of the sheet. */
export function changedSheetLines(
  before: readonly SheetLine[],
  after: readonly SheetLine[],
): readonly string[] {
  const [was, is] = [byLabel(before), byLabel(after)];
  const scores = new Set([...before, ...after].filter(isScore).map(({ label }) => label));
  const moved = [...new Set([...is.keys(), ...was.keys()])].filter(
    (label) => was.get(label) !== is.get(label),
  );
  const movedScores = moved.filter((label) => scores.has(label));
  return [
    ...moved
      .filter((label) => !scores.has(label))
      .map((label) => `${label}: ${said(is.get(label))} (before: ${said(was.get(label))})`),
    ...(movedScores.length === 0 ? [] : [`Scores that moved, too: ${movedScores.join('; ')}`]),
  ];
}

function isScore(line: SheetLine): boolean {
  return line.isScore === true;
}

/** A headline value in one line. */
export function tileText({
  value,
  unit,
  remainder,
  detail,
}: Omit<HeadlineTile, 'label' | 'state'>): string {
  return joined([withUnit(value, unit), remainder, detail]);
}

/** Lines of one label, as of two lesions of one site, count as one. */
function byLabel(lines: readonly SheetLine[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { label, text } of lines) {
    const other = texts.get(label);
    texts.set(label, other === undefined ? text : `${other} / ${text}`);
  }
  return texts;
}

function said(text: string | undefined): string {
  if (text === undefined) return 'not on the sheet';
  return text === '' ? 'nothing stated' : text;
}

function identityLines({ name, born, identifiers }: Banner): readonly SheetLine[] {
  return [
    { label: 'Name', text: [name.family, name.rest].filter((part) => part !== '').join(', ') },
    { label: 'Born', text: born },
    ...identifiers.map(({ label, value }) => ({ label, text: value })),
  ];
}

function scoreLine({ label, about, value, unit, detail, state }: ScoreRow): SheetLine {
  const amount = value === undefined ? STATE_TEXT[state] : withUnit(value, unit);
  return { label: joined([label, about]), text: joined([amount, detail]), isScore: true };
}

/** Of a score without a value. */
const STATE_TEXT: Readonly<Record<ScoreRow['state'], string>> = {
  known: 'unknown',
  interval: 'unknown',
  unknown: 'unknown',
  'not-applicable': 'no question for this case',
};

function lesionLine({ title, longest, detail, scores, presence }: LesionRow): SheetLine {
  const state = presence === 'unknown' ? 'unknown' : undefined;
  return { label: title, text: joined([state, longest, detail, scores]) };
}

function findingLine({ label, presence, detail, on }: FindingRow): SheetLine {
  return { label, text: joined([presence === 'statement' ? undefined : presence, detail, on]) };
}

function labLine({ label, value, unit, limits, on, remark }: LabRow): SheetLine {
  const amount = value === undefined ? 'unknown' : withUnit(value, unit);
  return { label, text: joined([amount, limits, on, remark]) };
}

function withUnit(value: string, unit: string | undefined): string {
  return unit === undefined ? value : `${value} ${unit}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return readableSigns(parts.filter((part) => part !== undefined).join('; '));
}
