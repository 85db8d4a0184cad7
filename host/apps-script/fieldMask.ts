// Partial answers of Google's APIs: `a,b(c,d/e)` keeps those fields and nothing else.

interface Mask {
  readonly [field: string]: Mask | null;
}

/** @throws Error when the mask is malformed */
function parseFields(text: string): Mask {
  let position = 0;
  const list = (): Mask => {
    const mask: Record<string, Mask | null> = {};
    for (;;) {
      const [name, inner] = field();
      mask[name] = inner;
      if (text[position] !== ',') return mask;
      position++;
    }
  };
  const field = (): [string, Mask | null] => {
    const name = /^[A-Za-z*]+/.exec(text.slice(position))?.[0];
    if (!name) throw new Error(`Invalid field mask at ${position}: ${text}`);
    position += name.length;
    if (text[position] === '/' || text[position] === '.') {
      position++;
      const [inner, deeper] = field();
      return [name, { [inner]: deeper }];
    }
    if (text[position] !== '(') return [name, null];
    position++;
    const inner = list();
    if (text[position] !== ')') throw new Error(`Invalid field mask: ${text}`);
    position++;
    return [name, inner];
  };
  const mask = list();
  if (position !== text.length) throw new Error(`Invalid field mask at ${position}: ${text}`);
  return mask;
}

function pick(value: unknown, mask: Mask | null): unknown {
  if (mask === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(mask)) {
    const found = (value as Record<string, unknown>)[field];
    if (found !== undefined) kept[field] = pick(found, inner);
  }
  return kept;
}

export function applyFields(value: unknown, fields: string): unknown {
  return pick(value, parseFields(fields));
}
