// Tells what a file really is, and unpacks it when it is an Excel workbook.
import { HostFileError } from './hostFileError.ts';
import { readZip } from './readZip.ts';
import { trimMerges } from './trimMerges.ts';
import { trimSheetXml } from './trimSheetXml.ts';

/** Far above any plan; below what a laptop can hold. */
const UNPACKED_LIMIT = 600 * 1024 * 1024;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export interface OpenedPackage {
  /** The parts by name. */
  readonly files: Map<string, Uint8Array>;
  /** The sheets' real names by the plain ones that the parts now carry: the library refuses or cuts some names. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Throws HostFileError. */
export function openPackage(bytes: Uint8Array, file: string): OpenedPackage {
  if (bytes.length === 0) throw new HostFileError('EMPTY', file);
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    const encrypted = contains(bytes, utf16('EncryptedPackage'));
    throw new HostFileError(encrypted ? 'ENCRYPTED' : 'NOT_XLSX', file);
  }
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) throw new HostFileError('NOT_XLSX', file);
  let files: Map<string, Uint8Array>;
  try {
    files = readZip(bytes, (name) => !name.startsWith('xl/media/'), UNPACKED_LIMIT);
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new HostFileError(
      detail === 'encrypted entry' ? 'ENCRYPTED' : 'UNREADABLE',
      file,
      detail,
    );
  }
  if (!files.has('xl/workbook.xml')) {
    // A .docx, an .ods, any other zip: no workbook. A package that says it has one, but has not, is broken.
    const types = files.get('[Content_Types].xml');
    const broken = types && new TextDecoder().decode(types).includes('spreadsheetml');
    throw new HostFileError(broken ? 'UNREADABLE' : 'NOT_XLSX', file, 'no workbook part');
  }
  const styled = files.has('xl/styles.xml');
  for (const [name, data] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = new TextDecoder().decode(data);
    if (!/<\/(?:\w+:)?worksheet>\s*$/.test(xml))
      throw new HostFileError('UNREADABLE', file, `${name} is cut off`);
    const trimmed = trimMerges(trimSheetXml(xml));
    files.set(name, new TextEncoder().encode(styled ? trimmed : withoutStyles(trimmed)));
  }
  return { files, sheetNames: takeSheetNames(files) };
}

/** Small exporters number the styles of rows and cells, but write no list of styles. */
function withoutStyles(xml: string): string {
  return xml.replace(/(<(?:\w+:)?(?:row|c|col)\b[^>]*?)\s(?:s|style)="\d+"/g, '$1');
}

const SHEET_NAME = /(<(?:\w+:)?sheet\b[^>]*?\sname=)(?:"([^"]*)"|'([^']*)')/g;

function takeSheetNames(files: Map<string, Uint8Array>): Map<string, string> {
  const names = new Map<string, string>();
  const xml = new TextDecoder()
    .decode(files.get('xl/workbook.xml'))
    .replace(SHEET_NAME, (_, before: string, double?: string, single?: string) => {
      const plain = `lembar${names.size + 1}`;
      names.set(plain, decodeXml(double ?? single ?? ''));
      return `${before}"${plain}"`;
    });
  files.set('xl/workbook.xml', new TextEncoder().encode(xml));
  return names;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole;
    const hex = entity[1]?.toLowerCase() === 'x';
    return String.fromCodePoint(Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}

function utf16(text: string): number[] {
  return [...text].flatMap((char) => [char.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(pattern),
  );
}
