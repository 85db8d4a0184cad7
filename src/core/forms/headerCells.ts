// The header tree of a form as rows of cells with merges.
import type { Rect } from '../grid/rect.ts';
import type { FormColumn, FormDefinition, HeaderNode } from './formDefinition.ts';

export interface HeaderCells {
  /** Header rows, then the row of column numbers if there is one; null where a merge covers the cell. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Relative to the first header row and the first column. */
  readonly merges: readonly Rect[];
  /** How many of the rows are header rows, without the row of numbers. */
  readonly depth: number;
}

/** A group whose children have no titles of their own counts as one cell down to the bottom. */
function silent(node: HeaderNode): boolean {
  return 'children' in node && node.children.every((child) => child.title === '');
}

function depthOf(node: HeaderNode): number {
  if (!('children' in node) || silent(node)) return 1;
  return 1 + Math.max(...node.children.map(depthOf));
}

/** How many header rows the title of a node takes that begins at `row` of `depth` rows. */
export function titleRows(node: HeaderNode, row: number, depth: number): number {
  if (!('children' in node) || silent(node)) return depth - row;
  return node.tall === true ? depth - row - Math.max(...node.children.map(depthOf)) : 1;
}

function widthOf(node: HeaderNode): number {
  return 'children' in node ? node.children.reduce((sum, child) => sum + widthOf(child), 0) : 1;
}

/** Columns in the order in which the header tree names them. */
export function headerColumns(nodes: readonly HeaderNode[]): string[] {
  return nodes.flatMap((node) =>
    'children' in node ? headerColumns(node.children) : [node.column],
  );
}

function numberRow(columns: readonly FormColumn[], row: number, merges: Rect[]) {
  columns.forEach((column, c) => {
    if (column.number === '' || columns[c + 1]?.number !== '') return;
    let width = 1;
    while (columns[c + width]?.number === '') width++;
    merges.push({ row, column: c, rows: 1, columns: width });
  });
  return columns.map((column) => (column.number === '' ? null : column.number));
}

/** `fill` replaces the placeholders of a title. Helper columns are not part of this header. */
export function headerCells(form: FormDefinition, fill: (text: string) => string): HeaderCells {
  const depth = Math.max(...form.header.map(depthOf));
  const rows: (string | null)[][] = Array.from({ length: depth }, () =>
    form.columns.map(() => null),
  );
  const merges: Rect[] = [];
  const write = (node: HeaderNode, row: number, column: number): void => {
    const ends = !('children' in node) || silent(node);
    const rect = { row, column, rows: titleRows(node, row, depth), columns: widthOf(node) };
    rows[row]![column] = fill(node.title);
    if (rect.rows > 1 || rect.columns > 1) merges.push(rect);
    if (ends) return;
    let at = column;
    for (const child of (node as Extract<HeaderNode, { children: unknown }>).children) {
      write(child, row + rect.rows, at);
      at += widthOf(child);
    }
  };
  let at = 0;
  for (const node of form.header) {
    write(node, 0, at);
    at += widthOf(node);
  }
  const numbered = form.columns.some((each) => each.number !== '');
  const numbers = numbered ? [numberRow(form.columns, depth, merges)] : [];
  return { rows: [...rows, ...numbers], merges, depth };
}
