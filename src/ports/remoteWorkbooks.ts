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
    }
  | {
      readonly ok: false;
      readonly id: string;
      readonly failure: RemoteFailure;
      readonly retry: boolean;
    };

export interface RemoteWorkbooks {
  /** One request per id, all in one wave; replies in the order of `ids`. Never throws for one bad file. */
  fetchAll(ids: readonly string[]): readonly RemoteReply[];
}
