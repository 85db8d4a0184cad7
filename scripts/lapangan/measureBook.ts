// What the rules say about a workbook as its maker left it, and about each fault that its maker planted.
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { checkWorkbook } from '../../src/app/checkWorkbook.ts';
import type { Deps } from '../../src/app/deps.ts';
import { cellName, parseCellName } from '../../src/core/grid/a1.ts';
import { nearly } from '../../src/core/numbers/nearly.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import type { Workbook } from '../../src/ports/workbook.ts';
import { gridFromHost, sheetInfos } from '../../test/support/gridFromHost.ts';
import { type FieldBook, type FieldFault, openFieldBook } from './fieldBook.ts';

export interface FaultResult {
  readonly fault: FieldFault;
  /** A finding that the clean workbook does not have names the cell. */
  readonly named: boolean;
  /** What the offered repair of that cell gives: the figure it had, another one; null when none is offered. */
  readonly repair: 'semula' | 'lain' | null;
  /** Errors and warnings that the clean workbook does not have and that do not name the cell. */
  readonly astray: readonly Finding[];
}

export interface BookResult {
  /** Of the clean workbook, all severities. */
  readonly findings: readonly Finding[];
  readonly faults: readonly FaultResult[];
}

export function measureBook(book: FieldBook): BookResult {
  const clean = openFieldBook(book);
  const findings = findingsIn(clean);
  const known = new Set(findings.map(keyOf));
  return { findings, faults: book.faults.map((fault) => measureFault(book, clean, fault, known)) };
}

function measureFault(
  book: FieldBook,
  clean: HostWorkbook,
  fault: FieldFault,
  known: ReadonlySet<string>,
): FaultResult {
  const fresh = findingsIn(openFieldBook(book, fault)).filter((each) => !known.has(keyOf(each)));
  const names = (finding: Finding): boolean =>
    finding.cells.some(
      (cell) => cell.sheet === fault.sheet && cellName(cell.row, cell.column) === fault.cell,
    );
  return {
    fault,
    named: fresh.some(names),
    repair: repairOf(book, clean, fault, fresh),
    astray: fresh.filter((finding) => finding.severity !== 'info' && !names(finding)),
  };
}

function repairOf(
  book: FieldBook,
  clean: HostWorkbook,
  fault: FieldFault,
  findings: readonly Finding[],
): FaultResult['repair'] {
  const { row, column } = parseCellName(fault.cell)!;
  const [input] = findings.flatMap(({ fix }) =>
    (fix ?? []).flatMap((edit) =>
      edit.kind === 'cells' && edit.sheet === fault.sheet
        ? (edit.inputs[row - edit.row]?.[column - edit.column] ?? [])
        : [],
    ),
  );
  if (!input) return null;
  const to = 'f' in input ? input.f : 'n' in input ? input.n : 't' in input ? input.t : null;
  const repaired = openFieldBook(book, { ...fault, to });
  const [was, is] = [clean, repaired].map((host) => host.sheet(fault.sheet)!.result(row, column));
  const same =
    typeof was === 'number' && typeof is === 'number'
      ? nearly(was, is)
      : JSON.stringify(was) === JSON.stringify(is);
  return same ? 'semula' : 'lain';
}

function keyOf(finding: Finding): string {
  const [{ sheet, row, column }] = finding.cells as [Finding['cells'][number]];
  return `${finding.code} ${sheet}!${cellName(row, column)}`;
}

/** As the panel's button finds them: all visible sheets. */
export function findingsIn(host: HostWorkbook): readonly Finding[] {
  return checkWorkbook(depsOf(host), null).findings;
}

function depsOf(host: HostWorkbook): Deps {
  return {
    edition: 'kantor',
    workbook: workbookOf(host),
    store: { get: () => null, set: () => {}, delete: () => {}, keys: () => [] },
    clock: { now: () => 0 } as Deps['clock'],
    onBug: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
    remote: null,
    lease: null,
  };
}

function workbookOf(host: HostWorkbook): Workbook {
  const never = (): never => {
    throw new Error('Checking changes nothing');
  };
  return {
    id: host.id,
    name: host.name,
    locale: host.locale,
    sheets: () => sheetInfos(host),
    activeSheet: () => host.active.sheet,
    snapshot: (name) => gridFromHost(host, host.sheet(name)!),
    apply: never,
    select: never,
    toast: never,
  };
}
