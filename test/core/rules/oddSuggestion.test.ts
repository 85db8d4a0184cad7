// What a finding about an odd figure asks to check: it must not speak of three zeros where one is meant.
import { expect, it } from 'vitest';
import { oddSuggestion } from '../../../src/core/rules/support/amounts/oddSuggestion.ts';

it('asks for zeros by which way the figure is off', () => {
  const first = (params: Parameters<typeof oddSuggestion>[0]): string =>
    oddSuggestion(params).split('.')[0]!;
  expect(first({ nilai: 5_900, mestinya: 590 })).toBe('Periksa apakah ada angka nol yang berlebih');
  expect(first({ nilai: 590, mestinya: 5_900 })).toBe(
    'Periksa apakah ada angka nol yang tertinggal',
  );
  expect(first({ nilai: 590_000 })).toBe('Periksa apakah ada tiga angka nol yang berlebih');
  expect(first({ nilai: 590, terkecil: 480_000 })).toBe('Periksa apakah tiga angka nol tertinggal');
  expect(first({ jenis: 'pecah' })).toBe('Periksa apakah digitnya keliru');
});
