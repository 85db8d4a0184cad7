// Inlining the panel: nothing in script or style may end its element early or become a scriptlet.
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { escapeScript, inlined } from '../../scripts/build/buildSidebar.ts';

const PAGE =
  '<html lang="id"><style>/*STYLE*/</style><body><script>/*SCRIPT*/</script></body></html>';

describe('the page of the panel', () => {
  it('keeps the meaning of strings and expressions that look like markup', () => {
    const script =
      'result = ["</script>", `<!-- -->`, "<?xml", /<?a/.test("a"), /<\\/SCRIPT/.test("</SCRIPT"), 1 < 2]';
    const escaped = escapeScript(script);
    expect(escaped).not.toMatch(/<\/script|<!--|<\?/i);
    const scope: { result?: unknown } = {};
    vm.runInNewContext(escaped, scope);
    expect([...(scope.result as unknown[])]).toEqual([
      '</script>',
      '<!-- -->',
      '<?xml',
      true,
      true,
      true,
    ]);
  });

  it('puts both parts in place, also when they hold replacement patterns', () => {
    const page = inlined(PAGE, {
      style: 'a{content:"</style>$&"}',
      script: 'f("$1 $& </script>")',
    });
    expect(page).toBe(
      '<html lang="id"><style>a{content:"\\3c /style>$&"}</style><body><script>f("$1 $& \\x3c/script>")</script></body></html>',
    );
  });

  it('refuses a page without the marks', () => {
    expect(() => inlined('<html></html>', { style: '', script: '' })).toThrow('/*STYLE*/');
  });
});
