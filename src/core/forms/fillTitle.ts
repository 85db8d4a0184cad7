// Titles with year, office and region filled in.

export interface TitleValues {
  readonly tahun: number;
  /** `Dinas Pemberdayaan Masyarakat dan Desa`; null leaves a placeholder to be typed over. */
  readonly instansi: string | null;
  /** `Kabupaten Merangin`; null leaves it out. */
  readonly wilayah: string | null;
}

const PLACEHOLDER_INSTANSI = '[Nama Perangkat Daerah]';

/**
 * `{tahun}`, `{tahun-1}`, `{tahun+1}`, `{instansi}`, `{wilayah}`; in capitals (`{INSTANSI}`) the value is in capitals.
 * A name that already ends with the region is not followed by it again.
 */
export function fillTitle(text: string, values: TitleValues): string {
  const instansi = values.instansi?.trim() || PLACEHOLDER_INSTANSI;
  const region = values.wilayah?.trim() ?? '';
  const wilayah = instansi.toLowerCase().includes(region.toLowerCase()) ? '' : region;
  return text
    .replace(
      /\{tahun(?:([+-])(\d+))?\}/gi,
      (_, sign: string | undefined, years: string | undefined) =>
        String(values.tahun + (years ? Number(years) * (sign === '-' ? -1 : 1) : 0)),
    )
    .replace(/\{instansi\}/g, () => instansi)
    .replace(/\{INSTANSI\}/g, () => (values.instansi ? instansi.toUpperCase() : instansi))
    .replace(/\{wilayah\}/g, () => wilayah)
    .replace(/\{WILAYAH\}/g, () => wilayah.toUpperCase())
    .replace(/ {2,}/g, ' ')
    .trim();
}
