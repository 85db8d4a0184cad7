// How a name looks: its numbering and its style, as short comparable words.
import type { Cell } from '../../grid/cell.ts';

/** `1` → `n1`, `1.1` → `n2`, `A.` → `A`, `IV` → `I`, `a)` → `a`; empty for none. */
export function numberingShape(text: string): string {
  const clean = text
    .trim()
    .replace(/[.)]+$/, '')
    .replace(/,/g, '.');
  if (clean === '') return '';
  if (/^\d{1,3}(?:\.\d{1,3})*$/.test(clean)) return `n${clean.split('.').length}`;
  if (/^[IVX]+$/.test(clean)) return clean.length === 1 && !/[IVX]/.test(clean) ? 'A' : 'I';
  if (/^[A-Z]$/.test(clean)) return 'A';
  if (/^[a-z]$/.test(clean)) return 'a';
  return '';
}

/** The list mark in front of a name (`1.2 Penyusunan …`, `a. Rapat`), empty for none. */
export function leadingNumber(name: string): string {
  return (
    /^\s*((?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[IVX]+)[.)])\s+\S|^\s*(\d{1,2}(?:\.\d{1,2})+)\s+\S/
      .exec(name)
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}

/** Capitals, bold, fill and leading blanks of a name cell. */
export function styleWord(cell: Cell): string {
  const text = cell.display;
  const letters = text.replace(/[^A-Za-z]/g, '');
  const capitals = letters.length >= 5 && letters === letters.toUpperCase();
  const indent = Math.min(9, /^[\s\u00a0]*/.exec(text)![0].replace(/\n/g, '').length);
  return `${capitals ? 'C' : ''}${cell.bold ? 'B' : ''}${cell.fill ?? ''}${indent > 0 ? `i${indent}` : ''}`;
}
