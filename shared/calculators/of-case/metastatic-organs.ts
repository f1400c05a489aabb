import type { CaseDocument } from '../../domain/case-document.ts';
import type { MetastaticSite } from '../../domain/lesion.ts';
import type { Span } from '../span.ts';
import { unlistedBrainMetastases } from './brain-metastases.ts';
import { type CaseFinding, joinBasis } from './case-finding.ts';
import {
  isLedgerComplete,
  type ListedLesion,
  placeOf,
  presentLesions,
  presentMetastases,
} from './listed-lesions.ts';
import { ledgerFinding } from './metastasis-count.ts';

/** Two rows at one of these sites may be one organ or two. */
const NOT_ONE_ORGAN: ReadonlySet<MetastaticSite> = new Set([
  'other-gland',
  'skin-soft-tissue',
  'other',
]);

/**
 * Number of organs with a distant metastasis in a metastatic case: bone is one, lymph nodes are one, a pair is one.
 * A lower bound until the list is complete; a brain that is not listed is one more unless it was
 * imaged and free.
 */
export function metastaticOrgans(document: CaseDocument): CaseFinding<Span> {
  const rows = presentMetastases(document);
  const isBrainListed = rows.some(({ lesion }) => lesion.site === 'brain');
  const brain = unlistedBrainMetastases(document);
  const unlisted = isBrainListed ? 0 : Math.min(brain.value.max, 1);
  const named = new Set(rows.map(({ lesion }) => organOf(lesion.site))).size;
  const most = named + mayBeMore(rows) + unlisted;
  return {
    value: {
      min: Math.max(named + brain.value.min, 1),
      max: isLedgerComplete(document) ? most : Infinity,
    },
    ...joinBasis([
      { inputs: rows.map(listedInput), missing: [], notes: regionalNote(document) },
      ledgerFinding(document),
      // Any number of metastases in the brain is one organ: their number need not be known.
      isBrainListed || brain.value.min > 0 ? { ...brain, missing: [] } : brain,
    ]),
  };
}

function organOf(site: MetastaticSite): MetastaticSite {
  return site === 'bone-other' ? 'bone-spine' : site;
}

/** How many organs more the rows at a site without a name of its own may stand for. */
function mayBeMore(rows: readonly ListedLesion[]): number {
  return [...NOT_ONE_ORGAN]
    .map((site) => rows.filter(({ lesion }) => lesion.site === site).length)
    .reduce((sum, count) => sum + Math.max(count - 1, 0), 0);
}

function listedInput({ lesion, field }: ListedLesion): CaseFinding<Span>['inputs'][number] {
  const on = lesion.measuredOn;
  return { label: placeOf(lesion), value: 'listed', ...(on === undefined ? {} : { on }), field };
}

function regionalNote(document: CaseDocument): readonly string[] {
  return presentLesions(document).some(({ lesion }) => lesion.site === 'node-regional')
    ? ['Regional lymph nodes are listed and not counted as an organ']
    : [];
}
