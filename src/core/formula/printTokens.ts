// Writes tokens back as a formula, in any of the spellings that workbooks use.
import type { Token } from './tokens.ts';

/**
 * The text of a formula. `separator` `;` prints array columns as `\`, `,` prints them as `,`.
 * `decimal` is `,` with `;` and `.` with `,` unless given (canonical spelling is `;` and `.`).
 */
export function printTokens(
  tokens: readonly Token[],
  separator: ';' | ',',
  decimal: '.' | ',' = separator === ';' ? ',' : '.',
): string {
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'separator') text += separator;
    else if (token.kind === 'number') text += token.text.replace('.', decimal);
    else if (token.kind === 'arrayColumn') text += separator === ';' ? '\\' : ',';
    else text += token.text;
  }
  return text;
}
