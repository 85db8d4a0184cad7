// The built bundle as Google will load it: syntax, globals, no service touched, sizes.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import { MENU_TITLES } from '../../src/core/text/menuText.ts';
import {
  CALLS,
  CONSOLIDATION_CALLS,
  MAINTENANCE,
  MENU_FUNCTIONS,
  TRIGGERS,
} from '../../src/rpc/globals.ts';

/**
 * KB of Code.js, readable and with its indentation. Google loads the whole text for every call; how long that takes is
 * among the checks on Google. Without indentation it is about a quarter smaller, should that be needed.
 */
const BUDGET = { kantor: 2000, sekretariat: 2150 } as const;
const EDITIONS = ['kantor', 'sekretariat'] as const;

let dist = '';
const read = (edition: string, name: string): string =>
  readFileSync(join(dist, edition, name), 'utf8');

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'renaksi-'));
  await buildAll({ quiet: true, outDir: dist });
});

afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

/** Services that may not even be looked at. */
function forbidden(name: string): object {
  return new Proxy(
    {},
    {
      get(_target, key) {
        throw new Error(`${name}.${String(key)} was touched`);
      },
    },
  );
}

const SERVICES = [
  'SpreadsheetApp',
  'PropertiesService',
  'LockService',
  'HtmlService',
  'UrlFetchApp',
  'ScriptApp',
  'Utilities',
  'Charts',
  'Session',
  'Sheets',
];

/** A scope with nothing of Node or of a browser. */
function bareContext(): vm.Context {
  return vm.createContext(Object.fromEntries(SERVICES.map((name) => [name, forbidden(name)])));
}

