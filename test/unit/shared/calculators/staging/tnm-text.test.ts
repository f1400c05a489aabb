import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseTnmText } from '#shared/calculators/staging/tnm-text';
import { Tnm, TnmEdition } from '#shared/domain/tnm';

function read(text: string, edition?: TnmEdition) {
  const parsed = parseTnmText(text, edition);
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(parsed.value.raw).toBe(text);
  expect(Tnm.parse(parsed.value.tnm)).toEqual(parsed.value.tnm);
  expect(Object.values(parsed.value.tnm)).not.toContain(undefined);
  return parsed.value;
}

function tnmOf(text: string, edition?: TnmEdition) {
  return read(text, edition).tnm;
}

function notesOf(text: string, edition?: TnmEdition) {
  return read(text, edition).notes;
}

function faultOf(text: string, edition?: TnmEdition) {
  const parsed = parseTnmText(text, edition);
  return parsed.ok ? undefined : parsed.error;
}

describe('a staging text', () => {
  it('[RCC-C-017] is read as reports write it', () => {
    expect(tnmOf('pT3bN0M1', '8')).toEqual({
      t: 'T3b',
      prefix: 'p',
      n: 'N0',
      m: 'M1',
      edition: '8',
    });
    expect(tnmOf('cT1a cN0 cM0')).toEqual({
      t: 'T1a',
      prefix: 'c',
      n: 'N0',
      nPrefix: 'c',
      m: 'M0',
      mPrefix: 'c',
    });
    expect(tnmOf('ypT3a pN1 M0')).toEqual({
      t: 'T3a',
      prefix: 'yp',
      n: 'N1',
      nPrefix: 'p',
      m: 'M0',
    });
    expect(tnmOf('T2, N0, M0')).toEqual({ t: 'T2', n: 'N0', m: 'M0' });
    expect(notesOf('T2, N0, M0')).toEqual([]);
  });

  it.each([
    ['PT3B N0 M0', { t: 'T3b', prefix: 'p', n: 'N0', m: 'M0' }],
    ['pt3an0m0', { t: 'T3a', prefix: 'p', n: 'N0', m: 'M0' }],
    ['  T1b;nx / m1 ', { t: 'T1b', n: 'NX', m: 'M1' }],
    ['t2/n0/m0', { t: 'T2', n: 'N0', m: 'M0' }],
    [',T4', { t: 'T4' }],
    ['YPT0 ypN0', { t: 'T0', prefix: 'yp', n: 'N0', nPrefix: 'yp' }],
    ['ycT2 YCN0', { t: 'T2', prefix: 'yc', n: 'N0', nPrefix: 'yc' }],
    ['txnx', { t: 'TX', n: 'NX' }],
    ['M1 N1 T3c', { t: 'T3c', n: 'N1', m: 'M1' }],
    ['aT1a N0', { t: 'T1a', prefix: 'a', n: 'N0' }],
    ['T1a aN0', { t: 'T1a', n: 'N0', nPrefix: 'a' }],
    ['pT1b(m) aM0', { t: 'T1b', prefix: 'p', m: 'M0', mPrefix: 'a' }],
    ['rT3a', { t: 'T3a', prefix: 'r' }],
    ['rpT3a rcN0', { t: 'T3a', prefix: 'r', n: 'N0', nPrefix: 'r' }],
    ['pN1', { n: 'N1', nPrefix: 'p' }],
    ['cM1', { m: 'M1', mPrefix: 'c' }],
    ['pT1bcN0cM0', { t: 'T1b', prefix: 'p', n: 'N0', nPrefix: 'c', m: 'M0', mPrefix: 'c' }],
    ['pT1apN0cM1', { t: 'T1a', prefix: 'p', n: 'N0', nPrefix: 'p', m: 'M1', mPrefix: 'c' }],
  ] as const)('[RCC-C-017] "%s" holds the categories it names', (text, expected) => {
    expect(tnmOf(text)).toEqual(expected);
  });

  it('[RCC-C-017] keeps the edition it was given', () => {
    for (const edition of TnmEdition.options) {
      expect(tnmOf('pT1a', edition)).toEqual({ t: 'T1a', prefix: 'p', edition });
    }
  });

  it('[RCC-C-017] may leave categories out, but not all', () => {
    expect(faultOf('')).toEqual({ code: 'nothing', token: '', message: 'No text to read' });
    expect(faultOf(' , ')).toMatchObject({
      code: 'nothing',
      token: ',',
      message: '"," holds no T, N or M',
    });
    expect(faultOf(' R0 ')).toMatchObject({
      code: 'nothing',
      token: 'R0',
      message: '"R0" holds no T, N or M',
    });
  });
});

