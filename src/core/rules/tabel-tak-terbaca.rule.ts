// A sheet of which only the formulas could be checked, since no header says what its columns hold.
import { cellName } from '../grid/a1.ts';
import type { Rule } from './rule.ts';
import { looseFinding } from './support/formulas/looseFinding.ts';

const CODE = 'tabel-tak-terbaca';

export const tabelTakTerbaca: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'notasi',
  title: 'Tabel rencana aksi tidak ditemukan',
  strength: 5,
  check: (context) =>
    context.tables
      .filter(({ columns, unknownColumns }) => columns.length + unknownColumns.length === 0)
      .flatMap(({ sheet, area: { row, column } }) =>
        looseFinding(
          context,
          CODE,
          'info',
          { sheet, row, column },
          {
            params: { lembar: sheet, sel: cellName(row, column) },
          },
        ),
      ),
  message: ({ lembar }) =>
    `Lembar “${lembar}” tidak terbaca sebagai rencana aksi, jadi yang diperiksa hanya rumusnya.`,
  suggestion: () =>
    'Pastikan ada baris judul kolom seperti Program/Kegiatan, Indikator, dan Target, lalu periksa lagi.',
};
