import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  IconBook2,
  IconFolderOpen,
  IconInfoCircle,
  IconLock,
  IconRibbonHealth,
} from '@tabler/icons-react';
import { useState } from 'react';

import { callHost } from '../api/client.ts';
import { vaultStatusQuery } from '../api/queries.ts';
import { knowledgeAddress } from '../components/knowledge-link/knowledge-address.ts';
import { AboutPanel } from './AboutPanel.tsx';
import classes from './NavRail.module.css';

const KNOWLEDGE = knowledgeAddress({});

/** Where one can go; only what exists. */
export function NavRail() {
  const [isAboutOpen, setIsAboutOpen] = useState(false);
  const { data: status } = useQuery(vaultStatusQuery);
  const client = useQueryClient();
  const lock = useMutation({
    mutationFn: () => callHost('vault.lock', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: vaultStatusQuery.queryKey }),
  });

  return (
    <nav className={classes.rail} aria-label="Main">
      <span className={classes.logo}>
        <IconRibbonHealth size="1.75rem" stroke={1.6} aria-hidden />
      </span>
      {status?.ok && status.value.demo && <span className={classes.demo}>Demo data</span>}
      <Link to="/cases" className={classes.item} activeOptions={{ exact: false }}>
        <IconFolderOpen size="1.375rem" stroke={1.7} aria-hidden />
        Cases
      </Link>
      <Link {...KNOWLEDGE} className={classes.item} activeOptions={{ exact: false }}>
        <IconBook2 size="1.375rem" stroke={1.7} aria-hidden />
        Knowledge
      </Link>
      <span className={classes.space} />
      <button type="button" className={classes.item} onClick={() => setIsAboutOpen(true)}>
        <IconInfoCircle size="1.375rem" stroke={1.7} aria-hidden />
        About
      </button>
      <button
        type="button"
        className={classes.item}
        disabled={lock.isPending}
        onClick={() => lock.mutate()}
      >
        <IconLock size="1.375rem" stroke={1.7} aria-hidden />
        Lock
      </button>
      <AboutPanel isOpen={isAboutOpen} onClose={() => setIsAboutOpen(false)} />
    </nav>
  );
}
