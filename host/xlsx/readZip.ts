// Unpacks a zip file in memory, with an upper limit so that a zip bomb can't fill the machine.
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Names to bytes. Throws plain Errors with the reason; `limit` is the unpacked size in bytes of all files together. */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let left = limit;
  const files = new Map<string, Uint8Array>();
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new Error('broken directory');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replace(/\\/g, '/')
      .replace(/^\/+/, '');
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name.endsWith('/') || !wanted(name)) continue;
    if (flags & 1) throw new Error('encrypted entry');
    const body = entryBytes(bytes, view, local, packed);
    const data = method === 0 ? body : inflate(body, method, left);
    left -= data.length;
    if (left < 0) throw new Error('too big when unpacked');
    files.set(name, data);
  }
  return files;
}

function inflate(body: Uint8Array, method: number, limit: number): Uint8Array {
  if (method !== 8) throw new Error(`unknown compression ${method}`);
  return inflateRawSync(body, { maxOutputLength: Math.min(Math.max(1, limit), 0x7fffffff) });
}

function entryBytes(bytes: Uint8Array, view: DataView, local: number, packed: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY)
    throw new Error('broken entry');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw new Error('cut off');
  return bytes.subarray(start, start + packed);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65557; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('no directory');
}
