// Writes numbers the Indonesian way, the same on every machine (no Intl): 1.234,56, Rp 1.234, 103,59%.

const MOST_DECIMALS = 10;

/**
 * `1234.5` → `1.234,5`. Without `decimals` as many as the number has (at most ten, binary dust removed);
 * with it exactly that many, halves away from zero. Not a finite number gives `-`.
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return '-';
  const places =
    decimals === undefined ? MOST_DECIMALS : Math.min(Math.max(decimals, 0), MOST_DECIMALS);
  const [whole, fraction] = plainDigits(roundHalfUp(Math.abs(value), places), places);
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const digits = shown === '' ? grouped : `${grouped},${shown}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** `1234` → `Rp 1.234`; sen are shown only when there are any: `Rp 1.234,50`. */
export function formatRupiah(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const rounded = roundHalfUp(Math.abs(value), 2);
  const digits = formatNumber(rounded, Number.isInteger(rounded) ? 0 : 2);
  return value < 0 && rounded > 0 ? `-Rp ${digits}` : `Rp ${digits}`;
}

/** A value in percent: 103.585 → `103,59%`. */
export function formatPercent(percent: number, decimals = 2): string {
  if (!Number.isFinite(percent)) return '-';
  return `${formatNumber(percent, decimals)}%`;
}

/** Rounds decimal halves away from zero as people and Sheets do: 1.005 → 1.01, 103.585 → 103.59. */
export function roundHalfUp(value: number, decimals: number): number {
  const tidy = Number(value.toPrecision(15));
  const [digits, exponent = '0'] = String(Math.abs(tidy)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [whole, up = '0'] = String(shifted).split('e');
  const result = Number(`${whole}e${Number(up) - decimals}`);
  if (!Number.isFinite(result)) return tidy;
  return tidy < 0 && result !== 0 ? -result : result;
}

// The shortest digits of the number itself; toFixed would bring back binary dust (…,0999999046).
function plainDigits(value: number, places: number): [string, string] {
  const [digits, exponent = '0'] = String(value).split('e');
  const [whole, fraction = ''] = digits!.split('.');
  const shift = Number(exponent);
  if (shift > 0) {
    const all = fraction.padEnd(shift, '0');
    return [whole! + all.slice(0, shift), all.slice(shift).padEnd(places, '0')];
  }
  if (shift < 0) {
    const all = `${'0'.repeat(-shift)}${whole}${fraction}`;
    return ['0', all.slice(1, 1 + places).padEnd(places, '0')];
  }
  return [whole!, fraction.slice(0, places).padEnd(places, '0')];
}
