import type { KnowledgeKind } from '#shared/report/knowledge-ref';

/** What the Knowledge screen can be opened at: an entry of the pack, or the pack itself. */
export type KnowledgeTarget = {
  readonly kind?: KnowledgeKind | 'pack' | undefined;
  /** Left out for the list of that kind. */
  readonly id?: string | undefined;
};

/** Where an entry of the pack stands on the Knowledge screen, for a `Link` of any screen. */
export function knowledgeAddress({ kind, id }: KnowledgeTarget) {
  return {
    to: '/knowledge/{-$kind}/{-$id}',
    params: { kind, id },
  } as const;
}
