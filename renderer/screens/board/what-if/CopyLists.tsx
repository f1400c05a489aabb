import { Link } from '@tanstack/react-router';

import type { CopyPlan } from '#shared/report/what-if-model';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import {
  type CaseSection,
  sectionOfField,
  sectionsOfFields,
} from '../../../components/case-sections/section-of-field.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './CopyView.module.css';
import { HAND_TEXT } from './what-if-text.ts';

const TEXTS = TEXT.whatIf.copying;

type CopyListsProps = { readonly id: string; readonly plan: CopyPlan };

/** What would be entered, what else that changes, and what a person has to enter. */
export function CopyLists({ id, plan }: CopyListsProps) {
  const { entries, alsoChanged, byHand } = plan;
  return (
    <>
      {entries.length > 0 && (
        <>
          <h4>{TEXTS.entries}</h4>
          <ul>
            {entries.map((entry) => (
              <li key={entry.place}>
                <b>{TEXTS.labelled(entry.label)}</b> <Words from={entry.from} to={entry.to} />
                <span className={classes.detail}>{entryDetail(entry)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {alsoChanged.length > 0 && (
        <>
          <h4>{TEXTS.also}</h4>
          <ul>
            {alsoChanged.map(({ fact, label, from, to }) => (
              <li key={fact}>
                <b>{TEXTS.labelled(label)}</b> <Words from={from} to={to} />
              </li>
            ))}
          </ul>
        </>
      )}
      {byHand.length > 0 && (
        <>
          <h4>{TEXTS.byHand}</h4>
          <ul>
            {byHand.map(({ fact, label, from, to, reason, fields }) => (
              <li key={fact}>
                <b>{TEXTS.labelled(label)}</b> <Words from={from} to={to} />
                <span className={classes.detail}>
                  {HAND_TEXT[reason]} <Sections id={id} sections={sectionsOfFields(fields)} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type WordsProps = { readonly from: string; readonly to: string };

function Words({ from, to }: WordsProps) {
  return (
    <>
      <ClinicalText text={from} /> → <b>{<ClinicalText text={to} />}</b>
    </>
  );
}

function entryDetail({ place, entry, dropped }: CopyPlan['entries'][number]): string {
  const where = sectionOfField(place)?.title ?? place;
  const what = entry === undefined ? TEXTS.takenAway(where) : TEXTS.undated(where);
  return dropped.length === 0 ? what : `${what}${TEXTS.dropped(dropped.join('; '))}`;
}

type SectionsProps = { readonly id: string; readonly sections: readonly CaseSection[] };

function Sections({ id, sections }: SectionsProps) {
  if (sections.length === 0) return undefined;
  return (
    <>
      {TEXTS.enterIn}{' '}
      {sections.map((section, index) => (
        <span key={section.id}>
          {index > 0 && ', '}
          <Link to="/cases/$id/edit" params={{ id }} search={{ section: section.id }}>
            {section.title}
          </Link>
        </span>
      ))}
    </>
  );
}