describe('what stands in brackets or beside', () => {
  it('[RCC-C-017] notes node counts and checks them against N', () => {
    expect(tnmOf('pT3aN0(0/7)')).toEqual({ t: 'T3a', prefix: 'p', n: 'N0' });
    expect(notesOf('pT3aN0(0/7)')).toEqual([
      'Regional nodes positive: 0 of 7, kept in the text only',
    ]);
    expect(notesOf('pT3a pN1 ( 2 / 11 ) M0')).toEqual([
      'Regional nodes positive: 2 of 11, kept in the text only',
    ]);
    const wrong = (text: string, edition?: TnmEdition) => {
      const fault = faultOf(text, edition);
      expect(fault?.code).toBe('contradiction');
      return [fault?.token, fault?.message];
    };
    expect(wrong('pT1 pN0 (1/7)')).toEqual([
      'pN0 (1/7)',
      '"pN0 (1/7)": N0 does not go with 1 of 7',
    ]);
    expect(wrong('N1(0/7)')).toEqual(['N1(0/7)', '"N1(0/7)": N1 does not go with 0 of 7']);
    expect(wrong('N1(3/2)')[1]).toBe('"N1(3/2)": more positive nodes than examined ones');
    expect(wrong('N0(0/0)')[1]).toBe('"N0(0/0)": no node was examined, so N is NX');
    expect(wrong('NX(0/3)')[1]).toBe('"NX(0/3)": nodes were examined, so N is not NX');
    expect(tnmOf('NX(0/0)')).toEqual({ n: 'NX' });
    expect(tnmOf('N1(2/2)')).toEqual({ n: 'N1' });
  });

  it('[RCC-C-017] tells N1 from N2 by the number of nodes in the 6th edition only', () => {
    expect(tnmOf('N1(1/5)', '6').n).toBe('N1');
    expect(tnmOf('N2(2/5)', '6').n).toBe('N2');
    expect(tnmOf('N0(0/5)', '6').n).toBe('N0');
    expect(tnmOf('N1(4/5)', '8').n).toBe('N1');
    expect(faultOf('N1(2/5)', '6')?.message).toBe('"N1(2/5)": 2 positive is N2 in the 6th edition');
    expect(faultOf('N2(1/5)', '6')?.message).toBe('"N2(1/5)": 1 positive is N1 in the 6th edition');
  });

  it('[RCC-C-017] notes several tumours, and that T is of the largest', () => {
    expect(notesOf('pT1a(m) N0')).toEqual([
      '(m): several tumours in this kidney, T is that of the largest',
    ]);
    expect(notesOf('pT1a (M)N0')[0]).toContain('(M): several tumours');
    expect(notesOf('pT1a(3)')[0]).toContain('(3): several tumours');
    expect(notesOf('pT1a(12)')[0]).toContain('(12): several tumours');
    expect(faultOf('pT1a(1)')).toMatchObject({ code: 'not-understood', token: 'pT1a(1)' });
  });

  it('[RCC-C-017] notes the sites of M1 without listing them', () => {
    expect(tnmOf('cM1 (PUL, oss)')).toEqual({ m: 'M1', mPrefix: 'c' });
    expect(notesOf('cM1 (PUL, oss)')).toEqual([
      'Sites of M1 (PUL, oss) are not taken over into the list of metastases',
    ]);
    expect(faultOf('M0 (PUL)')).toMatchObject({ code: 'not-understood', token: '(PUL)' });
    expect(faultOf('M1 (lung)')).toMatchObject({ code: 'not-understood', token: '(lung)' });
  });

  it('[RCC-C-017] knows what is no part of T, N and M', () => {
    expect(notesOf('pT3a pN0 M0 L0 V1 Pn0 R0 G2')).toEqual([
      'Not part of T, N and M, kept in the text only: L0, V1, Pn0, R0, G2',
    ]);
    expect(tnmOf('pT3aN0M0R1LXV2G4')).toEqual({ t: 'T3a', prefix: 'p', n: 'N0', m: 'M0' });
    for (const other of ['R3', 'L2x', 'G0', 'V3', 'R12', 'r0', 'S1']) {
      expect(faultOf(`pT1 ${other}`), other).toMatchObject({ code: 'not-understood' });
    }
  });

  it('[RCC-C-017] does not take Pn for N, nor the other way round', () => {
    expect(tnmOf('pT1 Pn1 pN0')).toEqual({ t: 'T1', prefix: 'p', n: 'N0', nPrefix: 'p' });
    expect(faultOf('Pt1 Pn0 M0')).toEqual({
      code: 'ambiguous',
      token: 'Pn0',
      message: '"Pn0" may be perineural invasion or N: write N as pN',
    });
    expect(faultOf('Pn0')?.code).toBe('ambiguous');
    expect(tnmOf('PT1 PN0')).toEqual({ t: 'T1', prefix: 'p', n: 'N0', nPrefix: 'p' });
  });
});

