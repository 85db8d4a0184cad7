// PropertiesService with Google's sizes: 9 KB a value, 500 KB in all.
import { asGoogle, GoogleObject } from './googleObject.ts';

type Google = GoogleAppsScript.Properties.Properties;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export class PropertiesService
  extends GoogleObject
  implements Pick<GoogleAppsScript.Properties.PropertiesService, 'getDocumentProperties'>
{
  readonly service = 'PropertiesService';
  readonly #document: Properties;

  constructor(document: Properties) {
    super();
    this.#document = document;
  }

  getDocumentProperties(): Google {
    return asGoogle(this.#document);
  }
}

export class Properties
  extends GoogleObject
  implements
    Pick<
      Google,
      | 'getProperty'
      | 'getProperties'
      | 'getKeys'
      | 'setProperty'
      | 'setProperties'
      | 'deleteProperty'
    >
{
  readonly service = 'Properties';
  readonly #values: Map<string, string>;

  /** @param values kept by the caller, so that they outlive one load of the script */
  constructor(values: Map<string, string>) {
    super();
    this.#values = values;
  }

  getProperty(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  getKeys(): string[] {
    return [...this.#values.keys()];
  }

  setProperty(key: string, value: string): Google {
    return this.#write({ [key]: value });
  }

  setProperties(properties: object): Google {
    return this.#write(properties as Record<string, string>);
  }

  deleteProperty(key: string): Google {
    this.#values.delete(key);
    return asGoogle(this);
  }

  #write(properties: Record<string, string>): Google {
    const next = new Map(this.#values);
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value !== 'string') throw new Error(`Property ${key} is not text`);
      if (Buffer.byteLength(value) > VALUE_BYTES) throw new Error('Argument too large: value');
      next.set(key, value);
    }
    let bytes = 0;
    for (const [key, value] of next) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
    if (bytes > STORE_BYTES) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const [key, value] of next) this.#values.set(key, value);
    return asGoogle(this);
  }
}
