import { MetastaticSite } from '#shared/domain/lesion';
import { Side } from '#shared/domain/primary-tumour';
import type { LesionRow } from '#shared/report/board-sheet-model';
import { bodyRegion } from '#shared/report/body-region';
import { sidedSite } from '#shared/report/site-text';

import { type Draft, draftAt, wordAt } from '../../draft/draft.ts';

/** The lesions of the draft as the body map draws them; one without a site has no place yet. */
export function picturedRows(rows: readonly Draft[]): readonly LesionRow[] {
  return rows.flatMap((row, index) => {
    const site = MetastaticSite.safeParse(draftAt(row, ['site'])).data;
    if (site === undefined) return [];
    const side = Side.safeParse(draftAt(row, ['side', 'value'])).data;
    const detail = wordAt(row, 'detail');
    const name = sidedSite(site, side);
    return [
      {
        number: index + 1,
        region: bodyRegion({ site, detail }),
        ...(side === undefined ? {} : { side }),
        title: detail === undefined ? name : `${name}, ${detail}`,
        painful: draftAt(row, ['painful', 'value']) === 'yes',
        presence: 'present' as const,
        derivations: [],
      },
    ];
  });
}
