// SUBTOTAL as Sheets has it: other SUBTOTALs inside the range are left out, and 101..111 leave out hidden rows.
import {
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  type SimpleRangeValue,
} from 'hyperformula';
import { divisionByZero, plain, type Value } from './sheetsFunction.ts';

/** What the calculator tells the function through the engine's `context`. */
export interface HiddenRows {
  isHidden(engineSheet: number, row: number): boolean;
}

interface Node {
  readonly procedureName?: string;
  readonly args?: readonly Node[];
  readonly left?: Node;
  readonly right?: Node;
  readonly value?: unknown;
  readonly expression?: Node;
}

function callsSubtotal(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.procedureName === 'SUBTOTAL') return true;
  if (node.args?.some(callsSubtotal)) return true;
  if (callsSubtotal(node.left) || callsSubtotal(node.right)) return true;
  if (callsSubtotal(node.expression)) return true;
  return typeof node.value === 'object' && node.value !== null && callsSubtotal(node.value as Node);
}

function variance(numbers: readonly number[], sample: boolean): number | null {
  const divisor = numbers.length - (sample ? 1 : 0);
  if (divisor <= 0) return null;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / divisor;
}

/** `kind` 1..11 by the table of SUBTOTAL. */
function aggregate(kind: number, values: readonly Value[]): Value {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const sum = numbers.reduce((total, value) => total + value, 0);
  switch (kind) {
    case 1:
      return numbers.length === 0 ? divisionByZero() : sum / numbers.length;
    case 2:
      return numbers.length;
    case 3:
      return values.filter((value) => typeof value !== 'symbol').length;
    case 4:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
    case 5:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
    case 6:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
    case 7:
    case 8: {
      const spread = variance(numbers, kind === 7);
      return spread === null ? divisionByZero() : Math.sqrt(spread);
    }
    case 9:
      return sum;
    case 10:
    case 11:
      return variance(numbers, kind === 10) ?? divisionByZero();
    default:
      return new CellError(ErrorType.VALUE);
  }
}

export class SubtotalPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    SUBTOTAL: {
      method: 'subtotal',
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.RANGE },
      ],
      repeatLastArgs: 1,
    },
  };

  subtotal(ast: never, state: never): unknown {
    return this.runFunction(
      (ast as { args: never[] }).args,
      state,
      this.metadata('SUBTOTAL'),
      (code: number, ...ranges: SimpleRangeValue[]) => {
        const skipHidden = code > 100;
        const kind = skipHidden ? code - 100 : code;
        const values = ranges.flatMap((range) => this.valuesToCount(range, skipHidden));
        const error = values.find((value) => value instanceof CellError);
        // COUNT and COUNTA look past errors, the others pass them on.
        if (error && kind !== 2 && kind !== 3) return error as never;
        return aggregate(kind, values) as never;
      },
    );
  }

  private valuesToCount(range: SimpleRangeValue, skipHidden: boolean): Value[] {
    const start = range.range?.start;
    const values = range.valuesFromTopLeftCorner().map(plain);
    if (!start) return values;
    const hidden = this.config.context as HiddenRows | undefined;
    const width = range.width();
    return values.filter((_, index) => {
      const row = start.row + Math.floor(index / width);
      if (skipHidden && hidden?.isHidden(start.sheet, row)) return false;
      return !this.isSubtotal({ sheet: start.sheet, row, col: start.col + (index % width) });
    });
  }

  private isSubtotal(address: { sheet: number; row: number; col: number }): boolean {
    const vertex = this.dependencyGraph.getCell(address) as
      | { getFormula?: (service: unknown) => Node }
      | undefined;
    if (typeof vertex?.getFormula !== 'function') return false;
    return callsSubtotal(vertex.getFormula(this.dependencyGraph.lazilyTransformingAstService));
  }
}
