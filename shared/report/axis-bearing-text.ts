import type { ArgumentView, OptionView } from '../engine/evaluation.ts';
import { AXIS_TEXT, STRENGTH_TEXT } from './evaluation-text.ts';

/** The three sides of the patient that every option is held against. */
const SIDES = ['health', 'extent', 'symptoms'] as const;

/** How overall health, extent and symptoms each bear on an option: in words, by argument. */
export function axisBearingTexts(option: OptionView): readonly string[] {
  return SIDES.map((axis) => `${AXIS_TEXT[axis]}: ${bearingText(option, axis)}`);
}

function bearingText(option: OptionView, axis: (typeof SIDES)[number]): string {
  const { excluding, supporting, opposing, notes, pending } = option;
  const on = (reasons: readonly ArgumentView[]) => reasons.filter((reason) => reason.axis === axis);
  const speaking = on([...excluding, ...supporting, ...opposing, ...notes]);
  const open = on(pending).filter(({ failSafe }) => !failSafe);
  const parts = [
    ...speaking.map(argumentText),
    ...open.map((reason) => `${argumentText(reason)}, not known`),
  ];
  return parts.length === 0 ? 'no argument speaks' : parts.join('; ');
}

function argumentText({ strength, id, failSafe }: ArgumentView): string {
  const said = `${STRENGTH_TEXT[strength].toLowerCase()} [${id}]`;
  return failSafe ? `${said}, not ruled out` : said;
}
