// The districts of the two sample sets: which layout each uses, how far it has reported, and what is wrong with it.
import type { DistrictPlan } from './facts.ts';

/** What is wrong in a district's file on purpose. The facts themselves stay right. */
export type PlantedFault =
  /** The pagu of one sub kegiatan is written with three zeros too many; its kegiatan has the right sum. */
  | 'sub-kali-1000'
  /** The pagu of one kegiatan is written with three zeros too many; its children and its program are right. */
  | 'kegiatan-kali-1000'
  /** The figures of one kegiatan leave out its last sub kegiatan; the program follows the kegiatan. */
  | 'anak-tertinggal'
  /** A text file with the name of a workbook. */
  | 'bukan-xlsx';

export type Layout = 'A' | 'B' | 'C' | 'D' | 'E';

export interface SampleDistrict extends DistrictPlan {
  readonly layout: Layout;
  readonly fault: PlantedFault | null;
}

export interface SampleProvince {
  readonly kode: string;
  readonly nama: string;
  readonly districts: readonly SampleDistrict[];
}

function district(
  kode: string,
  nama: string,
  desa: number,
  layout: Layout,
  terlapor: number,
  fault: PlantedFault | null = null,
): SampleDistrict {
  return { kode, nama, desa, layout, terlapor, fault };
}

/** Codes, names and numbers of desa: Kepmendagri 300.2.2-2430/2025 by way of cahyadsn/wilayah (MIT). */
export const JAMBI: SampleProvince = {
  kode: '15',
  nama: 'Jambi',
  districts: [
    district('15.01', 'Kabupaten Kerinci', 285, 'B', 4),
    district('15.02', 'Kabupaten Merangin', 205, 'A', 4),
    district('15.05', 'Kabupaten Muaro Jambi', 150, 'C', 4),
    district('15.08', 'Kabupaten Bungo', 141, 'D', 4),
    district('15.09', 'Kabupaten Tebo', 122, 'E', 2),
  ],
};

/** All thirteen of Sulawesi Tengah at the end of the second triwulan: one is late, one cannot be opened, three have faults. */
export const SULAWESI_TENGAH: SampleProvince = {
  kode: '72',
  nama: 'Sulawesi Tengah',
  districts: [
    district('72.01', 'Kabupaten Banggai', 291, 'A', 2),
    district('72.02', 'Kabupaten Poso', 142, 'B', 2, 'kegiatan-kali-1000'),
    district('72.03', 'Kabupaten Donggala', 158, 'C', 1),
    district('72.04', 'Kabupaten Toli-Toli', 103, 'D', 2),
    district('72.05', 'Kabupaten Buol', 108, 'E', 2, 'bukan-xlsx'),
    district('72.06', 'Kabupaten Morowali', 126, 'A', 2),
    district('72.07', 'Kabupaten Banggai Kepulauan', 141, 'B', 2),
    district('72.08', 'Kabupaten Parigi Moutong', 278, 'E', 2, 'sub-kali-1000'),
    district('72.09', 'Kabupaten Tojo Una Una', 134, 'C', 2),
    district('72.10', 'Kabupaten Sigi', 176, 'E', 2, 'anak-tertinggal'),
    district('72.11', 'Kabupaten Banggai Laut', 63, 'D', 2),
    district('72.12', 'Kabupaten Morowali Utara', 122, 'A', 2),
    district('72.71', 'Kota Palu', 46, 'B', 2),
  ],
};
