// Other people's workbooks, read over the Sheets REST API, many per wave.
import type { Grid } from '../core/grid/grid.ts';

export type RemoteFailure =
  | 'no_access'
  | 'not_found'
  | 'not_a_sheet'
  | 'excel_in_drive'
  | 'busy'
  | 'server'
  | 'unreadable';

export type RemoteReply =
  | {
      readonly ok: true;
      readonly id: string;
      readonly title: string;
      readonly grids: readonly Grid[];
      /** Stands for the whole answer; absent when the adapter makes none. */
      readonly hash?: string;
      /** The answer is the one that `known` told of: `grids` is empty and nothing has to be read again. */
      readonly unchanged?: boolean;
    }
  | {
      readonly ok: false;
      readonly id: string;
      readonly failure: RemoteFailure;
      readonly retry: boolean;
    };

export interface RemoteWorkbooks {
  /** One request per id, all in one wave; replies in the order of `ids`. Never throws for one bad file. `known`: hashes of the last answers, by id. */
  fetchAll(ids: readonly string[], known?: ReadonlyMap<string, string>): readonly RemoteReply[];
}
