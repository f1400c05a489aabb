import { Button, Drawer } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';

import type { CaseListPage } from '#shared/contract/case-list';

import { TEXT } from '../../../text/text.ts';
import { type CasesAddress, countFilters } from '../cases-address.ts';
import { FilterColumn } from './FilterColumn.tsx';
import classes from './FilterColumn.module.css';

type FilterDrawerProps = {
  readonly address: CasesAddress;
  readonly list: CaseListPage | undefined;
  readonly onFilter: (to: CasesAddress) => void;
};

/** The filters where there is no room for them beside the list. */
export function FilterDrawer(props: FilterDrawerProps) {
  const [isOpen, setIsOpen] = useState(false);
  const active = countFilters(props.address);
  const { button, label } = TEXT.cases.filters;
  return (
    <>
      <Button
        variant={active === 0 ? 'default' : 'filled'}
        leftSection={<IconFilter size="1.0625rem" aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {button(active)}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={label}
        size="20rem"
        classNames={{ title: classes.title ?? '' }}
        closeButtonProps={{ 'aria-label': TEXT.cases.close }}
      >
        <FilterColumn {...props} />
      </Drawer>
    </>
  );
}