describe('categories of another edition', () => {
  it('[RCC-C-017] asks for the edition of N2 and MX', () => {
    expect(faultOf('pT1a pN2 M0')).toEqual({
      code: 'not-in-edition',
      token: 'pN2',
      message: 'N2 exists only up to the 6th edition: state the edition',
    });
    expect(faultOf('T1b NX MX')).toEqual({
      code: 'not-in-edition',
      token: 'MX',
      message: 'MX exists only up to the 6th edition: state the edition',
    });
  });

  it('[RCC-C-017] refuses N2 under the 7th and 8th edition', () => {
    expect(faultOf('T1N2M0', '8')).toEqual({
      code: 'not-in-edition',
      token: 'N2',
      message: 'N2 does not exist in the 8th edition: did you mean N1?',
    });
    expect(faultOf('T1N2MX', '7')?.message).toBe(
      'N2 does not exist in the 7th edition: did you mean N1?',
    );
  });

  it('[RCC-C-017] reads MX under the 7th and 8th edition as M not assessed, and says so', () => {
    expect(tnmOf('cT1b NX cMX', '8')).toEqual({ t: 'T1b', prefix: 'c', n: 'NX', edition: '8' });
    expect(notesOf('T1b NX MX', '8')).toEqual([
      'MX does not exist in the 8th edition: read as M not assessed',
    ]);
    expect(notesOf('T1b NX MX', '7')).toEqual([
      'MX does not exist in the 7th edition: read as M not assessed',
    ]);
  });

  it('[RCC-C-017] keeps N2 and MX of the 6th edition with the notes on them', () => {
    expect(tnmOf('pT1aN2M1', '6')).toEqual({
      t: 'T1a',
      prefix: 'p',
      n: 'N2',
      m: 'M1',
      edition: '6',
    });
    expect(notesOf('pT1aN2M1', '6')).toEqual([
      'Legacy N2 mapped to N1 (8th ed.). Stage is IV under the 6th edition and under the 8th.',
    ]);
    expect(tnmOf('T1b pMX', '6')).toEqual({ t: 'T1b', m: 'MX', mPrefix: 'p', edition: '6' });
    expect(notesOf('T1b NX MX', '6')).toEqual([
      'Legacy MX: M counts as not assessed (no MX from the 7th edition on)',
    ]);
    expect(notesOf('T3a', '6')).toHaveLength(1);
  });

  it('[RCC-C-017] reads pM0 as cM0 where there is no pM0', () => {
    const note = 'pM0 does not exist since the 7th edition: read as cM0';
    expect(tnmOf('pT1 pM0', '8').mPrefix).toBe('c');
    expect(notesOf('pT1 pM0', '8')).toEqual([note]);
    expect(notesOf('pT1 pM0', '7')).toEqual([note]);
    expect(notesOf('pT1 pM0')).toEqual([note]);
    expect(tnmOf('pT1 pM0', '6').mPrefix).toBe('p');
    expect(notesOf('pT1 pM0', '6')).toEqual([]);
    expect(tnmOf('pT1 pM1', '8').mPrefix).toBe('p');
    expect(notesOf('pT1 pM1', '8')).toEqual([]);
    expect(notesOf('pT1 M0', '8')).toEqual([]);
    expect(notesOf('pT1 cM0', '8')).toEqual([]);
  });

  it('[RCC-C-017] questions the edition of T2a and T2b', () => {
    expect(notesOf('T2a', '6')).toEqual(['T2a exists from the 7th edition on: check the edition']);
    expect(notesOf('T2b', '6')).toEqual(['T2b exists from the 7th edition on: check the edition']);
    expect(notesOf('T2', '6')).toEqual([]);
    expect(notesOf('T2a', '7')).toEqual([]);
  });
});