describe.each(EDITIONS)('the %s bundle', (edition) => {
  it('is three files, no more', () => {
    expect(readdirSync(join(dist, edition)).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
  });

  it('has exactly the contract, the menu and the triggers as globals', () => {
    const context = bareContext();
    const before = new Set(Object.getOwnPropertyNames(context));
    new vm.Script(read(edition, 'Code.js')).runInContext(context);
    const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
    // A name that ends with `_` is private in Apps Script: pages and menus cannot reach it.
    const reachable = added.filter((name) => !name.endsWith('_')).sort();
    const wanted = [
      ...CALLS[edition],
      ...MENU_FUNCTIONS[edition],
      ...TRIGGERS,
      ...MAINTENANCE,
    ].sort();
    expect(reachable).toEqual(wanted);
    for (const name of wanted) expect(typeof context[name]).toBe('function');
    expect(added.filter((name) => name.endsWith('_'))).toEqual(['renaksi_']);
  });

  it('keeps parameter names and comments on the globals', () => {
    const code = read(edition, 'Code.js');
    expect(code).toMatch(
      /\* @param \{Object\} request [^\n]+\n[^\n]+\n \*\/\nfunction insertForm\(request\) \{/,
    );
    expect(code).toContain('function onOpen(event) {');
  });

  it('shows its menu on opening, before anything is allowed', () => {
    const items: [string, string][] = [];
    let shown = false;
    const menu = {
      addItem(title: string, handler: string) {
        items.push([title, handler]);
        return menu;
      },
      addToUi() {
        shown = true;
      },
    };
    const ui = new Proxy({ createAddonMenu: () => menu }, onlyOwn);
    const context = bareContext();
    context.SpreadsheetApp = new Proxy({ getUi: () => ui }, onlyOwn);
    vm.runInContext(read(edition, 'Code.js'), context);
    vm.runInContext("onInstall({ authMode: 'NONE' })", context);
    expect(shown).toBe(true);
    expect(items).toEqual(MENU_FUNCTIONS[edition].map((name) => [MENU_TITLES[name], name]));
    expect(items.length).toBeLessThanOrEqual(6);
  });

  it('turns a forbidden service into a sentence, not into an exception', () => {
    const context = bareContext();
    const logged: string[] = [];
    context.console = { error: (line: string) => logged.push(line) };
    vm.runInContext(read(edition, 'Code.js'), context);
    const result = vm.runInContext('JSON.stringify(getOverview({}))', context) as string;
    expect(JSON.parse(result)).toMatchObject({ ok: false, error: { code: 'BUG' } });
    expect(result).not.toContain('touched');
    expect(logged[0]).toContain('was touched');
  });

  it('uses only syntax and library that Apps Script has', () => {
    expect(tooNew(read(edition, 'Code.js'))).toEqual([]);
  });

  it('stays within its size', () => {
    const kilobytes = Buffer.byteLength(read(edition, 'Code.js')) / 1024;
    console.log(
      `${edition}: Code.js ${kilobytes.toFixed(1)} KB (batas ${BUDGET[edition]} KB), ` +
        `Sidebar.html ${(Buffer.byteLength(read(edition, 'Sidebar.html')) / 1024).toFixed(1)} KB`,
    );
    expect(kilobytes).toBeLessThan(BUDGET[edition]);
  });

  it('has a panel with everything inside', () => {
    const page = read(edition, 'Sidebar.html');
    expect(page).toMatch(/<html lang="id"/);
    expect(page).not.toContain('<?');
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page.match(/<\/style/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
    expect(page).not.toMatch(/\/\*(STYLE|SCRIPT)\*\//);
    const script = /<script>([\s\S]*)<\/script>/.exec(page)![1]!;
    expect(() => new vm.Script(script)).not.toThrow();
  });
});

const onlyOwn: ProxyHandler<object> = {
  get(target, key) {
    if (!Object.hasOwn(target, key)) throw new Error(`${String(key)} is not allowed here`);
    return Reflect.get(target, key);
  },
};

describe('the two editions', () => {
  const manifest = (edition: string) => JSON.parse(read(edition, 'appsscript.json'));
  const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

  it('ask for as little as each needs', () => {
    expect(manifest('kantor')).toMatchObject({
      timeZone: 'Asia/Jakarta',
      runtimeVersion: 'V8',
      oauthScopes: [scope('spreadsheets.currentonly'), scope('script.container.ui')],
    });
    expect(manifest('kantor')).not.toHaveProperty('urlFetchWhitelist');
    expect(manifest('sekretariat')).toMatchObject({
      urlFetchWhitelist: ['https://sheets.googleapis.com/'],
      dependencies: {
        enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
      },
    });
    expect(manifest('sekretariat').oauthScopes).toEqual([
      scope('spreadsheets.currentonly'),
      scope('script.container.ui'),
      scope('spreadsheets'),
      scope('script.external_request'),
    ]);
  });

  it('keep other workbooks out of the office', () => {
    const code = read('kantor', 'Code.js');
    expect(code).not.toMatch(/UrlFetchApp|ScriptApp|sheets\.googleapis\.com/);
    for (const name of CONSOLIDATION_CALLS) expect(code).not.toContain(`function ${name}(`);
    expect(read('sekretariat', 'Code.js')).toContain('UrlFetchApp.fetchAll');
  });
});

/** Methods that came after ES2020, and names that only Node or browsers have. */
const NEW_METHODS = new Set(
  'at hasOwn groupBy replaceAll findLast findLastIndex toSorted toReversed toSpliced isWellFormed'.split(
    ' ',
  ),
);
const ELSEWHERE = new Set(
  'setTimeout setInterval fetch TextEncoder TextDecoder structuredClone window document process require crypto atob btoa Blob performance'.split(
    ' ',
  ),
);

function tooNew(code: string): string[] {
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${what}, line ${line + 1}: ${source.text.split('\n')[line]!.trim().slice(0, 90)}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPrivateIdentifier(node)) say(node, 'private field');
    if (ts.isClassStaticBlockDeclaration(node)) say(node, 'static block');
    if (ts.isPropertyDeclaration(node) && node.modifiers?.some(isStatic)) say(node, 'static field');
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) say(node, 'module');
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name } = node.expression;
      // An `at` of two arguments is one of ours: the method of arrays and texts takes one.
      const own = name.text === 'at' && node.arguments.length !== 1;
      if (NEW_METHODS.has(name.text) && !own) say(node.expression.name, `.${name.text}()`);
    }
    if (ts.isIdentifier(node) && ELSEWHERE.has(node.text) && isFree(node)) say(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isStatic = (modifier: ts.ModifierLike): boolean =>
  modifier.kind === ts.SyntaxKind.StaticKeyword;

/** Not a property's name, and not behind `typeof`. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isTypeOfExpression(parent)) return false;
  return !declaredAbove(node);
}

function declaredAbove(node: ts.Identifier): boolean {
  for (let scope: ts.Node | undefined = node; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope)) {
      if (scope.parameters.some((parameter) => parameter.name.getText() === node.text)) return true;
      if (scope.name && scope.name.getText() === node.text) return true;
    }
    if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
      const declares = scope.statements.some(
        (statement) =>
          (ts.isVariableStatement(statement) &&
            statement.declarationList.declarations.some(
              (declaration) => declaration.name.getText() === node.text,
            )) ||
          (ts.isFunctionDeclaration(statement) && statement.name?.text === node.text),
      );
      if (declares) return true;
    }
  }
  return false;
}
