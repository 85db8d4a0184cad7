// Formulas as text and as structure: tokens, spelling, references, comparison, and what a formula does.
export { toCanonical, toLocal } from './canonical.ts';
export { type Declared, type DeclaredExpression, parseDeclared } from './declared.ts';
export { declaredFormula, declaredValue } from './declaredFormula.ts';
export { describeFormula, type FormulaShape } from './describeFormula.ts';
export { type Expression, parseFormula } from './parseFormula.ts';
export { printTokens } from './printTokens.ts';
export { ALL_COLUMNS, ALL_ROWS, parseReference, type Reference, references } from './references.ts';
export { sameFormula, shiftFormula, toRelative } from './relative.ts';
export { tokenize } from './tokenize.ts';
export type { Spelling, Token, TokenKind } from './tokens.ts';
