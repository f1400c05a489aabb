import { Link } from '@tanstack/react-router';

import type { CopyPlan } from '#shared/report/what-if-model';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import {
  type CaseSection,
  sectionOfField,
  sectionsOfFields,
} from '../../../components/case-sections/section-of-field.ts';
import classes from './CopyView.module.css';
import { HAND_TEXT } from './what-if-text.ts';

type CopyListsProps = { readonly id: string; readonly plan: CopyPlan };

/** What would be entered, what else that changes, and what a person has to enter. */
export function CopyLists({ id, plan }: CopyListsProps) {
  const { entries, alsoChanged, byHand } = plan;
  return (
    <>
      {entries.length > 0 && (
        <>
          <h4>Would be entered; you check and save it in the editor</h4>
          <ul>
            {entries.map((entry) => (
              <li key={entry.place}>
                <b>{entry.label}</b>: <Words from={entry.from} to={entry.to} />
                <span className={classes.detail}>{entryDetail(entry)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {alsoChanged.length > 0 && (
        <>
          <h4>The same entries also change</h4>
          <ul>
            {alsoChanged.map(({ fact, label, from, to }) => (
              <li key={fact}>
                <b>{label}</b>: <Words from={from} to={to} />
              </li>
            ))}
          </ul>
        </>
      )}
      {byHand.length > 0 && (
        <>
          <h4>Cannot be copied</h4>
          <ul>
            {byHand.map(({ fact, label, from, to, reason, fields }) => (
              <li key={fact}>
                <b>{label}</b>: <Words from={from} to={to} />
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
  const what =
    entry === undefined ? `${where}: the entry is taken away.` : `${where}, without a date.`;
  return dropped.length === 0 ? what : `${what} No longer there: ${dropped.join('; ')}.`;
}

type SectionsProps = { readonly id: string; readonly sections: readonly CaseSection[] };

function Sections({ id, sections }: SectionsProps) {
  if (sections.length === 0) return undefined;
  return (
    <>
      Enter this in:{' '}
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