describe('a text that is not understood', () => {
  it.each([
    ['Tis N0 M0', 'Tis'],
    ['T1 N0 M0 stage', 'stage'],
    ['pT5', 'pT5'],
    ['T10 N0', 'T10'],
    ['T1 N3', 'N3'],
    ['T1 N00', 'N00'],
    ['T1 N1a M0', 'N1a'],
    ['N1aM0', 'N1aM0'],
    ['T1aN0aM0', 'T1aN0aM0'],
    ['T1 N0 M2', 'M2'],
    ['T1 N0 M1b', 'M1b'],
    ['p T3a', 'p'],
    ['uT1a', 'uT1a'],
    ['T0a N0', 'T0a'],
    ['T1 (0/7)', '(0/7)'],
    ['pT3a N0 8th', '8th'],
    ['N0(sn)', 'N0(sn)'],
    ['T1 (0 / 7', '(0'],
    ['T1 (a, b)c N0', '(a, b)c'],
  ])('[RCC-C-017] "%s" names %s', (text, token) => {
    expect(faultOf(text, '8')).toEqual({
      code: 'not-understood',
      token,
      message: `"${token}" is not understood`,
    });
  });

  it.each(['T1c', 'T1d', 'T2c', 'T3d', 'T4a', 'cT2c', 'ypT4b'])(
    '[RCC-C-017] %s does not exist in the kidney',
    (token) => {
      const fault = {
        code: 'not-understood',
        token,
        message: `"${token}" is no category of the kidney`,
      };
      expect(faultOf(token)).toEqual(fault);
      expect(faultOf(`${token} N0 M0`)).toEqual(fault);
    },
  );

  it('[RCC-C-017] hints at the letter O and at y alone', () => {
    expect(faultOf('pT3a NO MO')?.message).toBe(
      '"NO" is not understood: letter O instead of the digit 0?',
    );
    expect(faultOf('TO')?.message).toBe('"TO" is not understood: letter O instead of the digit 0?');
    expect(faultOf('T1N0mo')?.message).toBe(
      '"T1N0mo" is not understood: letter O instead of the digit 0?',
    );
    expect(faultOf('yT3a')?.message).toBe(
      '"yT3a" is not understood: y alone leaves open whether it is yc or yp',
    );
    expect(faultOf('x yN1')?.message).toBe('"x" is not understood');
    expect(faultOf('uyN1')?.message).toBe('"uyN1" is not understood');
  });

  it('[RCC-C-017] refuses a category given twice, whatever it says', () => {
    expect(faultOf('cT1b cN0 / pT3a')).toEqual({
      code: 'given-twice',
      token: 'pT3a',
      message: '"pT3a": T is given twice, enter one staging at a time',
    });
    expect(faultOf('T1 N0 N0')?.token).toBe('N0');
    expect(faultOf('M0 T1 M1(PUL)')?.token).toBe('M1(PUL)');
  });
});

