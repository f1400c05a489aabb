import { callHost } from '../../../api/client.ts';
import type { DraftPlace } from './draft-keeper.ts';
import { draftToJson } from './draft-json.ts';

/** Keeps drafts of one case, or of one that has no id yet, in the vault of the person asking. */
export function draftsInVault(key: string, caseId: string | undefined): DraftPlace {
  return {
    keep: async (draft, base) => {
      try {
        const reply = await callHost('drafts.keep', {
          key,
          draft: draftToJson(draft),
          ...(caseId === undefined || base === undefined ? {} : { caseId, base }),
        });
        return reply.ok
          ? { ok: true, keptAt: reply.value.keptAt }
          : { ok: false, code: reply.error.code };
      } catch {
        return { ok: false, code: 'unreachable' };
      }
    },
    drop: async () => {
      try {
        return (await callHost('drafts.drop', { key })).ok;
      } catch {
        return false;
      }
    },
  };
}
