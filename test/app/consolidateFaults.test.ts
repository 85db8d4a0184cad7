// Thirteen districts of Sulawesi Tengah: one late, one no workbook, three with planted faults; the rest to the rupiah.
import { beforeAll, describe, expect, it } from 'vitest';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { districtFiles } from '../../scripts/samples/districts/districtFiles.ts';
import { SULAWESI_TENGAH } from '../../scripts/samples/districts/provinces.ts';
import { beginConsolidation } from '../../src/app/beginConsolidation.ts';
import { finishConsolidation } from '../../src/app/finishConsolidation.ts';
import { sendDistrict } from '../../src/app/sendDistrict.ts';
import type { ConsolidateResult } from '../../src/rpc/shapes.ts';
import { engineDeps, enginePort } from './enginePort.ts';

const { files, expected } = districtFiles(SULAWESI_TENGAH);

describe('Sulawesi Tengah, TW II', () => {
  let result: ConsolidateResult;
  const of = (kode: string) => result.districts.find((district) => district.kode === kode)!;
  const codes = (kode: string) => of(kode).problems.map((problem) => problem.code);

  beforeAll(() => {
    const port = enginePort();
    port.host.addSheet('Lembar1');
    const deps = engineDeps(port);
    const { job } = beginConsolidation(deps, { tahun: 2024, triwulan: 2 });
    for (const { file, content } of files) {
      const text = typeof content === 'string';
      sendDistrict(deps, {
        job,
        file,
        wilayah: null,
        grids: text ? [] : gridMessages(content),
        failure: text ? 'Berkas ini bukan berkas Excel.' : null,
        last: true,
      });
    }
    result = finishConsolidation(deps, { job });
  });

  it('adds every readable district as written', () => {
    expect(result.provinsi.pagu).toBe(expected.provinsi.pagu);
    expect(result.provinsi.realisasiRp).toEqual(expected.provinsi.realisasiRp);
    for (const district of expected.districts.filter((d) => d.terbaca)) {
      expect([of(district.kode).pagu, of(district.kode).realisasiRp], district.nama).toEqual([
        district.pagu,
        district.realisasiRp,
      ]);
    }
  });
  it('knows the file that is no workbook by its name', () => {
    const broken = expected.districts.find((d) => !d.terbaca)!;
    expect(of(broken.kode).status).toBe('masalah');
    expect(codes(broken.kode)).toEqual(['tidak-terbaca']);
  });
  it('names the late one', () => {
    const late = expected.districts.filter((d) => d.terlapor === 1).map((d) => d.nama);
    expect(result.districts.filter((d) => d.status === 'belum_lapor').map((d) => d.nama)).toEqual(
      late,
    );
  });
  it('flags each planted fault by its kind, and nothing in sound districts', () => {
    const kind: Record<string, string> = {
      'kegiatan-kali-1000': 'induk-kali-1000',
      'sub-kali-1000': 'angka-kelebihan-nol',
      'anak-tertinggal': 'jumlah-beda',
    };
    const doubtful = new Set([...Object.values(kind), 'realisasi-melebihi-pagu']);
    for (const district of expected.districts.filter((d) => d.terbaca)) {
      const found = codes(district.kode).filter((code) => doubtful.has(code));
      if (district.fault === null) expect(found, district.nama).toEqual([]);
      else expect(found, district.nama).toContain(kind[district.fault]);
    }
  });
});
