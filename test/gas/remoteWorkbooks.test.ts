// District workbooks over the REST stand-in: what is read, and how each kind of failure is told.
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../host/apps-script/sheetsServer.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import type { Grid } from '../../src/core/grid/grid.ts';
import { gasOver, newBook } from './gasHarness.ts';

function district(id: string): HostWorkbook {
  const book = newBook('Renja', 'id_ID', id);
  const sheet = book.sheet('Renja')!;
  const rows = [
    ['RENCANA AKSI', '', ''],
    ['Kode', 'Program', 'Pagu'],
    ["'2.13.01", 'Penataan desa', '1.500.000'],
    ['', 'Mulai 5 Maret', '5/3/2024'],
    ['', 'Jumlah', '=SUM(C3;1/2)'],
    ['', 'Salah', '=1/0'],
  ];
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      book.type('Renja', r, c, text);
    });
  });
  sheet.setStyle({ row: 1, column: 0, rows: 1, columns: 3 }, { bold: true, fill: '#ffe599' });
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  sheet.setNote(1, 2, 'rupiah');
  sheet.frozenRows = 2;
  sheet.tags = [
    { key: 'form', value: 'renja', on: 'sheet', index: null },
    { key: 'row', value: 'header', on: 'row', index: 1 },
    { key: 'col', value: 'pagu', on: 'column', index: 2 },
  ];
  book.addSheet('Arsip lama').hidden = true;
  return book;
}

/** Without what only one of the two ways can know. */
function comparable(grid: Grid): unknown {
  return { ...grid, hiddenRows: [] };
}

describe('reading other workbooks', () => {
  it('gives the same grid over REST as the open workbook gives itself', async () => {
    const book = district('kab-a');
    const { fetchAll, snapshot } = await gasOver(book);
    const reply = fetchAll(['kab-a']).value![0]!;
    expect(reply).toMatchObject({ ok: true, id: 'kab-a', title: 'Rencana aksi' });
    if (!reply.ok) return;
    expect(reply.grids.map(comparable)).toEqual([comparable(snapshot('Renja'))]);
  });

  it('knows hidden rows and columns', async () => {
    const book = district('kab-a');
    book.sheet('Renja')!.hiddenRows.add(3);
    book.sheet('Renja')!.hiddenColumns.add(0);
    const { fetchAll } = await gasOver(book);
    expect(fetchAll(['kab-a']).value![0]).toMatchObject({
      grids: [{ hiddenRows: [3], hiddenColumns: [0] }],
    });
  });

  it('tells each failure apart, and lets no bad file spoil the others', async () => {
    const faults: Record<string, Fault> = {
      tertutup: 'no_access',
      hilang: 'not_found',
      excel: 'excel',
      ramai: 'busy',
      rusak: 'server',
      aneh: 'malformed',
      terpotong: 'half',
    };
    const ids = [...Object.keys(faults), 'tidak-terdaftar', 'baik'];
    const books = ids.filter((id) => id !== 'tidak-terdaftar').map(district);
    const { fetchAll, host } = await gasOver(books[books.length - 1]!, {
      workbooks: books,
      remote: {
        fault: (id) => faults[id] ?? null,
        latencyMs: (id) => (id === 'rusak' ? 3000 : 800),
      },
    });
    const replies = fetchAll(ids).value!;
    const told = replies.map((reply) =>
      reply.ok ? [reply.id, 'ok'] : [reply.id, reply.failure, reply.retry],
    );
    expect(told).toEqual([
      ['tertutup', 'no_access', false],
      ['hilang', 'not_found', false],
      ['excel', 'excel_in_drive', false],
      ['ramai', 'busy', true],
      ['rusak', 'server', true],
      ['aneh', 'unreadable', true],
      ['terpotong', 'unreadable', true],
      ['tidak-terdaftar', 'not_found', false],
      ['baik', 'ok'],
    ]);
    expect(host.stats.calls.get('UrlFetchApp.fetchAll')).toBe(1);
    expect(host.stats.simulatedMs).toBe(3000);
  });

  it('reads the others when one answer cannot be taken as text', async () => {
    const books = ['satu', 'raksasa', 'tiga'].map(district);
    let answers = 0;
    const { fetchAll } = await gasOver(books[0]!, {
      workbooks: books,
      refuse: (call) =>
        call === 'HTTPResponse.getContentText' && ++answers === 2 ? 'Response too large' : null,
    });
    const replies = fetchAll(books.map(({ id }) => id)).value!;
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.failure))).toEqual([
      'ok',
      'unreadable',
      'ok',
    ]);
  });

  it('runs into the quota of a minute and may try again in the next one', async () => {
    const books = Array.from({ length: 5 }, (_, n) => district(`kab-${n}`));
    let now = 0;
    const { fetchAll } = await gasOver(books[0]!, {
      workbooks: books,
      remote: { readsPerMinute: 3, now: () => now },
    });
    const ids = books.map(({ id }) => id);
    const oks = () => fetchAll(ids).value!.map((reply) => reply.ok);
    expect(oks()).toEqual([true, true, true, false, false]);
    now += 60_000;
    expect(oks()).toEqual([true, true, true, false, false]);
  });

  it('takes an address that nobody reaches for a passing trouble of every file', async () => {
    const refuse = (call: string) =>
      call === 'UrlFetchApp.fetchAll' ? 'Address unavailable: https://sheets.googleapis.com' : null;
    const { fetchAll } = await gasOver(district('kab-a'), { refuse });
    expect(fetchAll(['kab-a', 'kab-b']).value).toEqual([
      { ok: false, id: 'kab-a', failure: 'server', retry: true },
      { ok: false, id: 'kab-b', failure: 'server', retry: true },
    ]);
  });

  it('reads the others when one answer is too large for the whole wave', async () => {
    const books = ['kab-a', 'kab-b', 'kab-c', 'kab-d', 'kab-e'].map(district);
    const remote = { tooLarge: (id: string) => id === 'kab-c' };
    const { fetchAll, host } = await gasOver(books[0]!, { workbooks: books, remote });
    const replies = fetchAll(books.map(({ id }) => id)).value!;
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, false, true, true]);
    expect(replies[2]).toMatchObject({ failure: 'server', retry: true });
    // The wave, its halves, and the quarters of the first half.
    expect(host.stats.calls.get('UrlFetchApp.fetchAll')).toBe(5);
  });

  it('stops the wave when the quota of the day is used up', async () => {
    const refuse = (call: string) =>
      call === 'UrlFetchApp.fetchAll'
        ? 'Service invoked too many times for one day: urlfetch.'
        : null;
    const { fetchAll } = await gasOver(district('kab-a'), { refuse });
    expect(fetchAll(['kab-a'])).toMatchObject({ code: 'QUOTA' });
  });
});
