import { findRevision } from '#db/repositories/case-repository';
import { findTextChecks } from '#db/repositories/checked-text-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { FreeText } from '#shared/contract/privacy';
import type { CaseDocument } from '#shared/domain/case-document';
import { freeTextsOf, type PlacedText } from '#shared/report/deidentify-document';
import { freeTextLabel, pictureCaption } from '#shared/report/free-text-label';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { identifyingInCase } from './identifying-in-case.ts';
import { textHash } from './text-hash.ts';

/** Every free text and picture of the latest revision, once, with who found it harmless. */
export function listFreeTexts(
  { db }: VaultDeps,
  { id }: ParsedInputOf<'privacy.texts'>,
): Result<OutputOf<'privacy.texts'>, 'case-not-found'> {
  const document = findRevision(db, id)?.document;
  if (document === undefined) return err('case-not-found');
  const checks = findTextChecks(db, id);
  const identifying = identifyingInCase(db, id);
  return ok(
    placesByText(document).map(([hash, [first, ...others]]): FreeText => {
      const checked = checks.get(hash);
      return {
        hash,
        fields: [first, ...others].map(({ field }) => field),
        label: freeTextLabel(first.field),
        kind: first.kind,
        ...wordsOf(document, first, identifying),
        ...(checked === undefined ? {} : { checked }),
      };
    }),
  );
}

/** What a picture plainly holds cannot be told: its caption is looked at, the rest by a person. */
function wordsOf(
  document: CaseDocument,
  { kind, field, text }: PlacedText,
  identifying: ReturnType<typeof identifyingInCase>,
): Pick<FreeText, 'text' | 'holds' | 'source'> {
  if (kind === 'text') return { text, holds: [...identifying(text)] };
  const { caption, source } = pictureCaption(document, field);
  return { text: caption, holds: [], source };
}

type Places = readonly [PlacedText, ...PlacedText[]];

function placesByText(document: CaseDocument): readonly (readonly [string, Places])[] {
  const places = new Map<string, Places>();
  for (const place of freeTextsOf(document)) {
    const hash = textHash(place.text);
    const before = places.get(hash);
    places.set(hash, before === undefined ? [place] : [...before, place]);
  }
  return [...places];
}
