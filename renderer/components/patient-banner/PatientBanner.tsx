import { IconAlertSquareRoundedFilled } from '@tabler/icons-react';

import type { IdentifierDisplay } from '#shared/contract/identifier-display';
import type { Banner } from '#shared/report/board-sheet-model';

import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { TEXT } from '../../text/text.ts';
import { IdentifierChip } from '../identifier-switch/IdentifierChip.tsx';
import classes from './PatientBanner.module.css';

type PatientBannerProps = {
  readonly banner: Banner;
  /** `room` is the slim banner of the presenter pages. */
  readonly size: 'desk' | 'room';
  /** How the sheet it is of was asked for, where that is not the window's own choice. */
  readonly identifiers?: IdentifierDisplay;
};

/** Who this is about: name, born, gender, identifier, in this order (NHS CUI PAB-0009 to 0076). */
export function PatientBanner({ banner, size, identifiers }: PatientBannerProps) {
  const { family, rest } = banner.name;
  const display = useIdentifierDisplay();
  const isHidden = (identifiers ?? display) === 'hidden';
  return (
    <section
      className={classes.banner}
      data-size={size}
      data-identifiers={isHidden ? 'hidden' : 'shown'}
      aria-label={TEXT.common.banner.label}
    >
      <p className={classes.name}>
        <b>{family}</b>
        {rest === '' ? '' : `, ${rest}`}
      </p>
      <dl className={classes.items}>
        <Item label={isHidden ? TEXT.privacy.age : TEXT.privacy.born} value={bornWithAge(banner)} />
        <Item label={TEXT.common.banner.gender} value={banner.sex} />
        {banner.identifiers.map((identifier) => (
          <Item
            key={identifier.label}
            label={identifier.label}
            value={identifier.value}
            kind="identifier"
          />
        ))}
        <Allergies allergies={banner.allergies} />
      </dl>
      <IdentifierChip place={size} isHidden={isHidden} />
      {banner.origin !== undefined && <p className={classes.origin}>{banner.origin}</p>}
    </section>
  );
}

type ItemProps = {
  readonly label: string;
  readonly value: string;
  readonly kind?: 'identifier';
};

function Item({ label, value, kind }: ItemProps) {
  return (
    <div className={classes.item}>
      <dt>{label}</dt>
      <dd data-kind={kind}>{value}</dd>
    </div>
  );
}

type AllergiesProps = { readonly allergies: Banner['allergies'] };

function Allergies({ allergies }: AllergiesProps) {
  const isKnown = allergies.state === 'known';
  return (
    <div className={classes.item}>
      <dt data-hidden={!isKnown}>{TEXT.common.banner.allergies}</dt>
      <dd data-kind="allergies" data-state={allergies.state}>
        {isKnown && <IconAlertSquareRoundedFilled size="1.1em" aria-hidden />}
        {allergies.text}
      </dd>
    </div>
  );
}

function bornWithAge(banner: Banner): string {
  return banner.age === undefined ? banner.born : `${banner.born} (${banner.age})`;
}
