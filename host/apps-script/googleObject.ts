// What every object of Google's services has in common on the host.

/**
 * The bundle sees the methods of a subclass and its `constants`, nothing else; fields are the host's own.
 * Each class names the part of @types/google-apps-script that it implements, so the compiler checks the rest.
 */
export abstract class GoogleObject {
  /** As error messages and call counts name it: `Range`, `SpreadsheetApp`. */
  abstract readonly service: string;
  /** Enums and the like that the bundle may read as properties. */
  readonly constants: Readonly<Record<string, unknown>> = {};
}

/** A host object where Google's full type is wanted; methods that it lacks throw their name when used. */
export function asGoogle<T>(object: GoogleObject): T {
  return object as unknown as T;
}

/** The host object behind a value of Google's type. The border has already taken off its wrapping. */
export function fromGoogle<T extends GoogleObject>(
  value: unknown,
  type: abstract new (...args: never[]) => T,
): T {
  if (value instanceof type) return value;
  throw new Error(`Invalid argument: ${String(value)}`);
}
