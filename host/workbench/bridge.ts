// The panel's page with google.script.run bridged to the workbench by messages, in a sandbox of its own.

/** Runs inside the sandboxed frame: every call becomes a message to the page around it. */
const BRIDGE = `
(function () {
  var waiting = {};
  var next = 1;
  function runner(done, fail) {
    return new Proxy({}, {
      get: function (_, name) {
        if (name === 'withSuccessHandler') return function (f) { return runner(f, fail); };
        if (name === 'withFailureHandler') return function (f) { return runner(done, f); };
        if (name === 'withUserObject') return function () { return runner(done, fail); };
        if (typeof name !== 'string') return undefined;
        return function () {
          var id = next++;
          waiting[id] = { done: done, fail: fail };
          parent.postMessage({ renaksi: 'call', id: id, name: name, args: JSON.stringify([].slice.call(arguments)) }, '*');
        };
      }
    });
  }
  window.addEventListener('message', function (event) {
    if (event.source !== parent || !event.data || event.data.renaksi !== 'reply') return;
    var entry = waiting[event.data.id];
    delete waiting[event.data.id];
    if (!entry) return;
    if (event.data.error) { if (entry.fail) entry.fail(new Error(event.data.error)); }
    else if (entry.done) entry.done(JSON.parse(event.data.value));
  });
  // Keys inside the frame do not reach the page: F6 leaves the panel for the next part.
  window.addEventListener('keydown', function (event) {
    if (event.key !== 'F6') return;
    event.preventDefault();
    parent.postMessage({ renaksi: 'leave', back: event.shiftKey }, '*');
  });
  // The sandbox has no storage of its own. The page keeps a copy, and hands it over in the frame's name.
  var kept = {};
  try { kept = JSON.parse(window.name || '{}'); } catch (e) { kept = {}; }
  function tell() { parent.postMessage({ renaksi: 'keep', data: JSON.stringify(kept) }, '*'); }
  Object.defineProperty(window, 'sessionStorage', { value: {
    getItem: function (key) { return Object.prototype.hasOwnProperty.call(kept, key) ? kept[key] : null; },
    setItem: function (key, value) { kept[key] = String(value); tell(); },
    removeItem: function (key) { delete kept[key]; tell(); }
  } });
  window.google = { script: {
    run: runner(null, null),
    host: {
      editor: { focus: function () { parent.postMessage({ renaksi: 'focus' }, '*'); } },
      close: function () { parent.postMessage({ renaksi: 'close' }, '*'); },
      setHeight: function () {}, setWidth: function () {}
    }
  } };
})();
`;

export const PANEL_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-forms";

/** Puts the bridge before the first script of the panel's page. */
export function withBridge(html: string): string {
  const at = html.search(/<head[^>]*>/i);
  const end = at < 0 ? 0 : at + html.slice(at).indexOf('>') + 1;
  return `${html.slice(0, end)}<script>${BRIDGE}</script>${html.slice(end)}`;
}
