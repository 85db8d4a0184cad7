// The border between the host and the script's own global scope: nothing crosses it as it is.
import vm from 'node:vm';
import { asksDocument, type CallCounter } from './callStats.ts';
import { GoogleObject } from './googleObject.ts';
import { createHeldWrites, LateRefusal } from './heldWrites.ts';

interface Inside {
  list(length: number): unknown[];
  record(): Record<string, unknown>;
  date(ms: number): object;
  error(message: string): Error;
}

const INSIDE = `({
  list: (length) => new Array(length),
  record: () => ({}),
  date: (ms) => new Date(ms),
  error: (message) => { const error = new Error(message); error.name = 'Exception'; return error; },
})`;

interface Border {
  /** A host value as the script may hold it: its own Array, Date and Object; services wrapped. */
  toInner(value: unknown): unknown;
  /** A value of the script as the host may hold it; wrapped services come back unwrapped. */
  toOuter(value: unknown): unknown;
  /** An execution ends: writes that are still kept back go out. @throws Error as Google would end the call with */
  finish(): void;
  /** An execution that failed takes what it kept back with it. */
  discard(): void;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** @param refuse asked before each call: a message makes the call fail with it, as Google would fail */
export function createBorder(
  context: vm.Context,
  counter: CallCounter,
  refuse: (call: string) => string | null,
): Border {
  const inside = vm.runInContext(INSIDE, context) as Inside;
  const wrapped = new WeakMap<GoogleObject, object>();
  const unwrapped = new WeakMap<object, GoogleObject>();

  const held = createHeldWrites();

  const run = (object: GoogleObject, name: string, args: readonly unknown[]): unknown => {
    const call = `${object.service}.${name}`;
    counter.count(call);
    const method = Reflect.get(object, name) as (...args: unknown[]) => unknown;
    try {
      const refusal = object.service === 'console' ? null : refuse(call);
      if (refusal !== null) throw new LateRefusal(refusal);
      if (asksDocument(call)) held.send();
      return toInner(method.apply(object, args.map(toOuter)));
    } catch (error) {
      if (held.keeps(call, error)) return wrap(object);
      // The answer that failed was also the one to tell of earlier writes.
      if (asksDocument(call)) held.discard();
      throw inside.error(error instanceof Error ? error.message : String(error));
    }
  };

  const wrap = (object: GoogleObject): object => {
    const known = wrapped.get(object);
    if (known) return known;
    const methods = new Map<string, (...args: unknown[]) => unknown>();
    const constants = toInner(object.constants) as Record<string, unknown>;
    const proxy = new Proxy(Object.create(null) as object, {
      get(_target, key) {
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        if (Object.hasOwn(object.constants, key)) return constants[key];
        if (key === 'toString') return () => object.service;
        let method = methods.get(key);
        if (!method) {
          if (!isMethod(object, key)) {
            throw inside.error(`${object.service}.${key} is not implemented on the renaksi host`);
          }
          method = (...args: unknown[]) => run(object, key, args);
          methods.set(key, method);
        }
        return method;
      },
      set(_target, key) {
        throw inside.error(`${object.service}.${String(key)} cannot be set`);
      },
    });
    wrapped.set(object, proxy);
    unwrapped.set(proxy, object);
    return proxy;
  };

  const toInner = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof GoogleObject) return wrap(value);
    if (isDate(value)) return inside.date(value.getTime());
    if (Array.isArray(value)) {
      const list = inside.list(value.length);
      for (let i = 0; i < value.length; i++) list[i] = toInner(value[i]);
      return list;
    }
    const record = inside.record();
    for (const [key, item] of Object.entries(value)) record[key] = toInner(item);
    return record;
  };

  const toOuter = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const service = unwrapped.get(value);
    if (service) return service;
    if (isDate(value)) return new Date(Number(value));
    if (Array.isArray(value)) return Array.from(value, toOuter);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toOuter(item)]));
  };

  return { toInner, toOuter, finish: held.send, discard: held.discard };
}

function isMethod(object: GoogleObject, key: string): boolean {
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype && prototype !== GoogleObject.prototype) {
    if (key !== 'constructor' && Object.hasOwn(prototype, key)) {
      return typeof Reflect.get(prototype, key) === 'function';
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}
