// Finds the sheet "Daftar Kabupaten" and reads its entries.
import {
  isRegistryGrid,
  REGISTRY_SHEET,
  type RegistryEntry,
  readRegistry,
} from '../core/consolidation/registry.ts';
import type { Deps } from './deps.ts';

/** null when the workbook has no such sheet; [] when it is empty. */
export function registryEntries(deps: Deps): RegistryEntry[] | null {
  const sheet = deps.workbook.sheets().find((info) => info.name === REGISTRY_SHEET);
  if (!sheet) return null;
  const grid = deps.workbook.snapshot(sheet.name);
  return isRegistryGrid(grid) ? readRegistry(grid) : [];
}
