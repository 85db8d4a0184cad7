// Formulas of every shape in en_US spelling, for properties.
import fc from 'fast-check';

const cell = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'F', 'Z', 'AB'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 400 }),
  )
  .map((parts) => parts.join(''));
const sheet = fc.constantFrom('', '', '', "'Rencana Aksi'!", 'Data!', "'a''b; c'!");
const reference = fc.oneof(
  fc.tuple(sheet, cell).map((parts) => parts.join('')),
  fc.tuple(sheet, cell, cell).map(([s, a, b]) => `${s}${a}:${b}`),
  fc.constantFrom('A:A', '$1:$3', 'B2:C'),
);
const leaf = fc.oneof(
  { weight: 4, arbitrary: reference },
  fc.constantFrom('100', '0', '1.5', '0.25', '"a;b, ""c"""', 'TRUE', '#N/A', '{1,2;3,4}'),
);

export const anyFormula: fc.Arbitrary<string> = fc
  .letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc
        .tuple(
          fc.constantFrom('SUM', 'MAX', 'AVERAGE'),
          fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join(',')})`),
      fc
        .tuple(fc.constantFrom('IF', 'ROUND', 'IFERROR'), tie('expression'), tie('expression'))
        .map(([name, a, b]) => `${name}(${a},${b})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '&', '>='), tie('expression'))
        .map(([a, op, b]) => `${a}${op}${b}`),
      tie('expression').map((inner) => `(${inner})`),
      tie('expression').map((inner) => `-${inner}`),
    ),
  }))
  .expression.map((expression) => `=${expression}`);
