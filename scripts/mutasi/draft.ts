// A layout filled with programs: the cells of one sheet, each with its part in the plan.
import type { Column, Layout } from './layouts.ts';
import type { Kegiatan, Leaf, Program } from './plan.ts';
import { type CellDef, type Draft, type Part, put, ref } from './sheet.ts';

interface Line {
  readonly part: Part;
  readonly kode: string;
  readonly name: string;
  readonly indicator: string;
  readonly leaf: Leaf | null;
  readonly leaves: readonly Leaf[];
  readonly parent: number | null;
  readonly children: number[];
}

function linesOf(programs: readonly Program[]): Line[] {
  const lines: Line[] = [];
  const add = (line: Omit<Line, 'children'>): number => {
    lines.push({ ...line, children: [] });
    const index = lines.length - 1;
    if (line.parent !== null) lines[line.parent]!.children.push(index);
    return index;
  };
  for (const program of programs) {
    const p = add({
      part: 'program',
      ...pick(program),
      leaf: null,
      leaves: program.parts.flatMap((each) => [...each.parts]),
      parent: null,
    });
    for (const kegiatan of program.parts) {
      const k = add({
        part: 'kegiatan',
        ...pick(kegiatan),
        leaf: null,
        leaves: kegiatan.parts,
        parent: p,
      });
      for (const leaf of kegiatan.parts) {
        add({ part: 'sub', ...pick(leaf), leaf, leaves: [leaf], parent: k });
      }
    }
  }
  return lines;
}

function pick(each: Program | Kegiatan | Leaf) {
  return { kode: each.kode, name: each.name, indicator: each.indicator };
}

export function draftOf(layout: Layout, all: readonly Program[]): Draft {
  const given = all.slice(0, layout.programs);
  const programs = layout.counts ? given.map(inDocuments) : given;
  const depth = Math.max(...layout.columns.map((column) => column.title.length));
  const columns = new Map(layout.columns.map((column, i) => [column.id, layout.left + i]));
  const headerRow = layout.titles.length + 1;
  const firstRow = headerRow + depth + (layout.numbers ? 1 : 0);
  const lines = linesOf(programs);
  const rowAt = (index: number): number => firstRow + index;
  const totalRow = firstRow + lines.length;
  const draft: Draft = {
    layout: layout.name,
    cells: new Map(),
    merges: [],
    columns,
    rows: [],
    firstRow,
    lastRow: layout.total === 'bawah' ? totalRow : totalRow - 1,
  };
  layout.titles.forEach((title, i) => {
    put(draft, i, layout.left, { content: filled(title, programs), bold: true });
  });
  header(draft, layout, headerRow, depth);
  lines.forEach((line, i) => {
    draft.rows.push({
      row: rowAt(i),
      part: line.part,
      parent: line.parent === null ? null : rowAt(line.parent),
    });
    for (const column of layout.columns) {
      const def = cellOf(layout, column, line, i, rowAt, columns, lines);
      if (def) put(draft, rowAt(i), columns.get(column.id)!, { ...def, bold: line.part !== 'sub' });
    }
  });
  if (layout.total === 'bawah') totalOf(draft, layout, lines, rowAt, totalRow);
  return draft;
}

function inDocuments(program: Program): Program {
  const documents = (name: string): string => `Jumlah dokumen hasil ${name}`;
  return {
    ...program,
    parts: program.parts.map((kegiatan) => ({
      ...kegiatan,
      indicator: documents(kegiatan.name),
      parts: kegiatan.parts.map((leaf) => ({
        ...leaf,
        indicator: documents(leaf.name),
        unit: 'Dokumen',
      })),
    })),
  };
}

function filled(title: string, programs: readonly Program[]): string {
  const kegiatan = programs.flatMap((program) => program.parts);
  const leaves = kegiatan.flatMap((each) => each.parts);
  const pagu = leaves.reduce((sum, leaf) => sum + leaf.pagu, 0);
  return title
    .replace('{program}', String(programs.length))
    .replace('{kegiatan}', String(kegiatan.length))
    .replace('{sub}', String(leaves.length))
    .replace('{pagu}', String(pagu).replace(/\B(?=(\d{3})+$)/g, '.'));
}

function header(draft: Draft, layout: Layout, row: number, depth: number): void {
  layout.columns.forEach((column, i) => {
    const at = layout.left + i;
    column.title.forEach((title, level) => {
      const before = layout.columns[i - 1];
      const same =
        before &&
        before.title.slice(0, level + 1).join('|') === column.title.slice(0, level + 1).join('|');
      if (same && level < column.title.length - 1) return;
      put(draft, row + level, at, { content: title, bold: true });
      if (level < column.title.length - 1) {
        const path = column.title.slice(0, level + 1).join('|');
        let width = 1;
        while (layout.columns[i + width]?.title.slice(0, level + 1).join('|') === path) width += 1;
        if (width > 1) draft.merges.push({ row: row + level, column: at, rows: 1, columns: width });
      }
    });
    const last = column.title.length - 1;
    if (last < depth - 1)
      draft.merges.push({ row: row + last, column: at, rows: depth - last, columns: 1 });
    if (layout.numbers) put(draft, row + depth, at, { content: numberWords(layout, column, i) });
  });
}

