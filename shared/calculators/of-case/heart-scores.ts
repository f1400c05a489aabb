import type { CaseDocument } from '../../domain/case-document.ts';
import type { Health } from '../../domain/health.ts';
import { knownValue, type YesNo } from '../../domain/recorded.ts';
import { isNyha3or4, NYHA, type NyhaClass } from '../health/nyha.ts';
import { NYHA_TEXT } from '../health/organ-text.ts';
import type { Score } from '../scores.ts';
import { answerItem, inputsAndMissing, recordedItem } from './score-items.ts';

/**
 * NYHA class of a case beside the answer to "heart failure NYHA III or IV": either says
 * something by itself, and where they contradict each other both stand.
 *
 * @spec RCC-C-034
 */
export function heartScores({ health }: CaseDocument): readonly Score[] {
  const { inputs, missing } = inputsAndMissing([
    recordedItem('NYHA class', 'health.nyhaClass', health?.nyhaClass, (value) => NYHA_TEXT[value]),
    answerItem(
      'Heart failure NYHA III or IV',
      'health.heartFailureNyha3or4',
      health?.heartFailureNyha3or4,
    ),
    recordedItem(
      'Left ventricular ejection fraction',
      'health.lvefPercent',
      health?.lvefPercent,
      (percent) => `${percent} %`,
    ),
  ]);
  const nyhaClass = knownValue(health?.nyhaClass);
  const finding = findingOf(nyhaClass, knownValue(health?.heartFailureNyha3or4));
  const { value } = finding;
  return [
    {
      ...NYHA,
      state: finding.state,
      ...(value === undefined ? {} : { value }),
      statement: value === undefined ? 'NYHA class not known' : `NYHA ${value}`,
      inputs,
      missing: missing.filter(({ field }) => field === 'health.nyhaClass'),
      notes: [...finding.notes, ...ejectionNotes(health)],
    },
  ];
}

type Finding = Pick<Score, 'state' | 'value' | 'notes'>;

function findingOf(nyhaClass: NyhaClass | undefined, stated: YesNo | undefined): Finding {
  if (nyhaClass === undefined) return statedFinding(stated);
  const byClass = isNyha3or4(nyhaClass);
  if (stated !== undefined && stated !== byClass) {
    return {
      state: 'interval',
      value: `${nyhaClass} or, as answered, ${STATED[stated]}`,
      notes: [
        `NYHA ${nyhaClass} is recorded, but heart failure NYHA III or IV is answered ${stated}: ` +
          'both are considered',
      ],
    };
  }
  const notes = byClass === 'yes' ? [VEGF] : [];
  return { state: 'known', value: NYHA_TEXT[nyhaClass], notes };
}

function statedFinding(stated: YesNo | undefined): Finding {
  if (stated === undefined) return { state: 'unknown', notes: [] };
  return { state: 'interval', value: STATED[stated], notes: stated === 'yes' ? [VEGF] : [] };
}

const STATED = { yes: 'III or IV', no: 'not III or IV' } as const;
const VEGF = 'NYHA III or IV is weighed before VEGF-targeted drugs';

function ejectionNotes(health: Health | undefined): readonly string[] {
  const percent = knownValue(health?.lvefPercent);
  if (percent === undefined) return [];
  return [
    `Ejection fraction ${percent} %: below the lower limit of its laboratory, not in the case, it ` +
      'counts like NYHA III or IV',
  ];
}
