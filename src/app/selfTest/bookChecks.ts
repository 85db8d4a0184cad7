// Checks beyond single cells: sheets, stored values, times, formats of the language, the REST API, the lease.
import type { Input } from '../../core/edits/edit.ts';
import { cellAt, columnCount, rowCount } from '../../core/grid/grid.ts';
import { type Seen, seenOrDifferent } from '../../ports/seen.ts';
import type { Bench, Check } from './bench.ts';

function sheets({ deps: { workbook }, sheet }: Bench): Seen {
  const names = ['a', 'b', 'c'].map((letter) => `${sheet} ${letter}`);
  const [a, b, c] = names as [string, string, string];
  const size = { rows: 3, columns: 3 };
  workbook.apply([
    { kind: 'addSheet', sheet: a, ...size },
    { kind: 'addSheet', sheet: b, ...size, index: 0 },
    { kind: 'renameSheet', sheet: a, to: c },
    { kind: 'hideSheet', sheet: c, hidden: true },
  ]);
  const now = workbook.sheets();
  const first = now[0]?.name;
  const last = now[now.length - 1];
  const facts: readonly (readonly [string, boolean])[] = [
    [`pertama: ${first}`, first === b],
    [`terakhir: ${last?.name}`, last?.name === c],
    ['tersembunyi', last?.hidden === true],
  ];
  workbook.apply([b, c].map((name) => ({ kind: 'deleteSheet', sheet: name })));
  const left = workbook.sheets().filter(({ name }) => names.indexOf(name) >= 0);
  return seenOrDifferent(
    [
      ...facts.flatMap(([what, good]) => (good ? [] : [what])),
      ...left.map(({ name }) => `${name} masih ada`),
    ],
    `${now.length} lembar, urutan benar`,
  );
}

function stored({ deps: { store } }: Bench): Seen {
  const key = 'uji';
  const text = 'Rencana aksi 2024 – é 漢 '.repeat(800).slice(0, 20_000);
  store.set(key, text);
  const same = store.get(key) === text;
  store.delete(key);
  const gone = store.get(key) === null;
  return seenOrDifferent(
    [...(same ? [] : ['isi berubah']), ...(gone ? [] : ['tidak terhapus'])],
    'utuh',
  );
}

const ROWS = 500;
const COLUMNS = 20;
const MOST_MS = 15_000;

function times({ deps: { workbook, clock }, sheet }: Bench): Seen {
  const large = `${sheet} waktu`;
  const inputs = Array.from({ length: ROWS }, (_, r) =>
    Array.from(
      { length: COLUMNS },
      (_, c): Input =>
        c % 4 === 0 ? { t: `2.13.01.${r}` } : c % 4 === 1 ? { f: `=${r}+${c}` } : { n: r * c },
    ),
  );
  const start = clock.now();
  workbook.apply([
    { kind: 'addSheet', sheet: large, rows: ROWS, columns: COLUMNS },
    { kind: 'cells', sheet: large, row: 0, column: 0, inputs },
  ]);
  const written = clock.now();
  const rows = rowCount(workbook.snapshot(large));
  const read = clock.now();
  workbook.apply([{ kind: 'deleteSheet', sheet: large }]);
  const text = `menulis ${written - start} ms, membaca ${read - written} ms`;
  const good = rows === ROWS && written - start < MOST_MS && read - written < MOST_MS;
  return seenOrDifferent(good ? [] : [`${text}, ${rows} baris`], text);
}

function language(): Seen {
  const number = new Intl.NumberFormat('id-ID').format(1234567.89);
  const month = new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 4, 5)),
  );
  const text = `${number}, ${month}`;
  return seenOrDifferent(text === '1.234.567,89, Mei' ? [] : [text], text);
}

const ONLY_SECRETARIAT: Seen = { state: 'catat', text: 'hanya di edisi sekretariat' };

function rest({ deps: { workbook, remote }, sheet }: Bench): Seen {
  if (remote === null) return ONLY_SECRETARIAT;
  const reply = remote.fetchAll([workbook.id])[0];
  if (!reply?.ok) return { state: 'beda', text: `gagal: ${reply?.failure ?? 'tanpa jawaban'}` };
  const far = reply.grids.find((grid) => grid.sheet === sheet);
  if (!far) return { state: 'beda', text: `lembar ${sheet} tidak ada di jawaban` };
  const near = workbook.snapshot(sheet);
  const differences: string[] = [];
  for (let r = 0; r < Math.max(rowCount(near), rowCount(far)); r++) {
    for (let c = 0; c < Math.max(columnCount(near), columnCount(far)); c++) {
      const [one, other] = [cellAt(near, r, c), cellAt(far, r, c)].map((cell) =>
        JSON.stringify([cell.kind, cell.value, cell.formula, cell.format, cell.note, cell.bold]),
      );
      if (one !== other) differences.push(`B${r + 1}K${c + 1}: ${one} lewat REST ${other}`);
    }
  }
  const more = differences.length > 5 ? [`dan ${differences.length - 5} sel lain`] : [];
  return seenOrDifferent(
    [...differences.slice(0, 5), ...more],
    `${rowCount(near)} baris sama, ${far.tags.length} tanda`,
  );
}

function lease({ deps: { lease: held, clock } }: Bench): Seen {
  if (held === null) return ONLY_SECRETARIAT;
  const before = held.holder();
  if (before !== null) return { state: 'catat', text: `sedang dipegang ${before.owner}` };
  const until = clock.now() + 60_000;
  const facts: readonly (readonly [string, boolean])[] = [
    ['orang pertama tidak mendapat giliran', held.take('uji-1', until)],
    ['orang kedua mendapat giliran', !held.take('uji-2', until)],
    ['pemegang lain', held.holder()?.owner === 'uji-1'],
  ];
  held.release('uji-1');
  return seenOrDifferent(
    [
      ...facts.flatMap(([what, good]) => (good ? [] : [what])),
      ...(held.holder() === null ? [] : ['giliran tidak lepas']),
    ],
    'satu pemegang, lalu lepas',
  );
}

export const BOOK_CHECKS = {
  lembar: sheets,
  simpanan: stored,
  'waktu-baca': times,
  intl: language,
  rest,
  sewa: lease,
} satisfies Record<string, Check>;