/** `19 (=11+13+15+17)` where the column is calculated. */
function numberWords(layout: Layout, column: Column, index: number): string | number {
  if (!column.from || layout.name !== 'evaluasi-kode') return index + 1;
  const numbers = column.from.map((id) => layout.columns.findIndex((each) => each.id === id) + 1);
  const words = column.kind === 'persen' ? `${numbers[0]}/${numbers[1]}*100` : numbers.join('+');
  return `${index + 1} (=${words})`;
}

function cellOf(
  layout: Layout,
  column: Column,
  line: Line,
  index: number,
  rowAt: (index: number) => number,
  columns: ReadonlyMap<string, number>,
  lines: readonly Line[],
): CellDef | null {
  const row = rowAt(index);
  const role = { part: line.part, id: column.id };
  const at = columns.get(column.id)!;
  if (column.kind === 'teks') {
    const text = textOf(layout, column.id, line, index, lines);
    return text === null ? null : { content: text, role: { ...role, kind: 'teks' } };
  }
  if (column.kind === 'jumlah-baris') {
    const from = column.from!.map((id) => columns.get(id)!);
    if (layout.sums === 'ketik') return null;
    if (column.id === 'jk' && line.part !== 'sub') return null;
    const contiguous = from.every((each, i) => i === 0 || each === from[i - 1]! + 1);
    const content = contiguous
      ? `=SUM(${ref(row, from[0]!)}:${ref(row, from[from.length - 1]!)})`
      : `=${from.map((each) => ref(row, each)).join('+')}`;
    return { content, format: '#,##0', role: { ...role, kind: 'jumlah-baris', from } };
  }
  if (column.kind === 'persen') {
    const [above, below] = column.from!.map((id) => columns.get(id)!) as [number, number];
    if (column.id === 'pk' && line.part !== 'sub') return null;
    if (layout.average && line.part === 'kegiatan') {
      const rows = line.children.map(rowAt);
      return {
        content: `=AVERAGE(${ref(rows[0]!, at)}:${ref(rows[rows.length - 1]!, at)})`,
        format: '0.00%',
        role: { ...role, kind: 'rata', adds: rows },
      };
    }
    return {
      ...percent(layout, row, above, below),
      role: { ...role, kind: 'persen', from: [above, below] },
    };
  }
  if (column.kind === 'bulan') {
    const share = line.leaf?.months[Number(column.id.slice(5)) - 1];
    return share ? { content: share / 100, format: '0%', role: { ...role, kind: 'angka' } } : null;
  }
  const figure = (leaf: Leaf): number => figureOf(leaf, column.id);
  const quarter = Number(/^(?:k|rp)(\d)$/.exec(column.id)?.[1] ?? 0);
  if (line.leaf && quarter > layout.reported) return null;
  if (line.leaf)
    return {
      content: figure(line.leaf),
      format: column.kind === 'uang' ? '#,##0' : '0',
      role: { ...role, kind: 'angka' },
    };
  if (!column.rollUp) {
    if (column.id === 'target' || column.id === 'targetMaju') {
      const added = layout.counts && line.part === 'kegiatan';
      const content = added ? line.leaves.reduce((sum, leaf) => sum + leaf.target, 0) : 100;
      const adds = added ? { adds: line.children.map(rowAt) } : {};
      return { content, role: { ...role, kind: 'angka', ...adds } };
    }
    if (/^tw\d$/.test(column.id)) return { content: 100, role: { ...role, kind: 'angka' } };
    return null;
  }
  if (layout.sums === 'ketik') {
    const sum = line.leaves.reduce((total, leaf) => total + figure(leaf), 0);
    return {
      content: sum,
      format: '#,##0',
      role: { ...role, kind: 'jumlah-turun', adds: line.children.map(rowAt) },
    };
  }
  const rows = line.children.map(rowAt);
  return {
    content:
      layout.sums === 'syarat'
        ? conditional(
            rows[0]!,
            rowAt(lastBelow(lines, line)),
            at,
            columns.get('tingkat')!,
            line.part,
          )
        : down(layout, rows, at, line.part, lines, line, rowAt),
    format: '#,##0',
    role: { ...role, kind: 'jumlah-turun', adds: rows },
  };
}

/** The formula of a parent in the layout's own way. */
function down(
  layout: Pick<Layout, 'sums'>,
  rows: readonly number[],
  column: number,
  part: Part,
  lines: readonly Line[] = [],
  line: Line | null = null,
  rowAt: (index: number) => number = (index) => index,
): string {
  if (layout.sums === 'subtotal' && line) {
    const last = lastBelow(lines, line);
    return `=SUBTOTAL(9,${ref(rows[0]!, column)}:${ref(rowAt(last), column)})`.replace(',', ';');
  }
  if (part === 'kegiatan' && rows.length > 1) {
    return `=SUM(${ref(rows[0]!, column)}:${ref(rows[rows.length - 1]!, column)})`;
  }
  return layout.sums === 'rentang' && rows.length > 1
    ? `=SUM(${rows.map((row) => ref(row, column)).join(';')})`
    : `=${rows.map((row) => ref(row, column)).join('+')}`;
}

