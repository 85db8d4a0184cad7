// The rule of google.script.run: only JSON crosses between a page and the script.

function refuse(path: string, what: string): never {
  throw new Error(`google.script.run cannot pass ${what} (at ${path})`);
}

function copy(value: unknown, path: string, above: readonly object[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuse(path, String(value));
    case 'object':
      break;
    default:
      return refuse(path, typeof value);
  }
  if (value === null) return null;
  if (above.includes(value)) return refuse(path, 'a cycle');
  const inside = [...above, value];
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Array]') {
    // Google turns undefined inside an array into null.
    return Array.from(value as ArrayLike<unknown>, (item, index) =>
      item === undefined ? null : copy(item, `${path}[${index}]`, inside),
    );
  }
  if (tag !== '[object Object]') return refuse(path, tag.slice(8, -1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copy(item, `${path}.${key}`, inside)]),
  );
}

/** A deep copy of JSON-clean data, whichever global scope it comes from. @throws Error that names the place */
export function jsonOnly(value: unknown, path: string): unknown {
  return copy(value, path, []);
}
