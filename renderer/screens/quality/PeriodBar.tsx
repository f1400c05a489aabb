import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';

import { Month } from '#shared/report/quality-model';

import tabs from '../../components/screen-head/Tabs.module.css';
import { TEXT } from '../../text/text.ts';
import type { QualityAddress } from './quality-address.ts';
import classes from './QualityScreen.module.css';

const TEXTS = TEXT.quality.period;
const BACK = [3, 6, 12, 'all'] as const;

type PeriodBarProps = {
  readonly address: QualityAddress;
  readonly period: { readonly from?: string; readonly to?: string };
};

/** Of which months: back from this one, all, or from one month to another. */
export function PeriodBar({ address, period }: PeriodBarProps) {
  const isOwn = address.from !== undefined && address.to !== undefined;
  const chosen = isOwn ? undefined : (address.months ?? 3);
  return (
    <>
      <nav className={tabs.tabs} aria-label={TEXTS.label}>
        {BACK.map((months) => (
          <Link
            key={months}
            to="/quality"
            search={{ months }}
            className={tabs.tab}
            activeOptions={{ exact: true }}
            aria-current={months === chosen ? 'page' : undefined}
          >
            {months === 'all' ? TEXTS.all : TEXTS.months(months)}
          </Link>
        ))}
      </nav>
      <OwnMonths key={`${period.from} ${period.to}`} period={period} />
    </>
  );
}

function OwnMonths({ period }: Pick<PeriodBarProps, 'period'>) {
  const navigate = useNavigate();
  const [from, setFrom] = useState(period.from ?? '');
  const [to, setTo] = useState(period.to ?? '');
  const [fault, setFault] = useState<string | undefined>(undefined);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isMonth = [from, to].every((month) => Month.safeParse(month.trim()).success);
    if (!isMonth) setFault(TEXTS.fault);
    else if (from.trim() > to.trim()) setFault(TEXTS.order);
    else void navigate({ to: '/quality', search: { from: from.trim(), to: to.trim() } });
  }

  return (
    <form className={classes.own} aria-label={TEXTS.custom} onSubmit={submit} noValidate>
      <TextInput
        label={TEXTS.from}
        placeholder={TEXTS.hint}
        value={from}
        error={fault}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        label={TEXTS.to}
        placeholder={TEXTS.hint}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {TEXTS.apply}
      </Button>
    </form>
  );
}
