// Values kept with the workbook, within Google's sizes; and the lease of a long job.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByBytes, utf8Length } from '../../src/gas/splitByBytes.ts';
import { gasOver, newBook } from './gasHarness.ts';

describe('the store', () => {
  it('keeps short and long values, and forgets every part of a deleted one', async () => {
    const { store, host } = await gasOver(newBook());
    const long = 'Kegiatan “é” 🙂 '.repeat(3000);
    store.set('jejak', long);
    store.set('pendek', '');
    expect(store.get('jejak').value).toBe(long);
    expect(store.get('pendek').value).toBe('');
    expect(store.get('tidak ada').value).toBeNull();
    expect([...(store.keys().value ?? [])].sort()).toEqual(['jejak', 'pendek']);
    store.set('jejak', 'ringkas');
    expect(store.get('jejak').value).toBe('ringkas');
    expect(host.properties.size).toBe(2);
    store.delete('jejak');
    store.delete('pendek');
    expect(host.properties.size).toBe(0);
  });

  it('keeps the old value whole when a new one is written only in part', async () => {
    const before = 'a'.repeat(30_000);
    const after = 'b'.repeat(40_000);
    for (const at of [1, 2]) {
      const properties = new Map<string, string>();
      let writes = Number.POSITIVE_INFINITY;
      const refuse = (call: string): string | null =>
        /^Properties\.set/.test(call) && ++writes === at ? 'Service invoked too many times' : null;
      const { store } = await gasOver(newBook(), { properties, refuse });
      store.set('jejak', before);
      writes = 0;
      expect(store.set('jejak', after)).toMatchObject({ code: 'QUOTA' });
      expect(store.get('jejak').value).toBe(before);
      expect(store.set('jejak', after).code).toBeUndefined();
      expect(store.get('jejak').value).toBe(after);
      store.delete('jejak');
      expect([...properties.keys()]).toEqual([]);
    }
  });

  it('replaces a value that has no room beside the old one', async () => {
    const { store } = await gasOver(newBook());
    expect(store.set('jejak', 'a'.repeat(300_000)).code).toBeUndefined();
    expect(store.set('jejak', 'b'.repeat(310_000)).code).toBeUndefined();
    expect(store.get('jejak').value).toBe('b'.repeat(310_000));
  });

  it('reads long values that an earlier version wrote', async () => {
    const properties = new Map([
      ['s:jejak', '2'],
      ['p:jejak:0', 'rencana '],
      ['p:jejak:1', 'aksi'],
    ]);
    const { store } = await gasOver(newBook(), { properties });
    expect(store.get('jejak').value).toBe('rencana aksi');
    store.set('jejak', 'ringkas');
    expect([...properties]).toEqual([['s:jejak', '=ringkas']]);
  });

  it('says that it is full and keeps what it had', async () => {
    const { store } = await gasOver(newBook());
    store.set('jejak', 'yang lama');
    expect(store.set('jejak', 'x'.repeat(600_000))).toMatchObject({ code: 'STORE_FULL' });
    expect(store.get('jejak').value).toBe('yang lama');
  });

  it('cuts any text into parts that fit and join again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 4, max: 20 }), (text, limit) => {
        const parts = splitByBytes(text, limit);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(limit);
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

describe('the lease', () => {
  it('is held by one owner until it runs out', async () => {
    const { lease, store } = await gasOver(newBook());
    expect(lease(0, 'take', 'Sari', 1000).value).toBe(true);
    expect(lease(500, 'take', 'Budi', 2000).value).toBe(false);
    expect(lease(500, 'holder').value).toEqual({ owner: 'Sari', untilMs: 1000 });
    expect(lease(600, 'take', 'Sari', 1600).value).toBe(true);
    expect(lease(1700, 'holder').value).toBeNull();
    expect(lease(1700, 'take', 'Budi', 3000).value).toBe(true);
    lease(1800, 'release', 'Sari');
    expect(lease(1800, 'holder').value).toEqual({ owner: 'Budi', untilMs: 3000 });
    lease(1800, 'release', 'Budi');
    expect(lease(1800, 'holder').value).toBeNull();
    expect(store.keys().value).toEqual([]);
  });

  it('says busy when somebody else holds the lock of the document', async () => {
    const { lease } = await gasOver(newBook(), { lock: { holder: {} } });
    expect(lease(0, 'take', 'Sari', 1000)).toMatchObject({ code: 'BUSY' });
  });
});
