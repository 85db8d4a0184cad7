// How long 2,000 names take against the built-in lists and against a list of 6,000: printed for people, bounded generously.
import { expect, it } from 'vitest';
import { nearestNames } from '../../../src/core/nomenclature/lookup.ts';
import {
  buildNomenclature,
  builtInNomenclature,
  type Nomenclature,
} from '../../../src/core/nomenclature/nomenclature.ts';

const SLIPS = ['', ' (lanjutan)', ' Tahap II', ' di Desa'];

function names(count: number): string[] {
  const known = builtInNomenclature().entries.map((entry) => entry.name);
  return Array.from({ length: count }, (_, i) => {
    const name = known[i % known.length]!;
    const at = (i * 7) % name.length;
    return name.slice(0, at) + name.slice(at + 1) + SLIPS[i % SLIPS.length];
  });
}

function milliseconds(nomenclature: Nomenclature): number {
  const from = Date.now();
  for (const name of names(2000)) nearestNames(name, { nomenclature });
  return Date.now() - from;
}

it('matches 2,000 misspelt names in well under a second', () => {
  const builtIn = milliseconds(builtInNomenclature());
  const large = buildNomenclature(
    Array.from({ length: 6000 }, (_, i) => ({
      kode: `2.${10 + (i % 80)}.${String(2 + ((i >> 3) % 90)).padStart(2, '0')}.2.01.${i % 9999}`,
      name: `${builtInNomenclature().entries[i % 150]!.name} jenis${i % 400}`,
    })),
  );
  const ofLarge = milliseconds(large);
  console.log(`2.000 nama: ${builtIn} ms (daftar bawaan), ${ofLarge} ms (6.000 baris)`);
  expect(builtIn).toBeLessThan(3000);
  expect(ofLarge).toBeLessThan(30_000);
});
