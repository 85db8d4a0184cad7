// What a consolidation of a sample province must come to, from the facts that its files were written from.
import { type Fact, sum, TAHUN } from './facts.ts';
import { fileStem } from './layoutParts.ts';
import type { SampleDistrict, SampleProvince } from './provinces.ts';
import { sumsOf, writtenFacts } from './writtenFacts.ts';

/** Quarters are amounts of that quarter, not accumulated; null = nobody reported it. */
interface Money {
  readonly pagu: number;
  readonly realisasiRp: readonly (number | null)[];
}

export interface ExpectedRow extends Money {
  readonly level: Fact['level'];
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  /** Districts that have the row. */
  readonly districts: number;
  /** Sums of counts; null for a rate, which is never added. */
  readonly target: number | null;
  readonly realisasiK: readonly (number | null)[] | null;
}

export interface ExpectedDistrict extends Money {
  readonly file: string;
  readonly kode: string;
  readonly nama: string;
  readonly layout: string;
  readonly fault: string | null;
  readonly terbaca: boolean;
  /** Last reported triwulan. */
  readonly terlapor: number;
  readonly rows: Readonly<Record<Fact['level'], number>>;
  /** As its program rows say; differs from `pagu` (the sum of its sub kegiatan) where a fault was planted. */
  readonly menurutProgram: Money;
}

export interface ExpectedProvince {
  readonly tahun: number;
  readonly kode: string;
  readonly nama: string;
  readonly districts: readonly ExpectedDistrict[];
  /** Sums of sub kegiatan as written, over the districts that can be read. */
  readonly provinsi: Money;
  /** Sums of program rows as written. */
  readonly menurutProgram: Money;
  readonly rows: readonly ExpectedRow[];
}

export function expectedOf(province: SampleProvince): ExpectedProvince {
  const read = province.districts
    .filter((district) => district.fault !== 'bukan-xlsx')
    .map((district) => ({ district, facts: writtenFacts(district) }));
  const all = read.flatMap(({ facts }) => facts);
  return {
    tahun: TAHUN,
    kode: province.kode,
    nama: province.nama,
    districts: province.districts.map(districtOf),
    provinsi: sumsOf(all, 'sub_kegiatan'),
    menurutProgram: sumsOf(all, 'program'),
    rows: rowsOf(all),
  };
}

function districtOf(district: SampleDistrict): ExpectedDistrict {
  const readable = district.fault !== 'bukan-xlsx';
  const facts = readable ? writtenFacts(district) : [];
  const count = (level: Fact['level']): number =>
    facts.filter((fact) => fact.level === level).length;
  return {
    file: `${fileStem(district)}.xlsx`,
    kode: district.kode,
    nama: district.nama,
    layout: district.layout,
    fault: district.fault,
    terbaca: readable,
    terlapor: readable ? district.terlapor : 0,
    rows: {
      program: count('program'),
      kegiatan: count('kegiatan'),
      sub_kegiatan: count('sub_kegiatan'),
    },
    ...sumsOf(facts, 'sub_kegiatan'),
    menurutProgram: sumsOf(facts, 'program'),
  };
}

/** One line per code, in the order of the codes. */
function rowsOf(facts: readonly Fact[]): ExpectedRow[] {
  const codes = [...new Set(facts.map((fact) => fact.kode))].sort();
  return codes.map((kode) => {
    const same = facts.filter((fact) => fact.kode === kode);
    const { level, nama, satuan } = same[0]!;
    const isRate = satuan === '%';
    return {
      level,
      kode,
      nama,
      satuan,
      districts: same.length,
      ...sumsOf(same, level),
      target: isRate ? null : sum(same.map((fact) => fact.target)),
      realisasiK: isRate
        ? null
        : [0, 1, 2, 3].map((quarter) =>
            same.every((fact) => fact.k[quarter] === null)
              ? null
              : sum(same.map((fact) => fact.k[quarter] ?? 0)),
          ),
    };
  });
}
