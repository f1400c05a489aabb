import { TEXT } from '../../../text/text.ts';
import { useOverrideDesk, useOverrideOf } from './override-desk.ts';
import classes from './OverrideOffer.module.css';
import { OverrideRecord } from './OverrideRecord.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

type OverrideRemarkProps = { readonly option: string };

/** An override of an option that nothing excludes any more: said until somebody withdraws it. */
export function OverrideRemark({ option }: OverrideRemarkProps) {
  const { evaluation } = useOverrideDesk();
  const override = useOverrideOf(option);
  if (override === undefined) return undefined;
  return (
    <div className={classes.remark}>
      <OverrideRecord override={override} evaluation={evaluation} />
      <WithdrawButton override={override} />
    </div>
  );
}

/** Overrides of options that this sheet does not list at all. */
export function UnlistedOverrides() {
  const { overrides } = useOverrideDesk();
  const unlisted = overrides.filter(({ coverage }) => coverage === 'not-listed');
  if (unlisted.length === 0) return undefined;
  return (
    <section className={classes.unlisted} aria-label={TEXT.override.unlisted.label}>
      <h3>{TEXT.override.unlisted.title}</h3>
      {unlisted.map(({ id, name, option }) => (
        <article key={id} aria-label={name}>
          <h4>{name}</h4>
          <OverrideRemark option={option} />
        </article>
      ))}
    </section>
  );
}
