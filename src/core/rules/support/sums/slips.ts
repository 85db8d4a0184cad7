// The slips of the pen that turn one figure into another: digits too many, digits swapped, one digit wrong.

export type Slip =
  /** New value is the old one times 10^power. */
  | { readonly kind: 'pangkat'; readonly power: number }
  /** Two neighbouring digits changed places. */
  | { readonly kind: 'tukar' }
  /** One digit is another one. */
  | { readonly kind: 'satu-angka' }
  /** One digit was passed over, or typed twice: 18.500.000 for 108.500.000. */
  | { readonly kind: 'angka-hilang' }
  | { readonly kind: 'angka-lebih' }
  /** A minus before a figure that has none. */
  | { readonly kind: 'tanda' }
  /** Nothing was written where a figure belongs. */
  | { readonly kind: 'kosong' }
  | { readonly kind: 'lain' };

/** Of fewer digits before the zeros at the end, one digit more or less is any other figure. */
const LONG = 4;

const PLAUSIBILITY: Record<Slip['kind'], number> = {
  pangkat: 6,
  tukar: 5,
  'angka-hilang': 4,
  'angka-lebih': 4,
  'satu-angka': 3,
  tanda: 6,
  kosong: 2,
  lain: 0,
};

/** `written` and `meant` are what `slip` lies between: ten times a count of one digit is a count like any other. */
export function plausibility(slip: Slip, written: number, meant: number): number {
  if (slip.kind === 'pangkat' && Math.min(written, meant) < 10) return PLAUSIBILITY['satu-angka'];
  return PLAUSIBILITY[slip.kind];
}

/** How `written` may have come from `meant`. */
export function slipBetween(written: number, meant: number): Slip {
  if (written === 0) return meant > 0 ? { kind: 'kosong' } : { kind: 'lain' };
  if (written < 0 && close(-written, meant)) return { kind: 'tanda' };
  if (meant <= 0 || written < 0) return { kind: 'lain' };
  const power = Math.round(Math.log10(meant / written));
  if (power !== 0 && Math.abs(power) <= 6 && close(written * 10 ** power, meant)) {
    return { kind: 'pangkat', power };
  }
  const a = digits(written);
  const b = digits(meant);
  if (without(b, a)) return { kind: 'angka-hilang' };
  if (without(a, b)) return { kind: 'angka-lebih' };
  if (a.length !== b.length) return { kind: 'lain' };
  const different = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (different.length === 1) return { kind: 'satu-angka' };
  const [first, second] = different;
  if (
    different.length === 2 &&
    second === first! + 1 &&
    a[first!] === b[second] &&
    a[second] === b[first!]
  ) {
    return { kind: 'tukar' };
  }
  return { kind: 'lain' };
}

/** True when `short` is `long` with one of its digits left out. */
function without(long: string, short: string): boolean {
  if (long.length !== short.length + 1 || long.replace(/0+$/, '').length < LONG) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function digits(value: number): string {
  return String(Math.round(value * 100) / 100);
}
