import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingId } from '#shared/contract/meeting-summary';
import type { OwedItem } from '#shared/contract/preparation';

import { vaultStatusQuery } from '../../../api/queries.ts';
import { TEXT } from '../../../text/text.ts';
import { askHost } from '../../../api/ask-host.ts';
import { owedQuery } from '../queries.ts';

export type Asked = {
  /** Why the last mark was not kept, and of which item. */
  readonly fault: { readonly key: string; readonly text: string } | undefined;
  /** Gives false when it was not kept. */
  readonly mark: (item: OwedItem, note: string | undefined) => Promise<boolean>;
  readonly takeBack: (item: OwedItem) => Promise<boolean>;
};

/** An item of all cases. */
export function itemKey({ case: { id }, item }: OwedItem): string {
  return `${id} ${item}`;
}

/** Notes that somebody has asked; the pages that are shown learn it without weighing anew. */
export function useAsked(meeting: MeetingId | undefined): Asked {
  const client = useQueryClient();
  const { data: status } = useQuery(vaultStatusQuery);
  const [fault, setFault] = useState<Asked['fault']>(undefined);
  const user = (status?.ok === true ? status.value.user : undefined) ?? '';

  async function keep(item: OwedItem, asked: OwedItem['asked']): Promise<boolean> {
    const reply = await askHost('preparation.markAsked', {
      id: item.case.id,
      item: item.item,
      asked: asked === undefined ? 'not-asked' : 'asked',
      note: asked?.note,
    });
    const key = itemKey(item);
    if (!reply.ok) {
      const { worklist, move } = TEXT.preparation;
      setFault({ key, text: worklist.notKept(move.refusal(reply.error)) });
      return false;
    }
    setFault(undefined);
    client.setQueryData(owedQuery(meeting).queryKey, (data) =>
      data === undefined
        ? data
        : {
            ...data,
            pages: data.pages.map((page) =>
              page.ok
                ? {
                    ...page,
                    value: { ...page.value, items: withMark(page.value.items, key, asked) },
                  }
                : page,
            ),
          },
    );
    return true;
  }

  return {
    fault,
    mark: (item, note) =>
      keep(item, {
        by: user,
        at: new Date().toISOString(),
        ...(note === undefined ? {} : { note }),
      }),
    takeBack: (item) => keep(item, undefined),
  };
}

function withMark(items: OwedItem[], key: string, asked: OwedItem['asked']): OwedItem[] {
  return items.map((item) => {
    if (itemKey(item) !== key) return item;
    const { asked: _before, ...rest } = item;
    return asked === undefined ? rest : { ...rest, asked };
  });
}
