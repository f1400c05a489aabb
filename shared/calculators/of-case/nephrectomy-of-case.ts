import { capitalised } from '../../domain/in-sentence.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { CARMENA_MAIN_RESULT, NEPHRECTOMY_FLAG_TEXT } from '../spread/nephrectomy-flag-text.ts';
import {
  NEPHRECTOMY_FLAGS,
  type NephrectomyAnswers,
  type NephrectomyFlag,
  nephrectomyFlags,
} from '../spread/nephrectomy-flags.ts';
import type { CoreScores, ImdcScore, Presence, Score } from '../scores.ts';
import { activeBrainMetastases } from './brain-metastases.ts';
import { answerFinding, type Basis, type CaseFinding, joinBasis } from './case-finding.ts';
import { imdcBasis } from './imdc-basis.ts';
import { allLocallyTreatable } from './locally-treatable.ts';
import { primariesInPlace, primaryInPlace } from './primary-in-place.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';
import { majorResponse, progressedOnTherapy } from './systemic-response.ts';

/**
 * The published evidence on cytoreductive nephrectomy that bears on a metastatic case with a
 * primary that is, or may be, in place.
 *
 * @spec RCC-C-044
 */
export function nephrectomyOfCase(document: CaseDocument, { imdc }: CoreScores): Score {
  const findings = findingsOf(document, imdc);
  const answers = answersOf(findings);
  const flags = nephrectomyFlags(answers);
  const { inputs, missing, notes } = joinBasis(Object.values(findings));
  const raised = withAnswer(flags, 'yes');
  const open = withAnswer(flags, 'unknown');
  const isUnknown = open.length === Object.keys(flags).length;
  return {
    ...NEPHRECTOMY_FLAGS,
    state: stateOf(open.length, isUnknown),
    ...(isUnknown ? {} : { value: valueText(raised, open) }),
    statement: statementText(raised, open),
    inputs,
    missing: open.length === 0 ? [] : missing,
    notes: [...notes, ...notesOf(flags, answers), SEPARATE_QUESTION],
    published: CARMENA_MAIN_RESULT,
  };
}

type Findings = {
  readonly [Key in keyof NephrectomyAnswers]-?: CaseFinding<NephrectomyAnswers[Key]>;
};

function findingsOf(document: CaseDocument, imdc: ImdcScore): Findings {
  return {
    primaryInPlace: primaryInPlace(primariesInPlace(document)),
    imdcFactors: { ...imdcBasis(imdc), value: { min: imdc.fewest, max: imdc.most } },
    systemicNeededNow: answerFinding(
      'Systemic therapy needed now',
      'disease.systemicTherapyNeededNow',
      document.disease?.systemicTherapyNeededNow,
    ),
    ecog: { ...ecogBasis(document), value: knownValue(document.health?.ecog) },
    activeBrainMetastases: activeBrainMetastases(document),
    allTreatable: allLocallyTreatable(document),
    majorResponse: majorResponse(document),
    progressed: progressedOnTherapy(document),
  };
}

function ecogBasis({ health }: CaseDocument): Basis {
  const item = recordedItem('ECOG', 'health.ecog', health?.ecog, String);
  return { ...inputsAndMissing([item]), notes: [] };
}

function answersOf(findings: Findings): NephrectomyAnswers {
  return {
    primaryInPlace: findings.primaryInPlace.value,
    imdcFactors: findings.imdcFactors.value,
    systemicNeededNow: findings.systemicNeededNow.value,
    ecog: findings.ecog.value,
    activeBrainMetastases: findings.activeBrainMetastases.value,
    allTreatable: findings.allTreatable.value,
    majorResponse: findings.majorResponse.value,
    progressed: findings.progressed.value,
  };
}

type Flags = Readonly<Record<NephrectomyFlag, Presence>>;

function withAnswer(flags: Flags, answer: Presence): readonly NephrectomyFlag[] {
  // Safe: the keys of the record are exactly the flags.
  return (Object.keys(flags) as NephrectomyFlag[]).filter((flag) => flags[flag] === answer);
}

function stateOf(open: number, isUnknown: boolean): Score['state'] {
  if (open === 0) return 'known';
  return isUnknown ? 'unknown' : 'interval';
}

function valueText(raised: readonly NephrectomyFlag[], open: readonly NephrectomyFlag[]): string {
  const names = raised.map((flag) => NEPHRECTOMY_FLAG_TEXT[flag].name).join('; ');
  const first = names === '' ? 'none raised' : names;
  const more = open.length === 0 ? '' : `; ${open.length} open`;
  return `${capitalised(first)}${more}`;
}

function statementText(
  raised: readonly NephrectomyFlag[],
  open: readonly NephrectomyFlag[],
): string {
  const evidence = raised.map((flag) => NEPHRECTOMY_FLAG_TEXT[flag].evidence);
  const names = open.map((flag) => NEPHRECTOMY_FLAG_TEXT[flag].name).join('; ');
  return [
    ...(raised.length === 0 ? ['No evidence is raised with what is known'] : evidence),
    ...(open.length === 0 ? [] : [`Open: ${names}`]),
  ].join('. ');
}

const SEPARATE_QUESTION =
  'Nephrectomy or embolisation to relieve bleeding or pain is a separate question: nothing here ' +
  'speaks against it';

function notesOf(flags: Flags, { imdcFactors }: NephrectomyAnswers): readonly string[] {
  const isOnlyPossible = flags['surtime-deferred-preferred'] === 'yes' && imdcFactors.max >= 3;
  const mayBeFavourable =
    flags['carmena-at-most-1-upfront-may-be-discussed'] === 'yes' && imdcFactors.min === 0;
  const isContradicted =
    flags['response-deferred-may-be-discussed'] === 'yes' &&
    flags['progression-against-deferred'] === 'yes';
  return [
    ...(isOnlyPossible ? ['SURTIME: fewer than 3 IMDC factors is possible, not certain'] : []),
    ...(mayBeFavourable
      ? ['CARMENA had no patients of favourable risk: it says nothing of 0 IMDC factors']
      : []),
    ...(isContradicted
      ? ['Progression is recorded after a complete response: the response may no longer stand']
      : []),
  ];
}
