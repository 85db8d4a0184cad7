// Small values kept with the workbook in DocumentProperties; a long value is split over several properties.
import { AppError } from '../ports/appError.ts';
import type { Store } from '../ports/store.ts';
import { asCourtesy, withGoogle } from './googleTrouble.ts';
import { splitByBytes, utf8Length } from './splitByBytes.ts';

/** Everything of the store begins so; other properties of the script are not its business. */
const PREFIX = 's:';
/** Parts of a long value: `p:<key>:<n>`. */
const PART = 'p:';
/** Google allows 9 KB a value; a margin for the key and for how Google counts. */
const PART_BYTES = 8_000;
/** Google allows 500 KB in all. */
const STORE_BYTES = 490_000;

interface Head {
  readonly parts: number;
  /** Stands in the names of the parts. */
  readonly generation: string;
}

/** `=<value>` for a short value; `<n>` or `<n>#<generation>` for the number of parts of a long one. */
function headOf(text: string): Head | null {
  if (text.startsWith('=')) return null;
  const [parts, generation] = text.split('#');
  return { parts: Number(parts), generation: generation === undefined ? '' : `#${generation}` };
}

function partKeys(key: string, { parts, generation }: Head): string[] {
  return Array.from({ length: parts }, (_, part) => `${PART}${key}${generation}:${part}`);
}

/** True for a part of `key`, of whichever generation. */
function isPartOf(name: string, key: string): boolean {
  return name.startsWith(PART + key) && /^(#\d)?:\d+$/.test(name.slice(PART.length + key.length));
}

function bytesOf(properties: Readonly<Record<string, string>>): number {
  return Object.keys(properties).reduce(
    (sum, name) => sum + utf8Length(name) + utf8Length(properties[name]!),
    0,
  );
}

export function createStore(): Store {
  const properties = PropertiesService.getDocumentProperties();

  const get = (key: string): string | null => {
    const text = properties.getProperty(PREFIX + key);
    if (text === null) return null;
    const head = headOf(text);
    if (head === null) return text.slice(1);
    const all = properties.getProperties();
    return partKeys(key, head)
      .map((name) => all[name] ?? '')
      .join('');
  };

  const set = (key: string, value: string): void => {
    const before = properties.getProperties();
    const oldText = before[PREFIX + key];
    const oldHead = oldText === undefined ? null : headOf(oldText);
    const chunks = splitByBytes(value, PART_BYTES);
    const long = chunks.length > 1;
    const others = Object.fromEntries(
      Object.entries(before).filter(([name]) => name !== PREFIX + key && !isPartOf(name, key)),
    );
    const asParts = (generation: string): [string, Record<string, string>] => {
      const names = partKeys(key, { parts: chunks.length, generation: `#${generation}` });
      const parts = Object.fromEntries(names.map((name, part) => [name, chunks[part]!]));
      return [`${chunks.length}#${generation}`, parts];
    };
    const fresh = oldHead?.generation === '#1' ? '2' : '1';
    let [head, parts] = long ? asParts(fresh) : [`=${value}`, {}];
    // Checked before anything is written, so that a full store keeps the old value whole.
    if (bytesOf({ ...others, [PREFIX + key]: head, ...parts }) > STORE_BYTES) {
      throw new AppError('STORE_FULL', { key });
    }
    // Old and new side by side, so that a write that fails halfway leaves the old one; in its place only where there is no
    // room for both.
    if (long && oldHead && bytesOf({ ...before, ...parts }) > STORE_BYTES) {
      [head, parts] = asParts(oldHead.generation.slice(1) || fresh);
    }
    if (long) properties.setProperties(parts);
    properties.setProperty(PREFIX + key, head);
    for (const name of Object.keys(before)) {
      if (isPartOf(name, key) && !(name in parts))
        asCourtesy(() => properties.deleteProperty(name));
    }
  };

  const remove = (key: string): void => {
    const text = properties.getProperty(PREFIX + key);
    if (text === null) return;
    const head = headOf(text);
    // The head goes first: parts without it mean nothing.
    properties.deleteProperty(PREFIX + key);
    if (head === null) return;
    for (const name of partKeys(key, head)) asCourtesy(() => properties.deleteProperty(name));
  };

  return {
    get: (key) => withGoogle(() => get(key)),
    set: (key, value) => withGoogle(() => set(key, value)),
    delete: (key) => withGoogle(() => remove(key)),
    keys: () =>
      withGoogle(() =>
        properties
          .getKeys()
          .filter((name) => name.startsWith(PREFIX))
          .map((name) => name.slice(PREFIX.length)),
      ),
  };
}
