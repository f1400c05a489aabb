import { describe, expect, it } from 'vitest';

import {
  above,
  all,
  always,
  any,
  atLeast,
  atMost,
  below,
  is,
  isNot,
  isOneOf,
  not,
  yes,
} from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import { conditionText, explain } from '#shared/engine/explain';
import { factDefinitions } from '#shared/engine/fact-definitions';
import { knowledgeOf, possibleText } from '#shared/engine/fact-text';
import type { FactDomain } from '#shared/engine/pack';
import { oneOf, range } from '#shared/engine/possible';
import type { Possible } from '#shared/engine/possible';

import { UMBRELLAS } from './umbrella-pack.ts';

const DEFINITIONS = factDefinitions(UMBRELLAS);

function inWords(condition: Condition): string {
  return conditionText(condition, DEFINITIONS);
}

describe('a condition in words', () => {
  it('[ENG-029] uses labels, value labels and units', () => {
    expect(inWords(always)).toBe('always');
    expect(inWords(yes('rain'))).toBe('Rain: yes');
    expect(inWords(is('rain', false))).toBe('Rain: no');
    expect(inWords(is('sky', 'cloudy'))).toBe('Sky is cloudy');
    expect(inWords(isOneOf('sky', 'cloudy', 'clear'))).toBe('Sky is clear or cloudy');
    expect(inWords(is('stops', 3))).toBe('Stops on the way is 3');
    expect(inWords(isOneOf('stops', 3, 1, 2))).toBe('Stops on the way is 1, 2 or 3');
    expect(inWords(atLeast('wind', 30))).toBe('Wind is 30 km/h or more');
    expect(inWords(above('wind', 30.5))).toBe('Wind is above 30.5 km/h');
    expect(inWords(atMost('stops', 2))).toBe('Stops on the way is 2 or less');
    expect(inWords(below('wind', 30))).toBe('Wind is below 30 km/h');
    expect(inWords(all(atLeast('stops', 2), yes('gusty'), is('sky', 'clear')))).toBe(
      'Stops on the way is 2 or more and Gusty: yes and Sky is clear',
    );
    expect(() => inWords(yes('ghost'))).toThrow('no fact ghost');
  });

  it('[ENG-030] negates with the opposite words', () => {
    expect(inWords(not(yes('rain')))).toBe('Rain: no');
    expect(inWords(not(is('rain', false)))).toBe('Rain: yes');
    expect(inWords(isNot('sky', 'clear'))).toBe('Sky is not clear');
    expect(inWords(not(isOneOf('sky', 'clear', 'cloudy')))).toBe('Sky is not clear or cloudy');
    expect(inWords(not(atLeast('wind', 30)))).toBe('Wind is below 30 km/h');
    expect(inWords(not(above('wind', 30)))).toBe('Wind is 30 km/h or less');
    expect(inWords(not(atMost('wind', 30)))).toBe('Wind is above 30 km/h');
    expect(inWords(not(below('wind', 30)))).toBe('Wind is 30 km/h or more');
    expect(inWords(not(not(yes('rain'))))).toBe('Rain: yes');
    expect(inWords(not(always))).toBe('never');
    expect(inWords(not(any(yes('rain'), yes('hurry'))))).toBe('not (Rain: yes or In a hurry: yes)');
  });

  it('[ENG-031] brackets groups and says a repeated subject once', () => {
    expect(inWords(all(yes('rain'), any(yes('hurry'), is('sky', 'clear'))))).toBe(
      'Rain: yes and (In a hurry: yes or Sky is clear)',
    );
    expect(inWords(any(all(yes('rain'), yes('hurry')), yes('gusty')))).toBe(
      '(Rain: yes and In a hurry: yes) or Gusty: yes',
    );
    expect(inWords(all(any(yes('rain'), yes('hurry'))))).toBe('Rain: yes or In a hurry: yes');
    expect(inWords(all(atLeast('wind', 30), below('wind', 50), yes('rain')))).toBe(
      'Wind is 30 km/h or more and below 50 km/h and Rain: yes',
    );
    expect(inWords(all(isNot('sky', 'clear'), isNot('sky', 'cloudy')))).toBe(
      'Sky is not clear and not cloudy',
    );
    expect(inWords(all())).toBe('always');
    expect(inWords(any())).toBe('never');
  });

  it('[ENG-032] quotes a label that reads as several parts', () => {
    expect(inWords(all(is('sky', 'storm'), yes('rain')))).toBe(
      'Sky is “thunder, near or far” and Rain: yes',
    );
    expect(inWords(isOneOf('sky', 'storm', 'clear'))).toBe(
      'Sky is clear or “thunder, near or far”',
    );
  });

  it('[ENG-034] comes with its truth and its facts', () => {
    const condition = all(yes('rain'), any(atLeast('wind', 30), not(yes('rain'))));
    expect(explain(condition, 'unknown', DEFINITIONS)).toEqual({
      condition: 'Rain: yes and (Wind is 30 km/h or more or Rain: no)',
      truth: 'unknown',
      facts: ['rain', 'wind'],
    });
  });
});

