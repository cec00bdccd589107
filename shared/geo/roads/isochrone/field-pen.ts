import type { TimeField } from './time-field.ts';

/** Nodes beyond so many cells from a road are not reached: an isochrone is of roads, with a strip of walking beside them. */
export const STRIP_CELLS = 2;

/** A road is marked so often, and a winding one no more often than a straight one. */
const MARK_EVERY_CELLS = 0.7;

/** Draws roads with their times into a field: each node beside the line gets the earliest arrival on foot from it. */
export class FieldPen {
  private readonly field: TimeField;
  private readonly limitMs: number;
  private x = 0;
  private y = 0;
  private ms = 0;
  private unmarked = 0;
  private alongX = 0;
  private alongY = 0;
  private msPerCell = 0;

  constructor(field: TimeField, limitMs: number) {
    this.field = field;
    this.limitMs = limitMs;
  }

  /** Begins a line at a place (fixed degrees) that is reached at a time. */
  moveTo(lon: number, lat: number, ms: number): void {
    this.x = (lon - this.field.west) / this.field.stepLon;
    this.y = (lat - this.field.south) / this.field.stepLat;
    this.ms = ms;
    this.unmarked = 0;
    this.turnTo(0, 0, 0);
    this.mark(this.x, this.y, ms);
  }

  /** Draws on to a place that is reached at a later time. */
  lineTo(lon: number, lat: number, ms: number): void {
    const { field } = this;
    const dx = (lon - field.west) / field.stepLon - this.x;
    const dy = (lat - field.south) / field.stepLat - this.y;
    const cells = Math.sqrt(dx * dx + dy * dy);
    this.unmarked += cells;
    if (this.unmarked >= MARK_EVERY_CELLS) {
      const samples = Math.ceil(cells / MARK_EVERY_CELLS);
      this.turnTo(dx / cells, dy / cells, (ms - this.ms) / cells);
      for (let i = 1; i <= samples; i += 1) {
        const share = i / samples;
        this.mark(this.x + share * dx, this.y + share * dy, this.ms + share * (ms - this.ms));
      }
      this.unmarked = 0;
    }
    this.x += dx;
    this.y += dy;
    this.ms = ms;
  }

  /** The direction of the line, and the time that it takes per cell. */
  private turnTo(alongX: number, alongY: number, msPerCell: number): void {
    this.alongX = alongX;
    this.alongY = alongY;
    this.msPerCell = msPerCell;
  }

  private mark(x: number, y: number, ms: number): void {
    const { columns, stepMs, ms: times } = this.field;
    const { alongX, alongY, msPerCell } = this;
    if (ms > this.limitMs) return;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    for (let r = row - STRIP_CELLS + 1; r <= row + STRIP_CELLS; r += 1) {
      for (let c = column - STRIP_CELLS + 1; c <= column + STRIP_CELLS; c += 1) {
        const node = r * columns + c;
        if (ms - msPerCell >= times[node]!) continue;
        // Beside the line, one drives to the nearest point of it and walks from there; before its end, one walks from the sample.
        const along = (c - x) * alongX + (r - y) * alongY;
        const squared = (c - x) * (c - x) + (r - y) * (r - y);
        const isBeside = msPerCell > 0 && along <= 0 && along >= -MARK_EVERY_CELLS;
        const arrival = isBeside ? ms + along * msPerCell + Math.sqrt(Math.max(0, squared - along * along)) * stepMs : ms + Math.sqrt(squared) * stepMs;
        if (arrival < times[node]!) times[node] = arrival;
      }
    }
  }
}
