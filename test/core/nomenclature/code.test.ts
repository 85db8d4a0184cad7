// Codes of the nomenclature in their spellings: level, nesting, order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeLevel,
  codeOwner,
  isBidangCode,
  isOlderCode,
  isOldSpelling,
  nestsIn,
  normaliseCode,
  otherOwnersCode,
  parentCode,
  splitCode,
} from '../../../src/core/nomenclature/code.ts';

describe('codes', () => {
  it('takes a repeated bidang of health and education for a prefix', () => {
    expect(codeLevel('1.02.1.02.02')).toBe('program');
    expect(codeLevel('1.02.1.02.02.2.01')).toBe('kegiatan');
    expect(normaliseCode('1.01.1.01.02.2.01.01')).toBe('1.01.02.2.01.0001');
    expect(codeLevel('1.02.02.2.01')).toBe('kegiatan');
  });

  it('knows codes of the lists before 2021, and the code of the other kind of region', () => {
    expect(['01.02.01.16.03', '1.02.1.02.01.15.02'].every(isOlderCode)).toBe(true);
    const others = [
      '1.02.01.2.03',
      '5.01.2.13.04.2.01.01',
      '5.1.02.01.01.0026',
      '1.02.02.2.01.0001.05',
    ];
    expect(others.some(isOlderCode)).toBe(false);
    expect(otherOwnersCode('2.13.01.1.06.04')).toBe('2.13.01.2.06.0004');
    expect(otherOwnersCode('2.13.01')).toBeNull();
  });

  it('knows the level of every spelling', () => {
    const codes: [string, string | null][] = [
      ['2.13.04', 'program'],
      ['X.XX.01', 'program'],
      ['2.13.4', 'program'],
      ['2.13.04.2.01', 'kegiatan'],
      ['1.01.01.02.01', 'kegiatan'],
      ['2.13.04.2.01.01', 'sub_kegiatan'],
      ['2.13.04.2.01.0001', 'sub_kegiatan'],
      ['2.13. 04. 2.01 .0001.', 'sub_kegiatan'],
      ['2 13 04 2 01 01', 'sub_kegiatan'],
      ['2.13', null],
      ['2,13', null],
      ['2.1', null],
      ['2.13.04.2', null],
      ['', null],
      ['abc', null],
      ['1', null],
      ['2.13.0.00.0.00.01.0000', null],
      ['12.5', null],
      ['2.13.04.2.01.01.01', null],
      ['2.13.04.2.01.0001.5.1.02.01', null],
      ['0.13.04', null],
    ];
    for (const [kode, level] of codes) expect(codeLevel(kode), kode).toBe(level);
    expect(isBidangCode('2,13')).toBe(true);
    expect(isBidangCode('2.13.04')).toBe(false);
  });

  it('has one spelling for old and new sub kegiatan, and drops prefixes', () => {
    const wanted = '2.13.04.2.01.0001';
    for (const kode of [
      '2.13.04.2.01.01',
      '2.13.04.2.01.0001.',
      '2.13.04.2.01.1',
      '5.01.2.13.04.2.01.01',
      '2.13.2.13.0.00.0.00.01.0000.2.13.04.2.01.0001',
    ]) {
      expect(normaliseCode(kode), kode).toBe(wanted);
    }
    expect(normaliseCode('5.01.2.13.04')).toBe('2.13.04');
    expect(normaliseCode(' bukan kode ')).toBe('bukan kode');
    expect(isOldSpelling('2.13.04.2.01.01')).toBe(true);
    expect(isOldSpelling('2.13.04.2.01.0001')).toBe(false);
    expect(isOldSpelling('2.13.04')).toBeNull();
  });

  it('nests', () => {
    expect(parentCode('2.13.04.2.01.01')).toBe('2.13.04.2.01');
    expect(parentCode('2.13.04.2.01')).toBe('2.13.04');
    expect(parentCode('2.13.04')).toBe('2.13');
    expect(parentCode('2.13')).toBeNull();
    expect(nestsIn('2.13.04.2.01.0001', '2.13.04')).toBe(true);
    expect(nestsIn('2.13.05.2.01.01', '2.13.04')).toBe(false);
    expect(nestsIn('2.13.01.2.01.01', 'X.XX.01.2.01')).toBe(true);
    expect(nestsIn('2.13.04', '2.13.04')).toBe(false);
    expect(nestsIn('', '2.13')).toBe(false);
  });

  it('tells whose kegiatan it is', () => {
    expect(codeOwner('2.13.04.1.01')).toBe('provinsi');
    expect(codeOwner('2.13.04.2.01.0001')).toBe('kabupaten');
    expect(codeOwner('2.13.04')).toBeNull();
  });

  it('takes a code off a name', () => {
    expect(splitCode('2.13.04.2.01.0002 Fasilitasi Penyusunan Produk Hukum Desa')).toEqual({
      kode: '2.13.04.2.01.0002',
      name: 'Fasilitasi Penyusunan Produk Hukum Desa',
    });
    expect(splitCode('2.13.04 - PROGRAM ADMINISTRASI')?.name).toBe('PROGRAM ADMINISTRASI');
    expect(splitCode('2.13.04.2.01.0002.Fasilitasi')?.name).toBe('Fasilitasi');
    expect(splitCode('X.XX.01 PROGRAM PENUNJANG')?.kode).toBe('X.XX.01');
    expect(splitCode('[3.27.02] Program Penyediaan Sarana')).toEqual({
      kode: '3.27.02',
      name: 'Program Penyediaan Sarana',
    });
    expect(splitCode('(3.27.02.2.01) Pengawasan Sarana')?.kode).toBe('3.27.02.2.01');
    expect(splitCode('[2024.1.5] Rapat')).toBeNull();
    expect(splitCode('1. Membuat SK')).toBeNull();
    expect(splitCode('1.1 Latar Belakang')).toBeNull();
  });

  it('never changes a code twice, and every child nests in its parent', () => {
    const two = fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const code = fc
      .tuple(fc.constantFrom('1', '2', '7'), two, two, fc.constantFrom('1', '2'), two, two)
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(code, (kode) => {
        const normal = normaliseCode(kode);
        expect(normaliseCode(normal)).toBe(normal);
        for (let above = parentCode(normal); above !== null; above = parentCode(above)) {
          expect(nestsIn(kode, above)).toBe(true);
        }
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof normaliseCode(text) === 'string'));
  });
});
