import type { DecisionLine } from '#shared/report/decision-lines';

import classes from './DecisionLines.module.css';

type DecisionLinesProps = {
  readonly lines: readonly Pick<DecisionLine, 'label' | 'texts'>[];
};

/** A decision part by part, as it is read back. */
export function DecisionLines({ lines }: DecisionLinesProps) {
  return (
    <dl className={classes.lines}>
      {lines.map(({ label, texts }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {texts.map((text, index) => (
              <p key={index}>{text}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
