// Use case: show the list of district workbooks; an empty list is made on first use.
import { newRegistryEdits } from '../core/consolidation/registry.ts';
import { REGISTRY_TEXT } from '../core/text/registryText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';
import { registryEntries } from './registrySheet.ts';

/** Throws AppError `NO_PERMISSION`. */
export function getRegistry(deps: Deps, _request: Request<'getRegistry'>): Reply<'getRegistry'> {
  const entries = registryEntries(deps);
  if (entries === null) commit(deps, REGISTRY_TEXT.importLabel, newRegistryEdits());
  return {
    entries: (entries ?? []).map((entry) => ({
      row: entry.row + 1,
      kode: entry.kode,
      nama: entry.nama,
      link: entry.link,
      trouble: entry.trouble,
      status: entry.status,
      lastRead: entry.lastRead,
      message: entry.message,
    })),
  };
}
