// The functions that an entry file exports, also through re-exports: name, parameter names and JSDoc.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

export interface ExportedFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The whole comment with its delimiters, '' when there is none. */
  readonly jsDoc: string;
}

/** In the order in which the files export them. @throws Error for an export that is not a function */
export function exportedFunctions(file: string): readonly ExportedFunction[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2020,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return reExported(file, statement);
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
    if (ts.isFunctionDeclaration(statement)) return [described(source, statement)];
    throw new Error(`${file}: an entry file may export functions only`);
  });
}

function reExported(file: string, statement: ts.ExportDeclaration): readonly ExportedFunction[] {
  if (statement.isTypeOnly) return [];
  const from = statement.moduleSpecifier;
  if (!from || !ts.isStringLiteral(from)) throw new Error(`${file}: export without a source file`);
  const all = exportedFunctions(resolve(dirname(file), from.text));
  const clause = statement.exportClause;
  if (!clause) return all;
  if (!ts.isNamedExports(clause)) throw new Error(`${file}: namespace export in an entry file`);
  return clause.elements.map(({ name }) => {
    const found = all.find((one) => one.name === name.text);
    if (!found) throw new Error(`${file}: ${name.text} is not a function of ${from.text}`);
    return found;
  });
}

function described(source: ts.SourceFile, declaration: ts.FunctionDeclaration): ExportedFunction {
  const comments = ts.getLeadingCommentRanges(source.text, declaration.pos) ?? [];
  const docs = comments
    .map(({ pos, end }) => source.text.slice(pos, end))
    .filter((text) => text.startsWith('/**'));
  return {
    name: declaration.name!.text,
    parameters: declaration.parameters.map(({ name }) => name.getText(source)),
    jsDoc: docs[docs.length - 1] ?? '',
  };
}
