// Gives `TW 1 = 355 TW 2 = …` inside a cell to the quarters, and `Rp …` behind it to the money of its level.
import type { ColumnId } from '../../model/column.ts';
import type { Value } from '../../model/planTable.ts';
import type { Notation } from '../../numbers/notation.ts';
import { parseNumber } from '../../numbers/parseNumber.ts';
import { parseQuarterText, type QuarterEntry } from '../../numbers/parseQuarterText.ts';

type Values = Record<ColumnId, Value>;

/**
 * When the value says quarters, adds `tw1`..`tw4` (and `paguProgram`/`pagu` for a trailing amount) that point at
 * its cell, unless the row has them already. True when it did say quarters.
 */
export function spreadQuarters(
  values: Values,
  id: ColumnId,
  value: Value,
  notation: Notation | null,
): boolean {
  if (value.state === 'blank' || value.state === 'number') return false;
  const said = parseQuarterText(value.text, notation);
  if (said === null) return false;
  said.quarters.forEach((entry, i) => {
    const quarter = `tw${i + 1}`;
    if (entry.state !== 'blank' && !filled(values[quarter]))
      values[quarter] = entryValue(value, entry);
  });
  if (said.year !== null) {
    const year = entryValue(value, said.year);
    values[id] = { ...value, quantities: year.quantities, state: year.state, value: year.value };
  }
  const money = said.rest === '' ? null : parseNumber(said.rest, notation);
  const pagu = id === 'targetProgram' ? 'paguProgram' : 'pagu';
  if (money?.state === 'number' && !filled(values[pagu])) {
    values[pagu] = {
      ...value,
      text: said.rest,
      value: money.value,
      quantities: [{ value: money.value, unit: null }],
      state: 'number',
      numberAsText: true,
    };
  }
  return true;
}

function filled(value: Value | undefined): boolean {
  return value !== undefined && value.state !== 'blank';
}

function entryValue(source: Value, entry: QuarterEntry): Value {
  const single = entry.quantities.length === 1 ? entry.quantities[0]! : null;
  return {
    ...source,
    text: entry.text,
    value: entry.state === 'dash' || entry.state === 'blank' ? null : (single?.value ?? entry.text),
    quantities: entry.quantities,
    state: entry.state,
    readings: [],
    numberAsText: false,
  };
}
