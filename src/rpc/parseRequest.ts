// A request from outside, checked against the schema of its call.
import * as z from 'zod/mini';
import { AppError } from '../ports/appError.ts';
import type { CallName, Request } from './contract.ts';
import { REQUEST_SCHEMAS } from './schemas.ts';

// Compiled validators need eval, which Apps Script does not promise.
z.config({ jitless: true });

/** @throws AppError BAD_REQUEST that names the field at fault */
export function parseRequest<K extends CallName>(name: K, request: unknown): Request<K> {
  const parsed = REQUEST_SCHEMAS[name].safeParse(request ?? {});
  if (parsed.success) return parsed.data as Request<K>;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('BAD_REQUEST', { field: path === '' ? name : `${name}: ${path}` });
}
