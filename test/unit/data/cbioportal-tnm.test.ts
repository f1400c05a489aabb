import { expect, it } from 'vitest';

import { parseTnmText } from '#shared/calculators/staging/tnm-text';
import { Tnm } from '#shared/domain/tnm';

import { describeWithData, tableOf } from './outside-data.ts';

const COHORTS = [
  {
    name: 'ccrcc_utokyo_2013',
    file: 'cbioportal/ccrcc_utokyo_2013_data_clinical_sample.txt',
    column: 'STAGE_AT_DIAGNOSIS',
    rows: 106,
    distinct: 17,
    withN2: 4,
  },
  {
    name: 'ccrcc_irc_2014',
    file: 'cbioportal/ccrcc_irc_2014_data_clinical_sample.txt',
    column: 'TNMSTAGE',
    rows: 10,
    distinct: 6,
    withN2: 1,
  },
] as const;

describeWithData(
  'combined TNM texts of two cBioPortal cohorts',
  COHORTS.map(({ file }) => file),
  (read) => {
    it.each(COHORTS)(
      '[RCC-C-017] of $name are all read',
      ({ name, file, column, rows, distinct }) => {
        const texts = textsOf(read(file), column);
        const different = new Set(texts);
        const failed = [...different].filter((text) => !parseTnmText(text, '6').ok);
        console.log(
          `${name}: ${texts.length} rows, ${different.size} distinct, ${failed.length} not read`,
        );
        expect(failed).toEqual([]);
        expect([texts.length, different.size]).toEqual([rows, distinct]);
      },
    );

    it.each(COHORTS)('[RCC-C-017] of $name come back letter by letter', ({ file, column }) => {
      for (const text of textsOf(read(file), column)) {
        const parsed = parseTnmText(text, '6');
        if (!parsed.ok) throw new Error(parsed.error.message);
        const { tnm, raw } = parsed.value;
        expect(`${tnm.prefix ?? ''}${tnm.t}${tnm.n}${tnm.m}`).toBe(text);
        expect(raw).toBe(text);
        expect(Tnm.safeParse(tnm).success).toBe(true);
      }
    });

    it.each(COHORTS)(
      '[RCC-C-017] of $name with N2 ask for the edition, the others need none',
      ({ file, column, withN2 }) => {
        const refused = textsOf(read(file), column).filter((text) => !parseTnmText(text).ok);
        expect(refused).toHaveLength(withN2);
        for (const text of refused) {
          expect(parseTnmText(text)).toMatchObject({
            error: { code: 'not-in-edition', token: 'N2' },
          });
        }
      },
    );
  },
);

function textsOf(file: string, column: string): readonly string[] {
  return tableOf(file)
    .map((row) => row[column] ?? '')
    .filter((text) => text !== '');
}
