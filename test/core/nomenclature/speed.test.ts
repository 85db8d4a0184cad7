// 2,000 misspelt names against the built-in lists and against a list of 6,000: what is found, and how long it took, printed for people.
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

function matched(nomenclature: Nomenclature): { readonly found: number; readonly time: number } {
  const from = Date.now();
  const found = names(2000).filter((name) => nearestNames(name, { nomenclature }).length > 0);
  return { found: found.length, time: Date.now() - from };
}

it('finds names near to 2,000 misspelt ones, also in a long list', () => {
  const builtIn = matched(builtInNomenclature());
  const large = buildNomenclature(
    Array.from({ length: 6000 }, (_, i) => ({
      kode: `2.${10 + (i % 80)}.${String(2 + ((i >> 3) % 90)).padStart(2, '0')}.2.01.${i % 9999}`,
      name: `${builtInNomenclature().entries[i % 150]!.name} jenis${i % 400}`,
    })),
  );
  const ofLarge = matched(large);
  console.log(
    `2.000 nama: ${builtIn.found} dalam ${builtIn.time} ms (daftar bawaan), ${ofLarge.found} dalam ${ofLarge.time} ms (6.000 baris)`,
  );
  expect(builtIn.found).toBeGreaterThan(1900);
  expect(ofLarge.found).toBeGreaterThan(1500);
});
