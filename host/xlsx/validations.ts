// Drop-down lists between Excel's data validation and the host's.
import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { Rect } from '../../src/core/grid/rect.ts';
import type { HostSheet, ValidationRule } from '../engine/sheetEngine.ts';
import { rectOf } from './rectOf.ts';

/** Where lists stand that are too long for a rule; hidden from the user. */
export const LIST_SHEET = '_renaksi_daftar';

export function isListSheet(entry: {
  readonly source: Worksheet;
  readonly title: string;
}): boolean {
  return entry.title.startsWith(LIST_SHEET) && entry.source.state !== 'visible';
}

/** Only lists have a meaning here; other kinds of rules are left out. Ranges are clipped to the sheet's size. */
export function readValidations(
  source: Worksheet,
  sheet: HostSheet,
  sourceNamed: (title: string) => Worksheet | undefined,
): void {
  const model = source.dataValidations.model as Record<string, DataValidation | undefined>;
  for (const [key, validation] of Object.entries(model)) {
    if (validation?.type !== 'list') continue;
    const rect = rectOf(key.replace(/^range:/, ''));
    const list = listOf(String(validation.formulae[0] ?? ''), source, sourceNamed);
    if (!rect || list.length === 0) continue;
    const rule: ValidationRule = {
      list,
      lenient:
        validation.errorStyle === 'warning' ||
        validation.errorStyle === 'information' ||
        !validation.showErrorMessage,
      help: validation.prompt ?? '',
    };
    const rows = Math.min(rect.rows, Math.max(sheet.rows(), 200) - rect.row);
    const columns = Math.min(rect.columns, Math.max(sheet.columns(), 26) - rect.column);
    if (rows > 0 && columns > 0) sheet.setValidation({ ...rect, rows, columns }, rule);
  }
}

/** `"a,b"` or a range (`'Daftar'!$A$1:$A$9`) → the values. */
function listOf(
  formula: string,
  source: Worksheet,
  sourceNamed: (title: string) => Worksheet | undefined,
): string[] {
  const quoted = /^"([\s\S]*)"$/.exec(formula.trim());
  if (quoted)
    return quoted[1]!
      .replace(/""/g, '"')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const match =
    /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(
      formula.trim(),
    );
  const rect = match ? rectOf(match[3]!) : null;
  if (!match || !rect) return [];
  const name = (match[1] ?? match[2])?.replace(/''/g, "'");
  const sheet = name === undefined ? source : sourceNamed(name);
  const items: string[] = [];
  for (let row = rect.row; row < Math.min(rect.row + rect.rows, rect.row + 1000); row++)
    for (let column = rect.column; column < rect.column + Math.min(rect.columns, 50); column++) {
      const text = sheet?.findCell(row + 1, column + 1)?.text ?? '';
      if (text !== '') items.push(text);
    }
  return items;
}

/** Lists whose items Excel can't hold inside the rule: a comma in an item, or more than 255 characters. */
export function needsRange(rule: ValidationRule): boolean {
  return rule.list.some((item) => item.includes(',')) || rule.list.join(',').length > 250;
}

export interface ValidationArea {
  readonly rect: Rect;
  readonly rule: ValidationRule;
}

/** Cells with the same rule put together, column by column. */
export function validationAreas(sheet: HostSheet): ValidationArea[] {
  const areas: { rect: Rect; rule: ValidationRule; key: string }[] = [];
  const open = new Map<string, number>();
  for (let column = 0; column < sheet.columns(); column++) {
    let first = -1;
    let key = '';
    let rule: ValidationRule | null = null;
    for (let row = 0; row <= sheet.rows(); row++) {
      const here = row < sheet.rows() ? sheet.validation(row, column) : null;
      const hereKey = here ? JSON.stringify(here) : '';
      if (hereKey === key) continue;
      if (rule) push({ row: first, column, rows: row - first, columns: 1 }, rule, key);
      first = row;
      key = hereKey;
      rule = here;
    }
  }
  return areas;

  function push(rect: Rect, rule: ValidationRule, key: string): void {
    const spot = `${key}|${rect.row}|${rect.rows}|${rect.column}`;
    const before = open.get(spot);
    const next = `${key}|${rect.row}|${rect.rows}|${rect.column + 1}`;
    if (before !== undefined) {
      const area = areas[before]!;
      areas[before] = { ...area, rect: { ...area.rect, columns: area.rect.columns + 1 } };
      open.set(next, before);
    } else {
      open.set(next, areas.length);
      areas.push({ rect, rule, key });
    }
  }
}

/** `listRange` when the list stands in cells, else the items go into the rule. */
export function validationToExcel(rule: ValidationRule, listRange: string | null): DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [listRange ?? `"${rule.list.join(',').replace(/"/g, '""')}"`],
    showErrorMessage: true,
    errorStyle: rule.lenient ? 'warning' : 'stop',
    ...(rule.help !== '' && { showInputMessage: true, prompt: rule.help.slice(0, 255) }),
  };
}
