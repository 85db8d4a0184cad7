// The cells that would change: now and then, as a small table.
import { PANEL } from '../../src/core/text/panelText.ts';

const TEXT = PANEL.periksa;

interface Props {
  /** Tells the table's purpose to those who do not see it. */
  readonly caption: string;
  readonly changes: readonly {
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** How many are drawn; the others are counted. */
  readonly most: number;
}

export function Changes({ caption, changes, most }: Props) {
  if (changes.length === 0) return null;
  return (
    <>
      <table class="preview">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{TEXT.cellHead}</th>
            <th scope="col">{TEXT.before}</th>
            <th scope="col">{TEXT.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map((change, index) => (
            <tr key={`${change.cell} ${index}`}>
              <th scope="row">{change.cell}</th>
              <td>
                <del>{change.before || TEXT.blank}</del>
              </td>
              <td>
                <ins>{change.after || TEXT.blank}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > most && <p class="quiet">{TEXT.moreChanges(changes.length - most)}</p>}
    </>
  );
}
