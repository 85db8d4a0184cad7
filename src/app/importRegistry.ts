// Use case: add pasted links to the list of district workbooks; doubles and foreign links are refused in words.
import { addEntriesEdits, importLines, newRegistryEdits } from '../core/consolidation/registry.ts';
import { REGISTRY_TEXT } from '../core/text/registryText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';
import { registryEntries } from './registrySheet.ts';

/** Throws AppError `NO_PERMISSION`. */
export function importRegistry(
  deps: Deps,
  request: Request<'importRegistry'>,
): Reply<'importRegistry'> {
  const entries = registryEntries(deps);
  const { added, refused } = importLines(request.text, entries ?? []);
  const edits = [
    ...(entries === null ? newRegistryEdits() : []),
    ...addEntriesEdits(entries ?? [], added),
  ];
  if (edits.length > 0) commit(deps, REGISTRY_TEXT.importLabel, edits);
  return { added: added.length, refused };
}
