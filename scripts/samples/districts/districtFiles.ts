// The files of a sample province, and what a consolidation of them must come to.
import type { HostWorkbook } from '../../../host/engine/sheetEngine.ts';
import { workbookOf } from '../sampleWorkbooks.ts';
import { type ExpectedProvince, expectedOf } from './expected.ts';
import { layoutA } from './layoutA.ts';
import { layoutB } from './layoutB.ts';
import { layoutC } from './layoutC.ts';
import { layoutD } from './layoutD.ts';
import { layoutE } from './layoutE.ts';
import { fileStem, type Laid } from './layoutParts.ts';
import type { Layout, SampleProvince } from './provinces.ts';
import { writtenFacts } from './writtenFacts.ts';

const LAYOUTS: Readonly<Record<Layout, Laid>> = {
  A: layoutA,
  B: layoutB,
  C: layoutC,
  D: layoutD,
  E: layoutE,
};

export interface DistrictFile {
  readonly kode: string;
  readonly file: string;
  /** A text where the district sent something that is no workbook. */
  readonly content: HostWorkbook | string;
}

export function districtFiles(province: SampleProvince): {
  readonly files: readonly DistrictFile[];
  readonly expected: ExpectedProvince;
} {
  const files = province.districts.map((district): DistrictFile => {
    const name = fileStem(district);
    return {
      kode: district.kode,
      file: `${name}.xlsx`,
      content:
        district.fault === 'bukan-xlsx'
          ? 'Berkas ini bukan buku kerja Excel: hanya teks yang diberi nama .xlsx.\n'
          : workbookOf(name, LAYOUTS[district.layout](district, writtenFacts(district))),
    };
  });
  return { files, expected: expectedOf(province) };
}
