// Moves the references of a formula along when rows or columns come or go, or a sheet gets another name.
import { columnIndex, columnName } from '../../src/core/grid/a1.ts';
import { CANONICAL, scanFormula } from './formulaScan.ts';

/** `count` rows or columns come in before `at`, or go from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** New place of a single index; null when it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.kind === 'insert') return index + shift.count;
  return index < shift.at + shift.count ? null : index - shift.count;
}

/** New first and last index of a span; null when all of it was deleted. Inserting inside makes it grow. */
export function shiftSpan(first: number, last: number, shift: Shift): [number, number] | null {
  if (shift.kind === 'insert') {
    return [
      first >= shift.at ? first + shift.count : first,
      last >= shift.at ? last + shift.count : last,
    ];
  }
  const end = shift.at + shift.count;
  const newFirst = first < shift.at ? first : first < end ? shift.at : first - shift.count;
  const newLast = last < shift.at ? last : last < end ? shift.at - 1 : last - shift.count;
  return newFirst > newLast ? null : [newFirst, newLast];
}

export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** A sheet prefix as Sheets spells it: quoted only where it must be. */
export function prefixOfSheet(sheet: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

const PART = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

interface End {
  readonly columnFixed: string;
  readonly column: number | null;
  readonly rowFixed: string;
  readonly row: number | null;
}

function parseEnd(text: string): End {
  const found = PART.exec(text)!;
  const rowOnly = found[2] === undefined;
  return {
    columnFixed: rowOnly ? '' : found[1]!,
    column: rowOnly ? null : columnIndex(found[2]!),
    rowFixed: rowOnly ? found[1]! || found[3]! : found[3]!,
    row: found[4] === undefined ? null : Number(found[4]) - 1,
  };
}

function printEnd(end: End): string {
  const column = end.column === null ? '' : end.columnFixed + columnName(end.column);
  const row = end.row === null ? '' : end.rowFixed + String(end.row + 1);
  return column + row;
}

/** A reference without its sheet prefix; `#REF!` when nothing of it is left. */
function shiftReference(range: string, shift: Shift): string {
  const parts = range.split(':');
  const first = parseEnd(parts[0]!);
  const last = parts.length > 1 ? parseEnd(parts[1]!) : first;
  const axis = shift.axis;
  const low = first[axis];
  if (low === null) return range;
  const high = last[axis] ?? Number.MAX_SAFE_INTEGER - shift.count;
  const swapped = high < low;
  const moved = swapped ? shiftSpan(high, low, shift) : shiftSpan(low, high, shift);
  if (!moved) return '#REF!';
  const [a, b] = swapped ? [moved[1], moved[0]] : moved;
  const newFirst = { ...first, [axis]: a };
  if (parts.length === 1) return printEnd(newFirst);
  return `${printEnd(newFirst)}:${printEnd(last[axis] === null ? last : { ...last, [axis]: b })}`;
}

/** `own` is the sheet that the formula stands on, `changed` the one whose rows or columns move. */
export function shiftFormula(formula: string, own: string, changed: string, shift: Shift): string {
  const same = (name: string): boolean => name.toLowerCase() === changed.toLowerCase();
  if (!same(own) && !formula.toLowerCase().includes(changed.toLowerCase().replace(/'/g, "''")))
    return formula;
  let out = '=';
  for (const piece of scanFormula(formula, CANONICAL)) {
    if (piece.kind !== 'reference') out += piece.text;
    else if (!same(piece.prefix === '' ? own : sheetOfPrefix(piece.prefix))) out += piece.text;
    else {
      const moved = shiftReference(piece.text.slice(piece.prefix.length), shift);
      out += moved === '#REF!' ? moved : piece.prefix + moved;
    }
  }
  return out;
}

export function renameInFormula(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  let out = '=';
  for (const piece of scanFormula(formula, CANONICAL)) {
    const hit =
      piece.prefix !== '' && sheetOfPrefix(piece.prefix).toLowerCase() === from.toLowerCase();
    out += hit ? prefixOfSheet(to) + piece.text.slice(piece.prefix.length) : piece.text;
  }
  return out;
}
