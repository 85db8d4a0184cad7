// Developer metadata of a sheet, its rows and its columns.
import type { MetadataTag } from '../engine/sheetEngine.ts';
import { asGoogle, GoogleObject } from './googleObject.ts';
import { Range } from './range.ts';
import type { Sheet } from './sheet.ts';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** On Google these are enum objects; the bundle only compares them. */
export const LOCATION_TYPES = {
  SPREADSHEET: 'SPREADSHEET',
  SHEET: 'SHEET',
  ROW: 'ROW',
  COLUMN: 'COLUMN',
} as const;
export const VISIBILITIES = { DOCUMENT: 'DOCUMENT', PROJECT: 'PROJECT' } as const;

/** `args` are those of addDeveloperMetadata: key, value, visibility. */
export function addMetadata(
  sheet: Sheet,
  at: Pick<MetadataTag, 'on' | 'index'>,
  args: readonly unknown[],
): void {
  const [key, value, visibility] = args;
  if (typeof key !== 'string' || typeof value !== 'string') {
    throw new Error('The host wants a key and a value for developer metadata');
  }
  if (visibility !== VISIBILITIES.DOCUMENT) {
    throw new Error('The host only knows developer metadata that every script may read');
  }
  sheet.host.tags = [...sheet.host.tags, { key, value, ...at }];
}

export class DeveloperMetadata
  extends GoogleObject
  implements Pick<GoogleMetadata, 'getKey' | 'getValue' | 'getLocation' | 'setValue'>
{
  readonly service = 'DeveloperMetadata';
  readonly #sheet: Sheet;
  #tag: MetadataTag;

  constructor(sheet: Sheet, tag: MetadataTag) {
    super();
    this.#sheet = sheet;
    this.#tag = tag;
  }

  getKey(): string {
    return this.#tag.key;
  }

  getValue(): string {
    return this.#tag.value;
  }

  getLocation(): GoogleLocation {
    return asGoogle(new DeveloperMetadataLocation(this.#sheet, this.#tag));
  }

  setValue(value: string): GoogleMetadata {
    const next = { ...this.#tag, value };
    const { host } = this.#sheet;
    host.tags = host.tags.map((tag) => (tag === this.#tag ? next : tag));
    this.#tag = next;
    return asGoogle(this);
  }
}

class DeveloperMetadataLocation
  extends GoogleObject
  implements Pick<GoogleLocation, 'getLocationType' | 'getRow' | 'getColumn'>
{
  readonly service = 'DeveloperMetadataLocation';
  readonly #sheet: Sheet;
  readonly #tag: MetadataTag;

  constructor(sheet: Sheet, tag: MetadataTag) {
    super();
    this.#sheet = sheet;
    this.#tag = tag;
  }

  getLocationType(): LocationType {
    return this.#tag.on.toUpperCase() as unknown as LocationType;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.#tag.on !== 'row' || this.#tag.index === null) return null;
    const columns = this.#sheet.host.columns();
    return asGoogle(new Range(this.#sheet, { row: this.#tag.index, column: 0, rows: 1, columns }));
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    if (this.#tag.on !== 'column' || this.#tag.index === null) return null;
    const rows = this.#sheet.host.rows();
    return asGoogle(new Range(this.#sheet, { row: 0, column: this.#tag.index, rows, columns: 1 }));
  }
}

export class DeveloperMetadataFinder
  extends GoogleObject
  implements Pick<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, 'find'>
{
  readonly service = 'DeveloperMetadataFinder';
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  find(): GoogleMetadata[] {
    return this.#sheet.host.tags.map((tag) => asGoogle(new DeveloperMetadata(this.#sheet, tag)));
  }
}
