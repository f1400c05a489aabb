import { Link } from '@tanstack/react-router';

import type { OwedItem } from '#shared/contract/preparation';

import type { PreparationAddress } from '../preparation-address.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './DisciplineNav.module.css';
import { disciplinesOf } from './owed-lists.ts';

type DisciplineNavProps = {
  readonly address: PreparationAddress;
  readonly items: readonly OwedItem[];
};

const TEXTS = TEXT.preparation.worklist;

/** The chase list, then whoever owes something; one that owes nothing more stays while it is shown. */
export function DisciplineNav({ address, items }: DisciplineNavProps) {
  const found = disciplinesOf(items);
  const isGone = address.from !== undefined && !found.some(({ from }) => from === address.from);
  const disciplines = [
    ...found,
    ...(isGone && address.from !== undefined ? [{ from: address.from, count: 0 }] : []),
  ];
  return (
    <nav className={classes.nav} aria-label={TEXTS.label}>
      <ListLink address={address} from={undefined} label={TEXTS.chase} count={items.length} />
      {disciplines.map(({ from, count }) => (
        <ListLink key={from} address={address} from={from} label={from} count={count} />
      ))}
    </nav>
  );
}

type ListLinkProps = {
  readonly address: PreparationAddress;
  readonly from: string | undefined;
  readonly label: string;
  readonly count: number;
};

function ListLink({ address, from, label, count }: ListLinkProps) {
  return (
    <Link
      to="/preparation"
      search={{ ...address, from }}
      className={classes.link}
      activeOptions={{ explicitUndefined: true }}
      aria-current={address.from === from ? 'page' : undefined}
      data-kind={from === undefined ? 'chase' : 'discipline'}
    >
      <span>{label}</span>
      <span className={classes.count}>{count}</span>
    </Link>
  );
}