/** Children by the word in the level column, blank while there is nothing to add. */
function conditional(first: number, last: number, at: number, level: number, part: Part): string {
  const cells = `${ref(first, at)}:${ref(last, at)}`;
  const levels = `${ref(first, level)}:${ref(last, level)}`;
  const criteria =
    part === 'program' ? `${levels};"Kegiatan"` : `${levels};"<>Program";${levels};"<>Kegiatan"`;
  return `=IF(COUNTIFS(${cells};">=0";${criteria})=0;"";SUMIFS(${cells};${criteria}))`;
}

function lastBelow(lines: readonly Line[], line: Line): number {
  const last = line.children[line.children.length - 1];
  return last === undefined ? lines.indexOf(line) : lastBelow(lines, lines[last]!);
}

function percent(layout: Layout, row: number, above: number, below: number): CellDef {
  const factor = layout.percent === 'seratus' ? '*100' : '';
  const ratio = `${ref(row, above)}/${ref(row, below)}${factor}`;
  const content = layout.guard ? `=IF(${ref(row, below)}=0;0;${ratio})` : `=${ratio}`;
  return { content, format: layout.percent === 'seratus' ? '0.00' : '0.00%' };
}

function figureOf(leaf: Leaf, id: string): number {
  const index = Number(/\d+$/.exec(id)?.[0] ?? 1) - 1;
  if (id === 'target' || id === 'targetMaju') return leaf.target;
  if (id === 'pagu') return leaf.pagu;
  if (id === 'paguMaju') return Math.round(leaf.pagu * 1.1);
  if (id === 'jrp') return leaf.rp.reduce((a, b) => a + b, 0);
  if (id.startsWith('ag')) {
    return leaf.cash.slice(index * 3, index * 3 + 3).reduce((a, b) => a + b, 0);
  }
  if (id.startsWith('kas')) return leaf.cash[index]!;
  if (id.startsWith('rp')) return leaf.rp[index]!;
  if (id.startsWith('tw')) return leaf.target / 4;
  return leaf.k[index]!;
}

function textOf(
  layout: Layout,
  id: string,
  line: Line,
  index: number,
  lines: readonly Line[],
): string | null {
  switch (id) {
    case 'no':
      return line.part === 'program'
        ? String(lines.slice(0, index + 1).filter((each) => each.part === 'program').length)
        : null;
    case 'kode':
      return layout.twoDigit || line.part !== 'sub'
        ? line.kode
        : line.kode.replace(/\.(\d\d)$/, '.00$1');
    case 'nama':
      return line.part === 'program' ? line.name.toUpperCase() : line.name;
    case 'program':
      return line.part === 'program' ? line.name : null;
    case 'kegiatan':
      return line.part === 'kegiatan' ? line.name : null;
    case 'subnama':
      return line.part === 'sub' ? line.name : null;
    case 'indikator':
      return line.indicator;
    case 'satuan':
      return line.leaf?.unit ?? (layout.counts && line.part === 'kegiatan' ? 'Dokumen' : '%');
    case 'tingkat':
      return { program: 'Program', kegiatan: 'Kegiatan', sub: 'Sub Kegiatan', total: null }[
        line.part
      ];
    case 'pj':
      return ['Sekretariat', 'Bidang Pemerintahan Desa', 'Bidang Pemberdayaan'][index % 3]!;
    default:
      return null;
  }
}

function totalOf(
  draft: Draft,
  layout: Layout,
  lines: readonly Line[],
  rowAt: (index: number) => number,
  row: number,
): void {
  const first = layout.left;
  put(draft, row, first + (layout.ownColumns ? 0 : 1), { content: layout.totalLabel, bold: true });
  const programs = lines.flatMap((line, i) => (line.part === 'program' ? [rowAt(i)] : []));
  for (const column of layout.columns) {
    const at = draft.columns.get(column.id)!;
    const role = { part: 'total' as const, id: column.id };
    if (column.rollUp || (column.kind === 'jumlah-baris' && column.id !== 'jk')) {
      const typed = lines
        .filter((line) => line.leaf)
        .reduce((sum, line) => sum + figureOf(line.leaf!, column.id), 0);
      const content =
        layout.sums === 'ketik'
          ? typed
          : layout.sums === 'subtotal' && column.rollUp
            ? `=SUBTOTAL(9;${ref(rowAt(0), at)}:${ref(rowAt(lines.length - 1), at)})`
            : `=${programs.map((each) => ref(each, at)).join('+')}`;
      put(draft, row, at, {
        content,
        format: '#,##0',
        bold: true,
        role: { ...role, kind: 'jumlah-turun', adds: programs },
      });
    } else if (column.kind === 'persen' && column.id === 'prp') {
      const [above, below] = column.from!.map((id) => draft.columns.get(id)!) as [number, number];
      put(draft, row, at, {
        ...percent(layout, row, above, below),
        bold: true,
        role: { ...role, kind: 'persen', from: [above, below] },
      });
    }
  }
  draft.rows.push({ row, part: 'total', parent: null });
}
