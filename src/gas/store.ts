// Small values kept with the workbook in DocumentProperties; a long value is split over several properties.
import { AppError } from '../ports/appError.ts';
import type { Store } from '../ports/store.ts';
import { withGoogle } from './googleTrouble.ts';
import { splitByBytes, utf8Length } from './splitByBytes.ts';

/** Everything of the store begins so; other properties of the script are not its business. */
const PREFIX = 's:';
/** Parts of a long value: `p:<key>:<n>`. */
const PART = 'p:';
/** Google allows 9 KB a value; a margin for the key and for how Google counts. */
const PART_BYTES = 8_000;
/** Google allows 500 KB in all. */
const STORE_BYTES = 490_000;

/** `=<value>` for a short value, `<n>` for the number of parts of a long one. */
function partsIn(head: string): number | null {
  return head.startsWith('=') ? null : Number(head);
}

export function createStore(): Store {
  const properties = PropertiesService.getDocumentProperties();

  const partKeys = (key: string, from: number, to: number): string[] => {
    const keys: string[] = [];
    for (let part = from; part < to; part++) keys.push(`${PART}${key}:${part}`);
    return keys;
  };

  const get = (key: string): string | null => {
    const head = properties.getProperty(PREFIX + key);
    if (head === null) return null;
    const parts = partsIn(head);
    if (parts === null) return head.slice(1);
    const all = properties.getProperties();
    return partKeys(key, 0, parts)
      .map((name) => all[name] ?? '')
      .join('');
  };

  const set = (key: string, value: string): void => {
    const before = properties.getProperties();
    const written: Record<string, string> = {};
    const parts = splitByBytes(value, PART_BYTES);
    if (parts.length <= 1) written[PREFIX + key] = `=${value}`;
    else {
      written[PREFIX + key] = String(parts.length);
      parts.forEach((part, index) => {
        written[`${PART}${key}:${index}`] = part;
      });
    }
    const oldHead = before[PREFIX + key];
    const oldParts = oldHead === undefined ? 0 : (partsIn(oldHead) ?? 0);
    const leftover = partKeys(key, parts.length <= 1 ? 0 : parts.length, oldParts);
    const after: Record<string, string> = { ...before, ...written };
    for (const name of leftover) delete after[name];
    // Checked before anything is written, so that a full store keeps the old value whole.
    const bytes = Object.keys(after).reduce(
      (sum, name) => sum + utf8Length(name) + utf8Length(after[name]!),
      0,
    );
    if (bytes > STORE_BYTES) throw new AppError('STORE_FULL', { key });
    properties.setProperties(written);
    for (const name of leftover) properties.deleteProperty(name);
  };

  const remove = (key: string): void => {
    const head = properties.getProperty(PREFIX + key);
    if (head === null) return;
    // The head goes first: parts without it mean nothing.
    properties.deleteProperty(PREFIX + key);
    for (const name of partKeys(key, 0, partsIn(head) ?? 0)) properties.deleteProperty(name);
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
