import { useDeferredValue, useMemo, useState } from 'react';

import { useRunningLines } from '../../components/paper/use-running-lines.ts';
import { KNOWLEDGE_TEXT } from '../../text/knowledge-text.ts';
import { DetailPane } from './DetailPane.tsx';
import { EntryList } from './EntryList.tsx';
import { useKnowledge } from './knowledge-context.ts';
import { KnowledgeHead } from './KnowledgeHead.tsx';
import './knowledge-print.css';
import classes from './KnowledgeView.module.css';
import { ModeNav } from './ModeNav.tsx';
import { type EntryKind, modeOf, readKind } from './modes.ts';
import { searchAll } from './search-all.ts';
import { queryWords } from './search-entries.ts';
import { SearchBox } from './SearchBox.tsx';
import { packLine } from './pack-line.ts';
import { usePrintPart } from './use-print-part.ts';

type KnowledgeViewProps = { readonly kind: string | undefined; readonly id: string | undefined };

/** Ways in and search at the left, what they list in the middle, the chosen entry at the right. */
export function KnowledgeView({ kind: askedKind, id }: KnowledgeViewProps) {
  const index = useKnowledge();
  const [query, setQuery] = useState('');
  const words = useDeferredValue(useMemo(() => queryWords(query), [query]));
  const found = useMemo(() => searchAll(index, words), [index, words]);
  const kind = readKind(askedKind) ?? 'candidate';
  const mode = modeOf(kind);
  const selected = selectedOf(kind, askedKind, id, index.knowledge.pack.id);
  const { part, print } = usePrintPart(selected === undefined ? 'list' : 'detail');
  const { knowledge } = index;
  useRunningLines({
    about: KNOWLEDGE_TEXT.paper,
    kind: knowledge.pack.status,
    versions: packLine(knowledge),
  });

  return (
    <div className={classes.screen} data-print={part}>
      <KnowledgeHead knowledge={knowledge} />
      <div className={classes.columns}>
        <div className={classes.ways}>
          <SearchBox query={query} onSearch={setQuery} />
          <ModeNav mode={mode} found={found} isSearching={words.length > 0} />
        </div>
        <EntryList
          key={mode}
          mode={mode}
          found={found}
          query={query}
          words={words}
          selected={selected}
          onClear={() => setQuery('')}
          onPrint={() => print('list')}
        />
        <DetailPane selected={selected} onPrint={() => print('detail')} />
      </div>
    </div>
  );
}

/** What the address chooses; the pack is chosen by its kind alone. */
function selectedOf(
  kind: EntryKind,
  askedKind: string | undefined,
  id: string | undefined,
  packId: string,
): { readonly kind: EntryKind; readonly id: string } | undefined {
  if (kind === 'pack') return { kind, id: id ?? packId };
  if (id !== undefined) return { kind, id };
  // A kind of the future, without an id: said, not silently replaced.
  return askedKind === undefined || readKind(askedKind) !== undefined
    ? undefined
    : { kind, id: askedKind };
}
