import { describe, expect, it } from 'vitest';

import { all, always, is, not, yes } from '#shared/engine/condition';
import type { OptionView } from '#shared/engine/evaluation';
import type { Tier } from '#shared/engine/tier';
import { evaluate } from '#shared/engine/evaluate';
import type { Argument, Candidate, FactStates, Strength } from '#shared/engine/pack';
import { oneOf } from '#shared/engine/possible';
import { supportTier } from '#shared/engine/weigh';

import { argument, CALM, candidate, packWith, STAMP, state } from './umbrella-pack.ts';

const OPEN = yes('rain');
const NEVER = not(always);
const RAIN_UNKNOWN: FactStates = { ...CALM, rain: state(oneOf(true, false)) };

/** Arguments of these strengths that all fire. */
function firing(...strengths: readonly Strength[]): readonly Argument[] {
  return strengths.map((strength, index) => argument(`a${index}`, strength));
}

/** The first option when only this candidate exists and it may rain. */
function weighed(more: Partial<Candidate>): OptionView | undefined {
  return options(candidate('one', more))[0];
}

function options(...candidates: readonly Candidate[]): readonly OptionView[] {
  const { slots } = evaluate(packWith(...candidates), STAMP, { base: RAIN_UNKNOWN });
  return slots.flatMap((slot) => slot.options);
}

function ids(views: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (views ?? []).map(({ id }) => id);
}

