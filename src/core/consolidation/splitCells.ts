// Cuts the blocks of a list of edits into parts of bounded size, in order.
import type { Edit } from '../edits/edit.ts';

/** Parts whose `cells` edits hold at most `most` cells together, except for a single longer row. All edits in order. */
export function splitCells(edits: readonly Edit[], most: number): Edit[][] {
  const parts: Edit[][] = [[]];
  let held = 0;
  for (const edit of edits) {
    if (edit.kind !== 'cells') {
      parts[parts.length - 1]!.push(edit);
      continue;
    }
    for (let from = 0; from < edit.inputs.length; ) {
      let to = from;
      while (to < edit.inputs.length && (to === from || held + edit.inputs[to]!.length <= most)) {
        held += edit.inputs[to]!.length;
        to++;
      }
      const inputs = edit.inputs.slice(from, to);
      parts[parts.length - 1]!.push({ ...edit, row: edit.row + from, inputs });
      from = to;
      if (from < edit.inputs.length) {
        parts.push([]);
        held = 0;
      }
    }
  }
  return parts;
}