describe('a fact in words', () => {
  const YES_NO: FactDomain = { kind: 'yes-no' };
  const SKY: FactDomain = { kind: 'choice', labels: { clear: 'clear', dull: 'dull', wet: 'wet' } };
  const KIDNEY: FactDomain = {
    kind: 'number',
    min: 0,
    max: Number.POSITIVE_INFINITY,
    integer: false,
    unit: 'mL/min/1.73 m²',
  };
  const GRADE: FactDomain = { kind: 'number', min: 0, max: 4, integer: true };

  it('[ENG-033] is its value, what is still possible, or not known', () => {
    const cells: readonly (readonly [FactDomain, Possible, string, string])[] = [
      [YES_NO, oneOf(true), 'known', 'yes'],
      [YES_NO, oneOf(false), 'known', 'no'],
      [YES_NO, oneOf(false, true), 'unknown', 'not known'],
      [SKY, oneOf('dull'), 'known', 'dull'],
      [SKY, oneOf('wet', 'clear'), 'partly-known', 'clear or wet'],
      [SKY, oneOf('wet', 'dull', 'clear'), 'unknown', 'not known'],
      [KIDNEY, oneOf(48.5), 'known', '48.5 mL/min/1.73 m²'],
      [KIDNEY, range(48, 48), 'known', '48 mL/min/1.73 m²'],
      [KIDNEY, range(35, 55), 'partly-known', '35 to 55 mL/min/1.73 m²'],
      [KIDNEY, range(0, 30), 'partly-known', '30 mL/min/1.73 m² or less'],
      [KIDNEY, range(60, Number.POSITIVE_INFINITY), 'partly-known', '60 mL/min/1.73 m² or more'],
      [KIDNEY, range(0, Number.POSITIVE_INFINITY), 'unknown', 'not known'],
      [KIDNEY, oneOf(40, 30), 'partly-known', '30 or 40 mL/min/1.73 m²'],
      [KIDNEY, oneOf(1, 2, 3), 'partly-known', '1, 2 or 3 mL/min/1.73 m²'],
      [GRADE, oneOf(2), 'known', '2'],
      [GRADE, oneOf(3, 2), 'partly-known', '2 or 3'],
      [GRADE, range(2, 3), 'partly-known', '2 or 3'],
      [GRADE, oneOf(1, 2, 3), 'partly-known', '1 to 3'],
      [GRADE, oneOf(1, 3), 'partly-known', '1 or 3'],
      [GRADE, range(2, 4), 'partly-known', '2 or more'],
      [GRADE, oneOf(0, 1, 2), 'partly-known', '2 or less'],
      [GRADE, oneOf(0, 1, 2, 3, 4), 'unknown', 'not known'],
      [GRADE, range(0, 4), 'unknown', 'not known'],
    ];
    for (const [domain, possible, state, text] of cells) {
      expect(possibleText(domain, possible), JSON.stringify(possible)).toBe(text);
      expect(knowledgeOf(domain, possible), text).toBe(state);
    }
  });
});
