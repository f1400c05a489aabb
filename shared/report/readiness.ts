import type { CaseDocument } from '../domain/case-document.ts';
import { knownValue, UnknownReason } from '../domain/recorded.ts';
import { factsIn } from '../engine/condition.ts';
import type { ChecklistItem, FactState, Pack } from '../engine/pack.ts';
import { onlyValue } from '../engine/possible.ts';
import { weighPatient, type WeighedPatient } from '../engine/weigh-patient.ts';
import { rccPack } from '../packs/rcc/pack.ts';
import { patientAsRecorded } from '../packs/rcc/patient-of.ts';
import type { Readiness } from './board-sheet-model.ts';

type OpenItem = Readiness['open'][number];

/**
 * How ready a case is: five items of the referral and the items of the pack's checklist that
 * name facts and matter here.
 *
 * A fact is asked for while a condition over it is undecided: whether an option applies, how one
 * that may apply stands, or whether a red flag is raised. An item is open while a fact of it is
 * both asked for and not narrowed to one value; unknown never counts as ready, also not with a
 * reason. It leaves the total when nothing of it is known and nothing of it is asked for: it is
 * about what this case does not have. Every further answer can only narrow facts and decide
 * conditions, so no answer takes an item that is settled back.
 */
export function readinessOf(document: CaseDocument): Readiness {
  const patient = weighPatient(rccPack, patientAsRecorded(document));
  const looking = { patient, asking: factsStillAsked(patient, rccPack), document };
  const items = rccPack.checklist.filter((item) => mattersHere(item, looking));
  const open = [
    ...referralGaps(document),
    ...items.flatMap((item) => openItem(item, looking) ?? []),
  ];
  const total = REFERRAL_ITEMS.length + items.length;
  return { done: total - open.length, total, open };
}

type ReferralItem = {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly string[];
  readonly isSettled: (document: CaseDocument) => boolean;
};

const REFERRAL_ITEMS: readonly ReferralItem[] = [
  {
    id: 'question',
    label: 'Question for the board',
    fields: ['referral.question'],
    isSettled: ({ referral }) => referral?.question !== undefined,
  },
  {
    id: 'referring-clinician',
    label: 'Referring clinician',
    fields: ['referral.referringClinician'],
    isSettled: ({ referral }) => referral?.referringClinician !== undefined,
  },
  {
    id: 'met-patient',
    label: 'Who has met the patient',
    fields: ['referral.metPatient'],
    isSettled: ({ referral }) => referral?.metPatient !== undefined,
  },
  {
    id: 'patient-voice',
    label: 'What the patient wants, who asked and when',
    fields: ['patient.voice.goals', 'patient.voice.askedBy', 'patient.voice.askedOn'],
    isSettled: ({ patient }) => {
      const { goals, limits, goalOfCare, askedBy, askedOn } = patient?.voice ?? {};
      const said = goals ?? limits ?? knownValue(goalOfCare);
      return said !== undefined && askedBy !== undefined && askedOn !== undefined;
    },
  },
  {
    id: 'board-day',
    label: 'Board day or day to decide by',
    fields: ['referral.assessedOn', 'referral.targetDate'],
    isSettled: ({ referral }) =>
      referral?.assessedOn !== undefined || referral?.targetDate !== undefined,
  },
];

function referralGaps(document: CaseDocument): readonly OpenItem[] {
  return REFERRAL_ITEMS.filter(({ isSettled }) => !isSettled(document)).map(
    ({ id, label, fields }) => ({ id, label, fields: [...fields], state: 'missing' }),
  );
}

/** Base facts in a condition that is not decided yet, of an option that may apply or of a flag. */
function factsStillAsked({ judge, weighings }: WeighedPatient, pack: Pack): ReadonlySet<string> {
  const conditions = [
    ...weighings.flatMap(({ candidate, applies, pending }) => [
      ...(applies === 'unknown' ? [candidate.applies] : []),
      ...pending.map(({ when }) => when),
    ]),
    ...pack.redFlags.map(({ when }) => when).filter((when) => judge(when) === 'unknown'),
  ];
  const asked = new Set(conditions.flatMap(factsIn));
  // Derived facts stand after what they are derived from: backwards, inputs follow their users.
  for (const { id, from } of pack.derived.toReversed()) {
    if (asked.has(id)) for (const input of from) asked.add(input);
  }
  return asked;
}

type Looking = {
  readonly patient: WeighedPatient;
  readonly asking: ReadonlySet<string>;
  readonly document: CaseDocument;
};

function mattersHere({ facts }: ChecklistItem, { patient, asking }: Looking): boolean {
  return facts.some((fact) => asking.has(fact) || isKnown(patient.states[fact]));
}

function isKnown(state: FactState | undefined): boolean {
  return state !== undefined && onlyValue(state.possible) !== undefined;
}

function openItem(
  { id, item, facts }: ChecklistItem,
  { patient, asking, document }: Looking,
): OpenItem | undefined {
  const unknown = facts.flatMap((fact) => {
    const state = patient.states[fact];
    return state !== undefined && asking.has(fact) && !isKnown(state) ? [state] : [];
  });
  if (unknown.length === 0) return undefined;
  const fields = [...new Set(unknown.flatMap(({ narrowedBy }) => narrowedBy))];
  return { id, label: item, fields, state: stateOf(fields, document) };
}

/** `pending` and `unavailable` only when everything that is open was answered so. */
function stateOf(fields: readonly string[], document: CaseDocument): OpenItem['state'] {
  const reasons = fields.flatMap((field) => reasonsAt(document, field.split('.')));
  if (reasons.length === 0) return 'missing';
  if (reasons.every((reason) => reason === 'pending')) return 'pending';
  return reasons.every((reason) => reason === 'unavailable') ? 'unavailable' : 'missing';
}

/** Why a field is not known, for each row of the lists it stands in; what is known is left out. */
function reasonsAt(
  place: unknown,
  [key, ...rest]: readonly string[],
): readonly (UnknownReason | undefined)[] {
  if (Array.isArray(place)) {
    const path = key === undefined ? rest : [key, ...rest];
    return place.length === 0 ? [undefined] : place.flatMap((row) => reasonsAt(row, path));
  }
  if (typeof place !== 'object' || place === null) return [undefined];
  if (key !== undefined) return reasonsAt(Reflect.get(place, key), rest);
  if ('value' in place) return [];
  const parsed = UnknownReason.safeParse(Reflect.get(place, 'unknown'));
  return [parsed.success ? parsed.data : undefined];
}
