import type { DataValidation } from 'hucre';
import type { ValidationRule } from '../operations.ts';

/** A rectangle of cells, from 0, ends excluded. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A rule over a rectangle, or a rule of the file that this program only carries. */
export interface ValidationArea extends Box {
  rule: ValidationRule | { kind: 'kept'; rule: DataValidation };
}

/** What is left of a rectangle when another is cut out of it: at most four rectangles. */
export function subtract<T extends Box>(from: T, cut: Box): T[] {
  const top = Math.max(from.top, cut.top);
  const bottom = Math.min(from.bottom, cut.bottom);
  const left = Math.max(from.left, cut.left);
  const right = Math.min(from.right, cut.right);
  if (top >= bottom || left >= right) return [from];
  const pieces: T[] = [];
  if (from.top < top) pieces.push({ ...from, bottom: top });
  if (bottom < from.bottom) pieces.push({ ...from, top: bottom });
  if (from.left < left) pieces.push({ ...from, top, bottom, right: left });
  if (right < from.right) pieces.push({ ...from, top, bottom, left: right });
  return pieces;
}

/** The areas with a rule laid over a rectangle (null clears it); equal rules one under another become one area. */
export function layRule(areas: ValidationArea[], box: Box, rule: ValidationRule | null): ValidationArea[] {
  const rest = areas.flatMap((area) => subtract(area, box));
  if (!rule) return rest;
  const text = JSON.stringify(rule);
  const above = rest.findIndex(
    (area) =>
      area.bottom === box.top &&
      area.left === box.left &&
      area.right === box.right &&
      JSON.stringify(area.rule) === text,
  );
  const upper = rest[above];
  if (!upper) return [...rest, { ...box, rule }];
  return rest.map((area) => (area === upper ? { ...upper, bottom: box.bottom } : area));
}

/** The rule of one cell, from 0. */
export function ruleAt(areas: ValidationArea[], row: number, column: number): ValidationArea['rule'] | undefined {
  return areas.find((area) => area.top <= row && row < area.bottom && area.left <= column && column < area.right)?.rule;
}

/** The areas after `count` rows went in (or, if negative, went out) at a row, from 0. */
export function shiftRows(areas: ValidationArea[], at: number, count: number): ValidationArea[] {
  const moved = (row: number) => (row <= at ? row : Math.max(at, row + count));
  return areas
    .map((area) => ({ ...area, top: area.top < at ? area.top : moved(area.top), bottom: moved(area.bottom) }))
    .filter((area) => area.top < area.bottom);
}
