// evaluasi-renaksi 1 → 2: the formulas of the header's words, guarded against blank and zero.
import { percentOf, sumIfAny } from '../parts.ts';
import type { Migration } from './migration.ts';
import { renewFormulas } from './renewFormulas.ts';

const K = ['realisasiK1', 'realisasiK2', 'realisasiK3', 'realisasiK4'];
const RP = ['realisasiRp1', 'realisasiRp2', 'realisasiRp3', 'realisasiRp4'];

function plainSum(ids: readonly string[]): string {
  return `=${ids.map((id) => `{${id}}`).join('+')}`;
}

/** Version 1 wrote 19 (=11+13+15+17) to 22 (=20/10*100) word for word, which gave 0 for blank and #DIV/0!. */
export const evaluasiRenaksi1: Migration = {
  form: 'evaluasi-renaksi',
  from: 1,
  title:
    'Rumus Jml Realisasi dan % Realisasi tidak lagi menampilkan 0 untuk yang belum dilaporkan dan tidak lagi menampilkan #DIV/0!.',
  edits: (grid) =>
    renewFormulas(grid, [
      { column: 'jumlahK', before: plainSum(K), after: sumIfAny(...K) },
      { column: 'jumlahRp', before: plainSum(RP), after: sumIfAny(...RP) },
      {
        column: 'persenK',
        before: '={jumlahK}/{target}*100',
        after: percentOf('jumlahK', 'target'),
      },
      {
        column: 'persenRp',
        before: '={jumlahRp}/{pagu}*100',
        after: percentOf('jumlahRp', 'pagu'),
      },
    ]),
};
