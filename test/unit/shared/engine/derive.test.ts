import { describe, expect, it } from 'vitest';

import { derive } from '#shared/engine/derive';
import { oneOf, range } from '#shared/engine/possible';

import { CALM, known, state, UMBRELLAS } from './umbrella-pack.ts';

describe('derived facts', () => {
  it('[ENG-010] are computed in the order of the pack, as sets', () => {
    const rough = (wind: ReturnType<typeof range>, sky: ReturnType<typeof oneOf>) =>
      derive(UMBRELLAS, { ...CALM, wind: state(wind), sky: state(sky) })['rough']?.possible;
    expect(rough(range(50, 60), oneOf('clear'))).toEqual(oneOf(true));
    expect(rough(range(0, 49), oneOf('clear', 'cloudy'))).toEqual(oneOf(false));
    expect(rough(range(40, 60), oneOf('clear'))).toEqual(oneOf(true, false));
    expect(rough(range(40, 60), oneOf('storm'))).toEqual(oneOf(true));
    expect(derive(UMBRELLAS, CALM)['room_d']?.possible).toEqual(oneOf(true));
  });

  it('[ENG-011] rest on base facts of which an absent one is unknown, a stray one refused', () => {
    const states = derive(UMBRELLAS, {});
    expect(states['rain']).toEqual({ possible: oneOf(true, false), narrowedBy: ['day.rain'] });
    expect(states['sky']?.possible).toEqual(oneOf('clear', 'cloudy', 'storm'));
    expect(states['wind']?.possible).toEqual(range(0, Number.POSITIVE_INFINITY));
    expect(() => derive(UMBRELLAS, known({ snow: true }))).toThrow('no base fact snow');
    expect(() => derive(UMBRELLAS, known({ gusty: true }))).toThrow('no base fact gusty');
  });

  it('[ENG-012] are narrowed by what narrows their open inputs', () => {
    const wind = state(range(40, 60), { narrowedBy: ['day.wind', 'day.mast'] });
    const sky = state(oneOf('clear', 'storm'), { narrowedBy: ['day.sky', 'day.mast'] });
    const both = derive(UMBRELLAS, { ...CALM, wind, sky });
    expect(both['rough']?.narrowedBy).toEqual(['day.wind', 'day.mast', 'day.sky']);
    const one = derive(UMBRELLAS, { ...CALM, wind });
    expect(one['rough']?.narrowedBy).toEqual(['day.wind', 'day.mast']);
    const certain = derive(UMBRELLAS, { ...CALM, wind, sky: state(oneOf('storm')) });
    expect(certain['rough']?.narrowedBy).toEqual([]);
  });

  it('[ENG-013] carry the statements they rest on', () => {
    const wind = state(range(40, 60), { basis: 'Wind 40 to 60 km/h at noon' });
    const sky = state(oneOf('clear'), { basis: 'Sky clear' });
    const states = derive(UMBRELLAS, { ...CALM, wind, sky });
    expect(states['gusty']?.basis).toBe('not known, from: Wind 40 to 60 km/h at noon');
    expect(states['rough']?.basis).toBe('not known, from: Wind 40 to 60 km/h at noon; Sky clear');
    expect(derive(UMBRELLAS, CALM)['rough']).not.toHaveProperty('basis');
  });

  it('[ENG-014] show a presumption until the value is stated', () => {
    const open = state(oneOf(true, false));
    const presumed = derive(UMBRELLAS, { ...CALM, room: open })['room_d'];
    expect(presumed?.possible).toEqual(oneOf(true));
    expect(presumed?.presumed).toBe('Presumed: nobody in no hurry packs a full bag');
    const stated = derive(UMBRELLAS, { ...CALM, ...known({ room: false }) })['room_d'];
    expect(stated?.possible).toEqual(oneOf(false));
    expect(stated).not.toHaveProperty('presumed');
    const unsure = derive(UMBRELLAS, { ...CALM, room: open, hurry: open })['room_d'];
    expect(unsure?.possible).toEqual(oneOf(true, false));
    expect(unsure).not.toHaveProperty('presumed');
  });
});
