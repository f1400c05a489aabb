import { expect, it } from 'vitest';

import { type TnmStage, tnmStage } from '#shared/calculators/staging/tnm-stage';
import { MCategory, NCategory, TCategory, type TnmEdition } from '#shared/domain/tnm';

import { describeWithData, tableOf } from './outside-data.ts';

const FILE = 'tcga/nationwidechildrens.org_clinical_patient_kirc.txt';
const HEADER_LINES = 3;

type Row = Readonly<Record<string, string>>;
type Patient = {
  readonly barcode: string;
  readonly stated: string | undefined;
  readonly t: TCategory;
  readonly n: NCategory;
  readonly m: MCategory;
  readonly recorded: string;
};

function patientOf(row: Row): Patient {
  return {
    barcode: row['bcr_patient_barcode'] ?? '',
    stated: /^\dth$/.exec(row['ajcc_staging_edition'] ?? '')?.[0],
    t: TCategory.parse(row['ajcc_tumor_pathologic_pt']),
    n: NCategory.parse(row['ajcc_nodes_pathologic_pn']),
    m: mOf(row),
    recorded: (row['ajcc_pathologic_tumor_stage'] ?? '').replace('Stage ', ''),
  };
}

/** cM stands in a pathological stage where pM is X or not recorded. */
function mOf(row: Row): MCategory {
  const pathological = row['ajcc_metastasis_pathologic_pm'];
  const clinical = MCategory.safeParse(row['ajcc_metastasis_clinical_cm']);
  const isOpen = pathological !== 'M0' && pathological !== 'M1';
  return isOpen && clinical.success ? clinical.data : MCategory.parse(pathological);
}

/** The 5th edition had the nodes and groups of the 6th; not stated is read as the 8th. */
function editionOf({ stated }: Patient): TnmEdition {
  if (stated === '5th' || stated === '6th') return '6';
  return stated === '7th' ? '7' : '8';
}

type Staged = Patient & { readonly stage: TnmStage };

function strictOf(staged: readonly Staged[]) {
  const computable = staged.filter(({ stage }) => stage.group !== undefined);
  return {
    computable: computable.length,
    differing: computable.filter(({ stage, recorded }) => stage.group !== recorded),
  };
}

function wordsOf({ barcode, t, n, m, stated, recorded, stage }: Staged): string {
  const computed = stage.group ?? stage.assumed?.statement ?? stage.possible.join(' or ');
  const edition = stated ?? 'edition not stated';
  return `${barcode} ${t} ${n} ${m} (${edition}): recorded ${recorded}, computed ${computed}`;
}

function barcodes(patients: readonly Patient[]): string[] {
  return patients.map(({ barcode }) => barcode.replace('TCGA-', '')).toSorted();
}

describeWithData('TCGA-KIRC, 537 patients', [FILE], (read) => {
  const patients = (): readonly Patient[] => tableOf(read(FILE), HEADER_LINES).map(patientOf);
  const byOwnEdition = (): readonly Staged[] =>
    patients().map((patient) => ({ ...patient, stage: tnmStage(patient, editionOf(patient)) }));
  const byThe8th = (): readonly Staged[] =>
    patients().map((patient) => ({ ...patient, stage: tnmStage(patient, '8') }));

  it('[RCC-C-001] are all read, 367 without an edition', () => {
    const all = patients();
    const count = (stated: string | undefined) =>
      all.filter((patient) => patient.stated === stated).length;
    expect(all).toHaveLength(537);
    expect([count('5th'), count('6th'), count('7th'), count(undefined)]).toEqual([5, 73, 92, 367]);
  });

  it('[RCC-C-001] agree with X read as 0 in 534, the others are slips of recording', () => {
    const staged = byOwnEdition();
    const differing = staged.filter(
      ({ stage, recorded }) => (stage.group ?? stage.assumed?.group) !== recorded,
    );
    console.log(`TCGA-KIRC, X read as 0: ${537 - differing.length} of 537 agree`);
    console.log(differing.map(wordsOf).join('\n'));
    expect(barcodes(differing)).toEqual(['B4-5838', 'BP-4798', 'MM-A563']);
    expect(staged.filter(({ stage }) => (stage.group ?? stage.assumed) === undefined)).toEqual([]);
  });

  it('[RCC-C-001] agree strictly in 346 of 348 by the table of the 8th edition', () => {
    const { computable, differing } = strictOf(byThe8th());
    const agreeing = computable - differing.length;
    console.log(`TCGA-KIRC, strict, 8th edition: ${agreeing} of ${computable} computable agree`);
    console.log(differing.map(wordsOf).join('\n'));
    expect([computable, agreeing]).toEqual([348, 346]);
    expect(barcodes(differing)).toEqual(['B4-5838', 'BP-4798']);
  });

  it('[RCC-C-016] lose nine by their own edition: T3 NX, where N2 would be stage IV', () => {
    const own = byOwnEdition();
    const { computable, differing } = strictOf(own);
    const agreeing = computable - differing.length;
    console.log(`TCGA-KIRC, strict, own edition: ${agreeing} of ${computable} computable agree`);
    expect([computable, agreeing]).toEqual([339, 337]);
    expect(barcodes(differing)).toEqual(['B4-5838', 'BP-4798']);
    const the8th = new Map(byThe8th().map(({ barcode, stage }) => [barcode, stage.group]));
    const lost = own.filter(
      ({ barcode, stage }) => stage.group === undefined && the8th.get(barcode) !== undefined,
    );
    console.log(`open by the 5th and 6th edition only: ${barcodes(lost).join(', ')}`);
    expect(lost).toHaveLength(9);
    for (const patient of lost) {
      expect(patient.t.startsWith('T3')).toBe(true);
      expect([patient.n, patient.m]).toEqual(['NX', 'M0']);
      expect(['5th', '6th']).toContain(patient.stated);
      expect(patient.stage.possible).toEqual(['III', 'IV']);
    }
  });

  it('[RCC-C-001] never exclude the recorded stage but for the three slips', () => {
    const excluded = byOwnEdition().filter(
      ({ stage, recorded }) => !stage.possible.some((group) => group === recorded),
    );
    expect(barcodes(excluded)).toEqual(['B4-5838', 'BP-4798', 'MM-A563']);
  });
});
