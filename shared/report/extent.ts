import { capitalised } from '../domain/in-sentence.ts';
import { SITE_TEXT } from '../domain/site-text.ts';
import type { Score } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { Diagnostic, DiagnosticKind } from '../domain/diagnostics.ts';
import type { Extent } from '../domain/lesion.ts';
import { knownValue } from '../domain/recorded.ts';
import type { BoardSheet, LesionRow } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { DIAGNOSTIC_TEXT } from './diagnostic-text.ts';
import { brainDangers, lesionRow } from './extent-lesion.ts';
import { isPresent } from './lesion-title.ts';
import { primaryRows } from './extent-primary.ts';
import { formatDate } from '../domain/format-date.ts';
import { joinParts, whyUnknown } from './recorded-text.ts';
import { BRAIN_TEXT } from './site-text.ts';

type Row = Omit<LesionRow, 'number'>;

/** Where the disease is, where it was looked for, and where nobody looked; rows numbered. */
export function extentOf(
  document: CaseDocument,
  others: readonly Score[] = [],
): BoardSheet['extent'] {
  const rows: readonly Row[] = [
    ...primaryRows(document.primaries ?? []),
    ...(document.lesions ?? []).map((lesion, index) =>
      lesionRow(lesion, { extent: document.extent, others, field: `lesions[${index}]` }),
    ),
    ...brainRows(document),
    ...chestRows(document.extent),
    ...clearRows(document),
    ...openRows(document.extent),
  ];
  return {
    imaging: imagingOf(document.diagnostics ?? []),
    rows: rows.map((row, index) => ({ number: index + 1, ...row })),
  };
}

/** The brain is always said something about, because it changes so much. */
function brainRows(document: CaseDocument): readonly Row[] {
  if ((document.lesions ?? []).some((lesion) => lesion.site === 'brain')) return [];
  const brain = document.extent?.brain;
  const state = knownValue(brain);
  const base = { region: 'brain' as const, painful: false, derivations: [] };
  if (state === undefined) {
    const detail = brainDangers(document.extent);
    const title = `Brain: imaging ${whyUnknown(brain)}`;
    return [{ ...base, title, ...defined({ detail }), presence: 'unknown' }];
  }
  return [
    {
      ...base,
      title: `Brain: ${BRAIN_TEXT[state].toLowerCase()}`,
      ...defined({
        detail: joinParts([
          brain?.on === undefined ? undefined : formatDate(brain.on),
          brainDangers(document.extent),
        ]),
      }),
      presence: BRAIN_PRESENCE[state],
    },
  ];
}

const BRAIN_PRESENCE = {
  none: 'absent',
  'not-imaged': 'unknown',
  asymptomatic: 'present',
  symptomatic: 'present',
  'treated-stable': 'present',
} as const;

/** Bleeding or obstruction in the chest, where somebody answered the question. */
function chestRows(extent: Extent | undefined): readonly Row[] {
  const item = extent?.thoracicBleedOrAirway;
  if (item === undefined) return [];
  const value = knownValue(item);
  if (value === 'no') return [];
  return [
    {
      region: 'mediastinum',
      title: 'Haemoptysis or airway obstruction by a metastasis',
      ...defined({ detail: joinParts([whyUnknown(item), item.note]) }),
      painful: false,
      derivations: [],
      presence: value === undefined ? 'unknown' : 'present',
    },
  ];
}

/** A site with a lesion in the list is not called free: the list is the more dangerous entry. */
function clearRows({ extent, lesions }: CaseDocument): readonly Row[] {
  const sites = (extent?.clearSites ?? []).filter(
    (site) => !(lesions ?? []).some((lesion) => lesion.site === site && isPresent(lesion)),
  );
  if (sites.length === 0) return [];
  const names = sites.map((site) => SITE_TEXT[site].toLowerCase()).join(', ');
  return [
    {
      region: 'other',
      title: 'Imaged and free',
      detail: capitalised(names),
      painful: false,
      derivations: [],
      presence: 'absent',
    },
  ];
}

function openRows(extent: Extent | undefined): readonly Row[] {
  const ledger = extent?.ledgerComplete;
  const complete = knownValue(ledger);
  if (complete === 'yes') return [];
  const why = ledger === undefined ? 'not stated' : whyUnknown(ledger);
  return [
    {
      region: 'other',
      title: `Other sites: ${complete === 'no' ? 'staging not complete' : why}`,
      ...defined({ detail: ledger?.note }),
      painful: false,
      derivations: [],
      presence: 'unknown',
    },
  ];
}

const IMAGING: Readonly<Record<DiagnosticKind, boolean>> = {
  biopsy: false,
  'x-ray': true,
  ct: true,
  mri: true,
  pet: true,
  'bone-scan': true,
  echo: false,
  ultrasound: true,
  other: false,
};

function imagingOf(diagnostics: readonly Diagnostic[]): string {
  const said = diagnostics.filter(({ kind }) => IMAGING[kind]).map(imagingText);
  return said.length === 0 ? 'No imaging recorded' : said.join(' · ');
}

function imagingText({ kind, region, state, on }: Diagnostic): string {
  const name = region === undefined ? DIAGNOSTIC_TEXT[kind] : `${DIAGNOSTIC_TEXT[kind]} ${region}`;
  if (state === 'pending') return `${name} pending`;
  if (state === 'not-done') return `${name} not done`;
  return on === undefined ? `${name}, date not recorded` : `${name} ${formatDate(on)}`;
}
