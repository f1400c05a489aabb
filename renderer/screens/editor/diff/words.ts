import { UnknownReason } from '#shared/domain/recorded';
import { printedUnit } from '#shared/report/lab-text';
import { ORIGIN_TEXT, ALLERGY_STATE_TEXT } from '#shared/report/patient-text';
import { UNKNOWN_REASON_TEXT } from '#shared/report/recorded-text';

import { TEXT } from '../../../text/text.ts';
import { type Draft, draftAt, rowsOf, wordAt } from '../draft/draft.ts';
import { showTypedDate } from '../../../components/typed-date/typed-date.ts';
import type { Field, Option, ValueForm } from '../sections/field.ts';
import { holdsEntry } from '../sections/section-state.ts';

const TEXTS = TEXT.history.words;

/** What a field holds, in the words of its form; empty where it holds nothing. */
export function fieldWords(field: Field, value: Draft): string {
  if (value === undefined) return '';
  switch (field.kind) {
    case 'date':
      return dateWords(value);
    case 'number':
      return joined([plain(value), field.unit]);
    case 'choice':
      return optionWords(field.options, value);
    case 'recorded':
      return recordedWords(value, field.value);
    case 'group':
      return rowWords(field.fields, value);
    default:
      return specialWords(field, value);
  }
}

function specialWords(field: Field, value: Draft): string {
  switch (field.kind) {
    case 'choices':
      return eachOf(value, (each) => optionWords(field.options, each), ', ');
    case 'list':
      return eachOf(value, (row) => rowWords(field.fields, row), '; ');
    case 'images':
      return eachOf(value, (image) => TEXTS.picture(wordAt(image, 'caption') ?? ''), ', ');
    case 'symptoms':
      return symptomWords(value);
    case 'allergies':
      return allergyWords(value);
    case 'origin':
      return originWords(value);
    case 'lab-unit':
      return printedUnit(plain(value));
    default:
      return plain(value);
  }
}

function eachOf(rows: Draft, inWords: (row: Draft) => string, between: string): string {
  return rowsOf(rows).map(inWords).join(between);
}

/** Every entry of a row with its label. */
export function rowWords(fields: readonly Field[], row: Draft): string {
  return fields
    .filter(holdsEntry)
    .flatMap((field) => {
      const words = fieldWords(field, draftAt(row, [field.key]));
      if (words === '') return [];
      return field.label === '' ? [words] : [`${field.label}: ${words}`];
    })
    .join(' · ');
}

function recordedWords(item: Draft, form: ValueForm): string {
  const reason = UnknownReason.safeParse(wordAt(item, 'unknown'));
  const said = reason.success
    ? TEXTS.unknown(UNKNOWN_REASON_TEXT[reason.data])
    : valueWords(draftAt(item, ['value']), form);
  return joined([said, circumstanceWords(item)], ', ');
}

function circumstanceWords(item: Draft): string {
  const on = wordAt(item, 'on');
  const by = wordAt(item, 'by');
  return joined(
    [
      on === undefined ? undefined : showTypedDate(on),
      by === undefined ? undefined : TEXTS.by(by),
      wordAt(item, 'note'),
    ],
    ', ',
  );
}

function valueWords(value: Draft, form: ValueForm): string {
  switch (form.form) {
    case 'answer':
      return value === 'yes' || value === 'no' ? TEXTS[value] : plain(value);
    case 'choice':
      return optionWords(form.options, value);
    case 'number':
      return joined([plain(value), form.unit]);
    case 'length':
      return joined([wordAt(value, 'amount'), wordAt(value, 'unit')]);
  }
}

function symptomWords(symptom: Draft): string {
  const answer = wordAt(symptom, 'answer');
  const reason = UnknownReason.safeParse(wordAt(symptom, 'reason'));
  const grade = wordAt(symptom, 'grade');
  const nrs = wordAt(symptom, 'nrs');
  return joined(
    [
      answer === 'yes' || answer === 'no' ? TEXTS[answer] : TEXTS.notKnown,
      reason.success ? UNKNOWN_REASON_TEXT[reason.data] : undefined,
      grade === undefined ? undefined : TEXTS.grade(grade),
      nrs === undefined ? undefined : TEXTS.nrs(nrs),
      circumstanceWords(symptom),
    ],
    ', ',
  );
}

function allergyWords(allergies: Draft): string {
  const state = wordAt(allergies, 'state') ?? '';
  const states: Readonly<Record<string, string>> = ALLERGY_STATE_TEXT;
  const items = rowsOf(draftAt(allergies, ['items'])).map((item) =>
    joined([wordAt(item, 'substance'), wordAt(item, 'reaction')], ': '),
  );
  return joined([states[state] ?? state, items.join(', '), circumstanceWords(allergies)], ', ');
}

function originWords(origin: Draft): string {
  const kind = wordAt(origin, 'kind') ?? '';
  const kinds: Readonly<Record<string, string>> = ORIGIN_TEXT;
  return joined([kinds[kind] ?? kind, wordAt(origin, 'citation'), wordAt(origin, 'url')], ', ');
}

function optionWords(options: readonly Option[], value: Draft): string {
  return options.find((option) => option.value === value)?.label ?? plain(value);
}

function dateWords(value: Draft): string {
  return typeof value === 'string' ? showTypedDate(value) : plain(value);
}

/** What no form describes is still shown, as it is stored. */
function plain(value: Draft): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function joined(parts: readonly (string | undefined)[], between = ' '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
