// All steps between versions of the standard forms, in the order in which they are taken.
import { evaluasiRenaksi1 } from './evaluasiRenaksi1.ts';
import type { Migration } from './migration.ts';

export const MIGRATIONS: readonly Migration[] = [evaluasiRenaksi1];
export type { Migration } from './migration.ts';