describe('tiers', () => {
  it('[ENG-015] follow net support, at every boundary', () => {
    const cells: readonly (readonly [Tier, ...Strength[]])[] = [
      ['preferred', 'strongly-supports', 'strongly-supports', 'weakly-supports'],
      ['preferred', 'strongly-supports', 'strongly-supports'],
      ['recommended', 'strongly-supports', 'weakly-supports'],
      ['recommended', 'strongly-supports', 'strongly-supports', 'weakly-opposes'],
      ['recommended', 'strongly-supports'],
      ['recommended', 'weakly-supports', 'weakly-supports'],
      ['option', 'weakly-supports'],
      ['option', 'strongly-supports', 'weakly-opposes'],
      ['weak-option'],
      ['weak-option', 'strongly-supports', 'strongly-opposes'],
      ['weak-option', 'weakly-opposes'],
      ['weak-option', 'weakly-supports', 'strongly-opposes'],
      ['not-recommended', 'strongly-opposes'],
      ['not-recommended', 'weakly-opposes', 'weakly-opposes'],
      ['not-recommended', 'strongly-opposes', 'strongly-opposes', 'weakly-supports'],
    ];
    for (const [tier, ...strengths] of cells) {
      expect(supportTier(firing(...strengths)), strengths.join(' ')).toBe(tier);
      expect(weighed({ arguments: firing(...strengths) })?.tier, strengths.join(' ')).toBe(tier);
    }
  });

  it('[ENG-016] are preferred for a confirming argument whatever opposes', () => {
    const opposed = firing('strongly-opposes', 'strongly-opposes', 'strongly-opposes');
    expect(supportTier([...opposed, argument('c', 'confirming')])).toBe('preferred');
    expect(supportTier(firing('confirming'))).toBe('preferred');
  });

  it('[ENG-017] do not heed notes', () => {
    const noted = weighed({ arguments: firing('note', 'note', 'weakly-supports') });
    expect(noted?.tier).toBe('option');
    expect(ids(noted?.notes)).toEqual(['a0', 'a1']);
  });

  it.each(['excludes', 'excludes-overridable'] as const)(
    '[ENG-018] are excluded for a true exclusion: %s',
    (strength) => {
      const option = weighed({ arguments: firing('confirming', 'strongly-supports', strength) });
      expect(option?.tier).toBe('excluded');
      expect(option).not.toHaveProperty('tierOnceLifted');
      expect(ids(option?.excluding)).toEqual(['a2']);
    },
  );

  it('[ENG-019] are deferred for a true exclusion for now, with what lifts it', () => {
    const option = weighed({
      arguments: [
        argument('a', 'excludes-for-now', always, { until: 'the hinge is mended' }),
        argument('b', 'excludes-for-now', always, { until: 'the rain has begun' }),
        argument('c', 'excludes-for-now', always, { until: 'the hinge is mended' }),
        argument('d', 'excludes-for-now', NEVER, { until: 'it is paid' }),
        argument('e', 'strongly-supports'),
      ],
    });
    expect(option).toMatchObject({
      tier: 'deferred',
      tierOnceLifted: 'recommended',
      availableWhen: ['the hinge is mended', 'the rain has begun'],
    });
  });

  it('[ENG-020] are excluded, not deferred, when both kinds of exclusion are true', () => {
    const option = weighed({
      arguments: [
        argument('a', 'excludes-for-now', always, { until: 'tomorrow' }),
        argument('b', 'excludes-overridable'),
      ],
    });
    expect(option).toMatchObject({ tier: 'excluded', availableWhen: [] });
    expect(option).not.toHaveProperty('tierOnceLifted');
    expect(ids(option?.excluding)).toEqual(['b', 'a']);
  });

  it('[ENG-021] heed a fail-safe exclusion while its condition is unknown', () => {
    const failSafe = { failSafe: true } as const;
    const option = weighed({ arguments: [argument('a', 'excludes', OPEN, failSafe)] });
    expect(option?.tier).toBe('excluded');
    expect(option?.excluding).toMatchObject([{ id: 'a', failSafe: true }]);
    expect(option?.pending).toMatchObject([{ id: 'a', failSafe: true }]);

    const temporary = { ...failSafe, until: 'asked' };
    const deferred = weighed({ arguments: [argument('a', 'excludes-for-now', OPEN, temporary)] });
    expect(deferred).toMatchObject({ tier: 'deferred', availableWhen: ['asked'] });

    const settled = weighed({ arguments: [argument('a', 'excludes', always, failSafe)] });
    expect(settled?.excluding).toMatchObject([{ id: 'a', failSafe: false }]);
    expect(settled?.pending).toEqual([]);
    expect(weighed({ arguments: [argument('a', 'excludes', NEVER, failSafe)] })?.tier).toBe(
      'weak-option',
    );
  });

  it('[ENG-022] do not heed pending arguments', () => {
    const pending = (strength: Strength) =>
      weighed({ arguments: [argument('a', strength, OPEN), argument('b', 'weakly-supports')] });
    for (const strength of ['confirming', 'strongly-opposes', 'note'] as const) {
      expect(pending(strength)).toMatchObject({
        tier: 'option',
        contraindicationNotRuledOut: false,
      });
      expect(ids(pending(strength)?.pending)).toEqual(['a']);
    }
    for (const strength of ['excludes', 'excludes-overridable', 'excludes-for-now'] as const) {
      expect(pending(strength)).toMatchObject({
        tier: 'option',
        contraindicationNotRuledOut: true,
        excluding: [],
      });
    }
  });
});

describe('applicability', () => {
  it('[ENG-023] is shown as unknown unless the option is excluded or deferred', () => {
    expect(weighed({ applies: OPEN, arguments: firing('confirming') })?.tier).toBe(
      'applicability-unknown',
    );
    expect(weighed({ applies: OPEN, arguments: firing('excludes') })?.tier).toBe('excluded');
    expect(weighed({ applies: OPEN, arguments: firing('excludes-for-now') })).toMatchObject({
      tier: 'deferred',
      tierOnceLifted: 'applicability-unknown',
    });
  });

  it('[ENG-024] that is false leaves the candidate out', () => {
    expect(weighed({ applies: yes('rented'), arguments: firing('confirming') })).toBeUndefined();
  });
});

