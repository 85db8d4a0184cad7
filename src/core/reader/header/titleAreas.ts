// The areas that the titles of a header take up, found one after the other from the top.
import type { Rect } from '../../grid/rect.ts';

/** Which area each cell of a header belongs to, and the areas of more than one cell among them. */
export class TitleAreas {
  readonly several: Rect[] = [];
  private readonly owners = new Map<string, Rect>();

  at(row: number, column: number): Rect | undefined {
    return this.owners.get(`${row},${column}`);
  }

  add(area: Rect): void {
    for (let i = 0; i < area.rows; i++)
      for (let j = 0; j < area.columns; j++)
        this.owners.set(`${area.row + i},${area.column + j}`, area);
    if (area.rows * area.columns > 1) this.several.push(area);
  }
}
