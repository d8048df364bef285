/** Height of a row of one line, in pixels. */
export const LINE = 25;

/**
 * Heights of rows that nobody has seen yet are guessed, those on the screen are measured: the scroll bar is right enough
 * at once, and exact where one has been.
 */
export class RowHeights {
  private heights: Float64Array;
  private tops: Float64Array;
  /** Tops up to this row are summed. */
  private summed = 0;

  constructor(count: number, guess: (row: number) => number) {
    this.heights = new Float64Array(count);
    this.tops = new Float64Array(count + 1);
    for (let row = 0; row < count; row++) this.heights[row] = guess(row);
  }

  /** Distance of a row's top edge from the first row's. */
  top(row: number): number {
    const to = Math.min(row, this.heights.length);
    for (; this.summed < to; this.summed++)
      this.tops[this.summed + 1] = (this.tops[this.summed] ?? 0) + (this.heights[this.summed] ?? 0);
    return this.tops[to] ?? 0;
  }

  /** The row at a distance from the first row's top edge. */
  at(distance: number): number {
    let low = 0;
    let high = this.heights.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Takes in a measured height; true if it differs from what was thought. */
  measured(row: number, height: number): boolean {
    if (Math.abs((this.heights[row] ?? 0) - height) < 0.5) return false;
    this.heights[row] = height;
    this.summed = Math.min(this.summed, row);
    return true;
  }
}
