// Columns of words by their titles: codes, units, persons, indicators, places, remarks.
import type { ColumnId } from '../../model/column.ts';
import { type ColumnProfile, isMoneyProfile } from './columnProfile.ts';
import type { TitleFeatures } from './titleFeatures.ts';

// `Seksi/Bidang`, `Kasi/Kasubbag`, `Sub Bagian`: nothing but parts of an office and their heads.
const UNITS_OF_OFFICE =
  /^[^a-z]*(?:(?:bidang|bid|sekretariat|seksi|sub\s*-?\s*(?:bagian|bag|bidang|bid|koordinator)|subbag(?:ian)?|subbid(?:ang)?|bagian|bag|kasi|kasubb?ag|kasubb?id|kabid|kabag|upt|uptd|unit|dan|atau)\b[^a-z]*)+$/i;

export function textMeaning(
  f: TitleFeatures,
  title: string,
  profile: ColumnProfile,
): ColumnId | null {
  const { leaf } = f;
  const measured = f.measure !== null && f.measureDepth === 0;
  if (leaf.has('kode')) {
    const named = f.scopes.length > 0 || leaf.has('uraian');
    const unfilled = profile.filled === 0 && /\b(?:nama|uraian)\b/i.test(title);
    return named && (unfilled || profile.texts > profile.codes) ? null : 'kode';
  }
  if (isCodePart(f, profile)) return 'kode';
  if (leaf.has('no') && leaf.size <= 2 && !leaf.has('indikator')) {
    // 1.1.2 only counts.
    return profile.codes * 2 > profile.filled && profile.padded > 0 ? 'kode' : 'no';
  }
  // `Unit` alone is a unit of measure, unless it holds names of offices.
  const unit = /^\W*unit\W*$/i.test(title) && profile.length <= 14;
  // `Unit Kerja / Kegiatan / Sub Kegiatan` names the rows.
  if (leaf.has('unitkerja') && !leaf.has('pj') && f.scopes.length > 1) return 'uraian';
  const answers = leaf.has('pj') || leaf.has('unitkerja') || (!unit && UNITS_OF_OFFICE.test(title));
  // `Anggaran PJ` over rupiah is what who answers may spend.
  if (answers && !(hasAmountWord(f) && isMoneyProfile(profile))) return 'penanggungJawab';
  // `Satuan Target` over words is the unit of the target.
  const words = profile.texts > 0 && profile.numbers === 0 && profile.length <= 24;
  if (leaf.has('satuan') && (!measured || words) && !leaf.has('volume')) return 'satuan';
  if (leaf.has('volume') && leaf.has('satuan')) return 'target';
  if (leaf.has('jabatan')) return 'jabatan';
  if (leaf.has('keterangan')) return 'keterangan';
  if (leaf.has('polaritas')) return 'polaritas';
  // `Sifat Target`, `Jenis Target`: what the cells say tells of what manner.
  if (leaf.has('akumulasi'))
    return profile.polarities > profile.manners ? 'polaritas' : 'akumulasi';
  if (leaf.has('level') || (leaf.has('tingkat') && leaf.size === 1)) return 'level';
  if (leaf.has('sumberdana') || (leaf.has('sumber') && leaf.size <= 2 && !leaf.has('data')))
    return 'sumberDana';
  if (leaf.has('lokasi')) return 'lokasi';
  // `Jumlah Indikator` over numbers counts them.
  const counts = leaf.has('jumlah') && profile.filled > 0 && profile.numbers === profile.filled;
  if (leaf.has('indikator') && counts) return null;
  if (leaf.has('indikator') && listsLevels(title)) return 'uraian';
  if (leaf.has('indikator') || (leaf.has('ukuran') && leaf.size === 1)) return indicatorMeaning(f);
  // `Indikator Kinerja › Keluaran Sub Kegiatan | Capaian Program` over sentences: all of them are indicators.
  if (f.above.has('indikator') && isSentences(profile) && !leaf.has('catatan'))
    return indicatorMeaning(f);
  if (measured) return null;
  if (leaf.has('catatan')) return 'catatan';
  if (leaf.has('alamat') || leaf.has('kecamatan')) return 'alamat';
  // `Dana Desa` over amounts is a source of money.
  const place = (leaf.has('desa') || leaf.has('kelurahan')) && f.scopes.length === 0;
  if (place && !(f.side === 'rp' && isMoneyProfile(profile))) return 'desa';
  if (f.above.has('indikator') && !hasAmountWord(f) && profile.texts >= profile.numbers) {
    return indicatorMeaning(f);
  }
  return null;
}

/** Mean length of texts that are no short words. */
export const SENTENCE = 16;

export function isSentences({ texts, numbers, quantities, length }: ColumnProfile): boolean {
  return texts > (numbers + quantities) * 3 && length >= SENTENCE;
}

/** `Tujuan / Indikator / Program / Kegiatan`: the indicators stand among the names that they belong to. */
function listsLevels(title: string): boolean {
  const parts = title.split(/[/,\n–—]| - /).map((part) => part.trim());
  const levels = parts.filter((part) => LEVEL_WORD.test(part));
  const named = parts.some(
    (part, i) =>
      /^(?:indikator(?:\s+kinerja)?(?:\s+utama)?|iku)(?:\s*\((?:iku|ik)\))?$/i.test(part) ||
      // `Klaster / Indikator KLA / Rencana Aksi`; what leads the list may speak for all of it.
      (i > 0 && /^indikator\s+(?!program|kegiatan|sub|sasaran|tujuan)\S+$/i.test(part)),
  );
  return named && levels.length > 1;
}

const LEVEL_WORD =
  /^(?:tujuan|sasaran|strategi|pilar|klaster|program|kegiatan|sub\s*-?\s*kegiatan|(?:rencana\s+)?aksi)\b[^(]{0,20}$/i;

// `Kode › Urusan | Bidang | Program …`: one cell for each piece of the code.
function isCodePart(f: TitleFeatures, profile: ColumnProfile): boolean {
  if (!f.above.has('kode') || f.leaf.has('uraian')) return false;
  const pieces = profile.money === 0 && profile.texts * 3 <= profile.filled;
  // `Kode dan Uraian` stands above names too, `Kode Nomenklatur` above pieces of a code alone.
  if (f.above.has('uraian')) return pieces && profile.filled > 0;
  // The label of the total may stand in the first piece.
  return pieces || (profile.money === 0 && profile.length <= 4);
}

function indicatorMeaning(f: TitleFeatures): ColumnId {
  if (f.scopes.length !== 1) return 'indikator';
  const scope = f.scopes[0]!;
  if (scope === 'sasaran') return 'indikatorSasaran';
  if (scope === 'program') return 'indikatorProgram';
  if (scope === 'kegiatan') return 'indikatorKegiatan';
  if (scope === 'subkegiatan') return 'indikatorSubKegiatan';
  if (scope === 'tujuan') return 'indikatorTujuan';
  return 'indikator';
}

export function hasAmountWord(f: TitleFeatures): boolean {
  return f.measure !== null || f.side !== null || f.leaf.has('jumlah');
}
