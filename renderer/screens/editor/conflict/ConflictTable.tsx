import { TEXT } from '../../../text/text.ts';
import { fieldWords } from '../diff/words.ts';
import type { Draft } from '../draft/draft.ts';
import classes from './ConflictScreen.module.css';
import { canJoin, type Choices, type Difference, type Side, sideOf } from './merge.ts';

type ConflictTableProps = {
  readonly title: string;
  readonly hint: string;
  readonly differences: readonly Difference[];
  readonly choices: Choices;
  readonly base: number;
  readonly latest: number;
  readonly onChoose: (key: string, side: Side) => void;
};

const TEXTS = TEXT.editor.conflict;
const SIDES: readonly (readonly [Side, string])[] = [
  ['theirs', TEXTS.useTheirs],
  ['mine', TEXTS.useMine],
  ['both', TEXTS.useBoth],
];

/** The places one or both changed, each with its three versions and the choice. */
export function ConflictTable(props: ConflictTableProps) {
  const { title, hint, differences, choices, base, latest, onChoose } = props;
  if (differences.length === 0) return undefined;
  return (
    <section>
      <h2 className={classes.title}>
        {title} <span>{hint}</span>
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{TEXTS.place}</th>
            <th scope="col">{TEXTS.before(base)}</th>
            <th scope="col">{TEXTS.theirs(latest)}</th>
            <th scope="col">{TEXTS.mine}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={difference.key}>
              <th scope="row">
                {difference.unit.label}
                <span>{difference.unit.section.title}</span>
                <Choice
                  difference={difference}
                  chosen={sideOf(difference, choices)}
                  onChoose={(side) => onChoose(difference.key, side)}
                />
              </th>
              <Version difference={difference} value={difference.before} />
              <Version
                difference={difference}
                value={difference.theirs}
                isChosen={isUsed(sideOf(difference, choices), 'theirs')}
              />
              <Version
                difference={difference}
                value={difference.mine}
                isChosen={isUsed(sideOf(difference, choices), 'mine')}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function isUsed(chosen: Side | undefined, side: Side): boolean {
  return chosen === side || chosen === 'both';
}

type VersionProps = {
  readonly difference: Difference;
  readonly value: Draft;
  readonly isChosen?: boolean;
};

function Version({ difference, value, isChosen = false }: VersionProps) {
  const words = fieldWords(difference.unit.field, value);
  return (
    <td data-chosen={isChosen} data-empty={words === ''}>
      {words === '' ? TEXTS.nothing : words}
    </td>
  );
}

type ChoiceProps = {
  readonly difference: Difference;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
};

function Choice({ difference, chosen, onChoose }: ChoiceProps) {
  const offered = SIDES.filter(([side]) => side !== 'both' || canJoin(difference));
  return (
    <span className={classes.choice} role="radiogroup" aria-label={difference.unit.label}>
      {offered.map(([side, label]) => (
        <label key={side}>
          <input
            type="radio"
            name={`side of ${difference.key}`}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          {label}
        </label>
      ))}
    </span>
  );
}
