// Teaches HyperFormula, once per process, the functions of Sheets that it lacks and how this locale writes numbers as text.
import {
  CellError,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  type SimpleRangeValue,
} from 'hyperformula';
import { conditionalFunctions } from './conditionalFunctions.ts';
import { numberFunctions } from './numberFunctions.ts';
import { numberText, plain, type SheetsFunction, type Value } from './sheetsFunction.ts';
import { SubtotalPlugin } from './subtotal.ts';
import { textFunctions } from './textFunctions.ts';

const FUNCTIONS: Readonly<Record<string, SheetsFunction>> = {
  ...textFunctions,
  ...numberFunctions,
  ...conditionalFunctions,
};

/** Built-ins that mean something else than in Sheets: better unknown, so that a file's own result is kept. */
const MISLEADING = ['SPLIT', 'INTERVAL', 'VERSION', 'MAXPOOL', 'MEDIANPOOL'];

let known: Set<string> | null = null;

export function registerSheetsFunctions(): void {
  if (known) return;
  HyperFormula.registerFunctionPlugin(SheetsPlugin, {
    enGB: Object.fromEntries(Object.keys(FUNCTIONS).map((name) => [name, name])),
  });
  HyperFormula.registerFunctionPlugin(SubtotalPlugin, { enGB: { SUBTOTAL: 'SUBTOTAL' } });
  writeNumbersLikeTheLocale();
  known = new Set(
    HyperFormula.getRegisteredFunctionNames('enGB').map((name) => name.toUpperCase()),
  );
  for (const name of MISLEADING) known.delete(name);
}

export function isKnownFunction(name: string): boolean {
  registerSheetsFunctions();
  return known!.has(name.toUpperCase());
}

type Concat = (left: unknown, right: unknown) => unknown;

class SheetsPlugin extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(
    Object.entries(FUNCTIONS).map(([name, { parameters, repeatLastArgs, wholeRanges }]) => [
      name,
      {
        method: methodOf(name),
        parameters: [...parameters],
        ...(repeatLastArgs !== undefined && { repeatLastArgs }),
        ...(wholeRanges && { enableArrayArithmeticForArguments: true }),
      },
    ]),
  );

  constructor(interpreter: ConstructorParameters<typeof FunctionPlugin>[0]) {
    super(interpreter);
    // `"TW 1 = "&A1` shows 0,5 in an Indonesian workbook; the engine itself always writes a point.
    const inner = interpreter as unknown as { concatOp?: Concat };
    const concat = inner.concatOp;
    const decimal = this.config.decimalSeparator;
    if (concat && decimal === ',')
      inner.concatOp = (left, right) => concat(localText(left), localText(right));
  }

  compute(name: string, ast: Parameters<FunctionPlugin['evaluateAst']>[0], state: never): unknown {
    const spec = FUNCTIONS[name]!;
    const context = {
      decimal: this.config.decimalSeparator,
      criterion: (raw: unknown) => {
        const made = this.interpreter.criterionBuilder.fromCellValue(
          plain(raw) as never,
          this.arithmeticHelper,
        );
        return made ? (value: Value) => made.lambda(value as never) : null;
      },
      kept: <T>(range: SimpleRangeValue, name: string, make: () => T): T => {
        const place = range.range;
        const vertex = place && this.dependencyGraph.getRange(place.start, place.end);
        if (!vertex) return make();
        const known = vertex.getFunctionValue(name) as T | undefined;
        if (known !== undefined) return known;
        const made = make();
        vertex.setFunctionValue(name, made as never);
        return made;
      },
    };
    return this.runFunction(
      (ast as unknown as { args: never[] }).args,
      state,
      this.metadata(name),
      (...args: unknown[]) => spec.run(args, context) as never,
    );
  }
}

for (const name of Object.keys(FUNCTIONS)) {
  Object.defineProperty(SheetsPlugin.prototype, methodOf(name), {
    value(this: SheetsPlugin, ast: never, state: never) {
      return this.compute(name, ast, state);
    },
  });
}

function methodOf(name: string): string {
  return `sheets_${name.replace(/\./g, '_')}`;
}

function localText(value: unknown): unknown {
  const bare = plain(value);
  return typeof bare === 'number' ? numberText(bare, ',') : value;
}

interface Coercing {
  config: { decimalSeparator: string };
  coerceToType(
    arg: unknown,
    wanted: { argumentType: FunctionArgumentType },
    state: unknown,
  ): unknown;
}

/** Functions that take text (LEN, CONCATENATE, TEXTJOIN) get numbers as the locale writes them. */
function writeNumbersLikeTheLocale(): void {
  const prototype = FunctionPlugin.prototype as unknown as Coercing;
  const coerce = prototype.coerceToType;
  prototype.coerceToType = function (arg, wanted, state) {
    if (
      wanted.argumentType === FunctionArgumentType.STRING &&
      this.config.decimalSeparator === ',' &&
      !(arg instanceof CellError)
    )
      return coerce.call(this, localText(arg), wanted, state);
    return coerce.call(this, arg, wanted, state);
  };
}
