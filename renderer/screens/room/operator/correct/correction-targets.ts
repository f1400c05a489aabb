import type { CaseDocument } from '#shared/domain/case-document';
import { knownValue } from '#shared/domain/recorded';
import { SITE_TEXT } from '#shared/domain/site-text';
import { SIDE_TEXT } from '#shared/report/site-text';

import { TEXT } from '../../../../text/text.ts';
import { type Draft, draftAt, type DraftPath } from '../../../editor/draft/draft.ts';
import type { Field } from '../../../editor/sections/field.ts';
import { FITNESS_SECTION } from '../../../editor/sections/fitness-fields.ts';
import { LESION_SECTION } from '../../../editor/sections/lesion-fields.ts';
import { PRIMARY_SECTION } from '../../../editor/sections/primary-fields.ts';
import { SECTIONS } from '../../../editor/sections/sections.ts';

/** Something a meeting corrects: its fields, and where in the case they are. */
export type CorrectionTarget = {
  readonly id: string;
  readonly label: string;
  readonly root: DraftPath;
  readonly fields: readonly Field[];
};

const TEXTS = TEXT.operator.correct;
const LESION_KEYS = ['side', 'count', 'longest'];

/** What is most often corrected in the room: T, N and M, performance status, lesions. */
export function quickTargets(document: CaseDocument): readonly CorrectionTarget[] {
  const stages = (document.primaries ?? [{}]).map((primary, index) => {
    const side = knownValue(primary.side);
    return {
      id: `stage-${index}`,
      label: TEXTS.stageOf(side === undefined ? TEXTS.primary(index + 1) : SIDE_TEXT[side]),
      root: ['primaries', index],
      fields: rowFields(PRIMARY_SECTION.fields, 'primaries', ['tnm']),
    };
  });
  const lesions = (document.lesions ?? []).map(({ site, detail }, index) => ({
    id: `lesion-${index}`,
    label: TEXTS.lesion(
      index + 1,
      [SITE_TEXT[site], detail].filter((part) => part !== undefined).join(', '),
    ),
    root: ['lesions', index],
    fields: rowFields(LESION_SECTION.fields, 'lesions', LESION_KEYS),
  }));
  const ecog = {
    id: 'ecog',
    label: TEXTS.ecog,
    root: FITNESS_SECTION.root,
    fields: FITNESS_SECTION.fields.filter(({ key }) => key === 'ecog'),
  };
  return [...stages, ecog, ...lesions];
}

/** Every section of the case, for any other field. */
export const SECTION_TARGETS: readonly CorrectionTarget[] = SECTIONS.map(
  ({ id, title, root, fields }) => ({ id: `section-${id}`, label: title, root, fields }),
);

/**
 * What differs between two drafts, each named once: by the likely correction it belongs to, else
 * by its section. Entries that are not in sight are saved, too.
 */
export function changedTargets(
  quick: readonly CorrectionTarget[],
  { saved, draft }: { readonly saved: Draft; readonly draft: Draft },
): readonly CorrectionTarget[] {
  const differs = (path: DraftPath) =>
    JSON.stringify(draftAt(saved, path)) !== JSON.stringify(draftAt(draft, path));
  const changedIn = ({ root, fields }: CorrectionTarget) =>
    fields.map(({ key }) => [...root, key]).filter(differs);
  const likely = quick.filter((target) => changedIn(target).length > 0);
  const named = likely.flatMap(changedIn);
  const others = SECTION_TARGETS.filter((section) =>
    changedIn(section).some((path) => !named.some((inner) => isWithin(inner, path))),
  );
  return [...likely, ...others];
}

function isWithin(inner: DraftPath, outer: DraftPath): boolean {
  return outer.every((key, index) => inner[index] === key);
}

function rowFields(
  fields: readonly Field[],
  list: string,
  keys: readonly string[],
): readonly Field[] {
  const found = fields.find(({ key }) => key === list);
  if (found?.kind !== 'list') throw new Error(`the form has no list ${list}`);
  return found.fields.filter(({ key }) => keys.includes(key));
}