describe('conflict', () => {
  it('[ENG-025] needs a strong argument on both sides', () => {
    const conflicted: readonly (readonly Strength[])[] = [
      ['confirming', 'strongly-opposes'],
      ['strongly-supports', 'strongly-opposes'],
      ['strongly-supports', 'excludes'],
      ['confirming', 'excludes-overridable'],
      ['strongly-supports', 'excludes-for-now'],
    ];
    const agreeing: readonly (readonly Strength[])[] = [
      [],
      ['confirming', 'strongly-supports'],
      ['strongly-opposes', 'excludes'],
      ['strongly-supports', 'weakly-opposes', 'weakly-opposes'],
      ['weakly-supports', 'strongly-opposes'],
      ['weakly-supports', 'weakly-opposes'],
      ['strongly-supports', 'note'],
    ];
    for (const strengths of conflicted) {
      const option = weighed({ arguments: firing(...strengths) });
      expect(option?.conflicted, strengths.join(' ')).toBe(true);
    }
    for (const strengths of agreeing) {
      const option = weighed({ arguments: firing(...strengths) });
      expect(option?.conflicted, strengths.join(' ')).toBe(false);
    }
    const pending = [argument('a', 'confirming'), argument('b', 'excludes', OPEN)];
    expect(weighed({ arguments: pending })?.conflicted).toBe(false);
  });
});

describe('order', () => {
  it('[ENG-026] is by tier, then support, then pack; a tie stays a tie', () => {
    const found = options(
      candidate('excluded', { arguments: firing('confirming', 'excludes') }),
      candidate('against', { arguments: firing('strongly-opposes') }),
      candidate('deferred', { arguments: firing('excludes-for-now') }),
      candidate('perhaps', { applies: OPEN }),
      candidate('weaker', { arguments: firing('weakly-opposes') }),
      candidate('weak', {}),
      candidate('sole', { arguments: firing('weakly-supports') }),
      candidate('two', { arguments: firing('strongly-supports') }),
      candidate('three', { arguments: firing('strongly-supports', 'weakly-supports') }),
      candidate('two again', { arguments: firing('weakly-supports', 'weakly-supports') }),
      candidate('four', { arguments: firing('strongly-supports', 'strongly-supports') }),
      candidate('best', { arguments: firing('confirming') }),
      candidate('four again', { arguments: firing('strongly-supports', 'strongly-supports') }),
      candidate('other slot', { slot: 'sun', arguments: firing('confirming') }),
    );
    expect(ids(found)).toEqual([
      'four',
      'best',
      'four again',
      'three',
      'two',
      'two again',
      'sole',
      'weak',
      'weaker',
      'perhaps',
      'deferred',
      'against',
      'excluded',
      'other slot',
    ]);
    expect(found.find(({ id }) => id === 'two')?.tier).toBe(
      found.find(({ id }) => id === 'two again')?.tier,
    );
    const { slots } = evaluate(packWith(), STAMP, { base: CALM });
    expect(ids(slots)).toEqual(['rain', 'sun']);
  });

  it('[ENG-028] puts the strongest argument of each list first', () => {
    const option = weighed({
      arguments: [
        argument('n', 'note'),
        argument('w-', 'weakly-opposes'),
        argument('s-', 'strongly-opposes'),
        argument('w+', 'weakly-supports'),
        argument('s+', 'strongly-supports'),
        argument('s+2', 'strongly-supports'),
        argument('c', 'confirming'),
        argument('t', 'excludes-for-now', always, { until: 'noon' }),
        argument('o', 'excludes-overridable'),
        argument('x', 'excludes'),
        argument('p', 'weakly-opposes', OPEN),
        argument('px', 'excludes-for-now', OPEN, { until: 'noon' }),
        argument('off', 'excludes', all(NEVER, is('sky', 'clear'))),
      ],
    });
    expect(ids(option?.supporting)).toEqual(['c', 's+', 's+2', 'w+']);
    expect(ids(option?.opposing)).toEqual(['s-', 'w-']);
    expect(ids(option?.excluding)).toEqual(['x', 'o', 't']);
    expect(ids(option?.notes)).toEqual(['n']);
    expect(ids(option?.pending)).toEqual(['px', 'p']);
  });
});