describe('a c between T and N', () => {
  const T3C = { t: 'T3c', prefix: 'p', n: 'N0', m: 'M0' };

  it('[RCC-C-017] is the letter of T where the others go without prefix', () => {
    expect(tnmOf('pT3cN0M0')).toEqual(T3C);
    expect(tnmOf('pT3cN0(0/5)M0')).toEqual(T3C);
    expect(tnmOf('pt3cn0m0')).toEqual(T3C);
    expect(tnmOf('pT3c N0 cM0')).toEqual({ ...T3C, mPrefix: 'c' });
    expect(tnmOf('pT3cpN0cM0')).toEqual({ ...T3C, nPrefix: 'p', mPrefix: 'c' });
    expect(tnmOf('pT3c')).toEqual({ t: 'T3c', prefix: 'p' });
    expect(tnmOf('pT3cM0N0')).toEqual(T3C);
  });

  it('[RCC-C-017] is the prefix of N where T has no such letter and M has a prefix', () => {
    const t2 = { t: 'T2', prefix: 'c', n: 'N0', nPrefix: 'c', m: 'M0', mPrefix: 'c' };
    expect(tnmOf('cT2cN0cM0')).toEqual(t2);
    expect(tnmOf('cT2cN0 cM0')).toEqual(t2);
    expect(tnmOf('CT2CN0CM0')).toEqual(t2);
    expect(tnmOf('pT4cN0ycM0')).toMatchObject({ t: 'T4', nPrefix: 'c', mPrefix: 'yc' });
    expect(tnmOf('TXcN0cM0')).toMatchObject({ t: 'TX', nPrefix: 'c' });
    expect(faultOf('cT2cN0M0')?.token).toBe('cT2c');
    expect(faultOf('cT2cN0')?.token).toBe('cT2c');
  });

  it('[RCC-C-017] is an error where it may be either', () => {
    const fault = (token: string) => ({
      code: 'ambiguous',
      token,
      message: `"${token}" can be read in two ways: put a space before or after the c`,
    });
    expect(faultOf('cT3cN0cM0')).toEqual(fault('cT3c'));
    expect(faultOf('T3cN0 (0/5) pM1')).toEqual(fault('T3c'));
    expect(faultOf('T3cN0')).toEqual(fault('T3c'));
    expect(faultOf('T3cM0')).toEqual(fault('T3c'));
    expect(tnmOf('cT3 cN0 cM0').t).toBe('T3');
  });
});

describe('every text', () => {
  const prefix = fc.constantFrom(undefined, 'c', 'p', 'yc', 'yp', 'r', 'a');
  const tnm = fc.record({
    t: fc.constantFrom('TX', 'T0', 'T1', 'T1a', 'T1b', 'T2', 'T2b', 'T3', 'T3a', 'T3c', 'T4'),
    n: fc.constantFrom('NX', 'N0', 'N1', 'N2'),
    m: fc.constantFrom('MX', 'M0', 'M1'),
    prefix,
    nPrefix: prefix,
    mPrefix: prefix,
  });

  it('[RCC-C-017] gives back what was written, in any order, case and separation', () => {
    fc.assert(
      fc.property(
        tnm,
        fc.constantFrom(' ', ', ', ' / ', ';', '\t'),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.boolean(),
        (written, gap, order, isUpper) => {
          const parts = [
            `${written.prefix ?? ''}${written.t}`,
            `${written.nPrefix ?? ''}${written.n}`,
            `${written.mPrefix ?? ''}${written.m}`,
          ];
          const text = order.map((index) => parts[index]).join(gap);
          const shown = isUpper ? text.toUpperCase() : text;
          const expected = Object.fromEntries(
            Object.entries({ ...written, edition: '6' }).filter(([, value]) => value !== undefined),
          );
          expect(tnmOf(shown, '6')).toEqual(expected);
        },
      ),
    );
  });

  it('[RCC-C-017] gives a valid staging statement or an error that quotes it, never a throw', () => {
    const bits = fc.constantFrom(
      ' ',
      ...'p c yp a r T N M 0 1 2 3 X a b c ( ) / R0 Pn m ,'.split(' '),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 14 }).map((all) => all.join('')),
    );
    const edition = fc.constantFrom(undefined, ...TnmEdition.options);
    fc.assert(
      fc.property(text, edition, (given, by) => {
        const parsed = parseTnmText(given, by);
        if (parsed.ok) {
          expect(Tnm.safeParse(parsed.value.tnm).success).toBe(true);
        } else {
          expect(given).toContain(parsed.error.token);
          expect(parsed.error.message).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
