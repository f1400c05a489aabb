import type { Knowledge } from '#shared/report/knowledge-model';
import { SOURCE_CHECK_TEXT, SourceCheck } from '#shared/report/source-check';

/** How much a pack holds, and how far its sources were checked: nothing is rounded up. */
export function holdingsOf(knowledge: Knowledge) {
  const { slots, candidates, blocks, redFlags, uncomputedFlags, facts, sources } = knowledge;
  const perSlot = slots.map(({ id, label }) => {
    const count = candidates.filter(({ slot }) => slot === id).length;
    return `${label} ${count}`;
  });
  const computed = facts.filter(({ derivedFrom }) => derivedFrom.length > 0).length;
  const checks = SourceCheck.options.map((check) => {
    const count = sources.filter((source) => source.check === check).length;
    return `${SOURCE_CHECK_TEXT[check].toLowerCase()} ${count}`;
  });
  const shared = blocks.flatMap((block) => block.arguments).length;
  return [
    { label: 'Options', text: `${candidates.length}: ${perSlot.join(', ')}` },
    {
      label: 'Arguments',
      text: `${knowledge.arguments.length}, of them ${shared} in ${blocks.length} shared blocks`,
    },
    {
      label: 'Red flags',
      text: `${redFlags.length} computed, ${uncomputedFlags.length} not computed`,
    },
    { label: 'Plans', text: `${knowledge.plans.length}` },
    { label: 'Facts', text: `${facts.length}, of them ${computed} computed from others` },
    { label: 'Sources', text: `${sources.length}: ${checks.join(', ')}` },
  ] as const;
}
