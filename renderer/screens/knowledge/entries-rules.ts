import type { Knowledge } from '#shared/report/knowledge-model';
import type { KnowledgePlan } from '#shared/report/knowledge-plan-model';

import { type EntryLookups, entryOf } from './entries.ts';
import type { Entry } from './entry.ts';
import {
  conditionLine,
  KINDS_TEXT,
  ROLES_TEXT,
  SEVERITY_TEXT,
  VERDICT_TEXT,
} from './knowledge-text.ts';

/** The group of an entry for which nothing is computed. */
const NOT_COMPUTED = 'Not computed: the board looks itself';

/** Red before amber, then what the pack cannot compute and says so. */
export function redFlagEntries(
  { redFlags, uncomputedFlags }: Knowledge,
  { candidates, sources }: EntryLookups,
): readonly Entry[] {
  const bySeverity = (['red', 'amber'] as const).flatMap((severity) =>
    redFlags.filter((flag) => flag.severity === severity),
  );
  return [
    ...bySeverity.map((flag) =>
      entryOf({
        kind: 'red-flag',
        id: flag.id,
        title: flag.title,
        line: flag.action,
        group: SEVERITY_TEXT[flag.severity],
        mark: { kind: 'glyph', glyph: flag.severity === 'red' ? 'stop' : 'caution' },
        ...checkOf(flag.source, sources),
        printed: conditionLine(flag.when.text),
        more: [
          flag.notCovered,
          flag.redWhen?.text,
          flag.source,
          ...flag.candidates.map((id) => candidates.get(id)?.name),
        ],
      }),
    ),
    ...uncomputedFlags.map(({ id, title, action, why }) =>
      entryOf({
        kind: 'uncomputed-flag',
        id,
        title,
        line: action,
        group: NOT_COMPUTED,
        mark: { kind: 'glyph', glyph: 'unknown' },
        printed: why,
        more: [],
      }),
    ),
  ];
}

function checkOf(source: string, sources: EntryLookups['sources']): Pick<Entry, 'check'> {
  const found = sources.get(source);
  return found === undefined ? {} : { check: found.check };
}

/** Templates, then what is said beside every plan: holds, compatibility, order. */
export function planEntries(knowledge: Knowledge, lookups: EntryLookups): readonly Entry[] {
  const { plans, holds, compatibility, sequencing } = knowledge;
  const roles = (['strategy', 'problem'] as const).flatMap((role) =>
    plans.filter((plan) => plan.role === role),
  );
  return [
    ...roles.map((plan) => planEntry(plan, lookups)),
    ...holds.map((hold) =>
      entryOf({
        kind: 'hold',
        id: hold.id,
        title: hold.label,
        line: `Before: ${hold.before}`,
        group: KINDS_TEXT.hold,
        check: hold.check,
        printed: `Restart: ${hold.restart}. Checked: ${hold.provenance}`,
        more: [hold.agent.trait, hold.source],
      }),
    ),
    ...compatibility.map((rule) =>
      entryOf({
        kind: 'compatibility',
        id: rule.id,
        title: rule.between.map(({ trait }) => trait).join(' + '),
        line: `${VERDICT_TEXT[rule.verdict]}: ${rule.text}`,
        group: KINDS_TEXT.compatibility,
        ...checkOf(rule.source, lookups.sources),
        printed: rule.when === undefined ? '' : conditionLine(rule.when.text),
        more: [rule.source],
      }),
    ),
    ...sequencing.map((rule) =>
      entryOf({
        kind: 'sequencing',
        id: rule.id,
        title: rule.text,
        line: rule.when === undefined ? 'Said with every plan' : conditionLine(rule.when.text),
        group: KINDS_TEXT.sequencing,
        ...checkOf(rule.source, lookups.sources),
        printed: '',
        more: [rule.source],
      }),
    ),
  ];
}

function planEntry(plan: KnowledgePlan, { candidates, sources }: EntryLookups): Entry {
  const named = plan.steps.flatMap((step) => step.candidates);
  return entryOf({
    kind: 'plan',
    id: plan.id,
    title: plan.title,
    line: conditionLine(plan.when.text),
    group: ROLES_TEXT[plan.role],
    ...checkOf(plan.source, sources),
    printed: plan.steps.map(({ purpose }) => purpose).join('; '),
    more: [...named.map((id) => candidates.get(id)?.name), ...plan.watch, plan.review, plan.source],
  });
}

/** The pack itself, the data that decide, and what it does not cover. */
export function aboutEntries({ pack, checklist, gaps, intendedUse }: Knowledge): readonly Entry[] {
  return [
    entryOf({
      kind: 'pack',
      id: pack.id,
      title: pack.title,
      line: `Version ${pack.version} · ${pack.status}`,
      group: KINDS_TEXT.pack,
      printed: '',
      more: [intendedUse, pack.sha256],
    }),
    ...checklist.map((item) =>
      entryOf({
        kind: 'checklist',
        id: item.id,
        title: item.item,
        line: item.why,
        group: KINDS_TEXT.checklist,
        printed: `Changes: ${item.changes}`,
        more: [...item.facts],
      }),
    ),
    ...gaps.map(({ id, text, when }) =>
      entryOf({
        kind: 'gap',
        id,
        title: text,
        line: `Said if ${when.text}`,
        group: KINDS_TEXT.gap,
        printed: '',
        more: [],
      }),
    ),
  ];
}
