import type { CellStyle, FontStyle } from 'hucre';
import type { StylePatch } from '../operations.ts';

export const AUTOMATIC = 'General';
const WHITE = 'FFFFFF';

/** Google's own; a font without a name is any font at all to LibreOffice. */
export const DEFAULT_FONT: FontStyle = { name: 'Arial', size: 10 };

const shared = new Map<string, CellStyle>();

/** The one object for all styles that say the same, so that styles can be told apart by identity. */
export function sharedStyle(style: CellStyle): CellStyle {
  const key = JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  const known = shared.get(key);
  if (known) return known;
  shared.set(key, style);
  return style;
}

const patched = new WeakMap<CellStyle, Map<string, CellStyle>>();
/** Looks that are none: said of a cell whose column has some. */
export const PLAIN: CellStyle = {};

/** The style with a change; equal results are one object, so that a column of 10,000 cells holds one style. */
export function patchStyle(style: CellStyle | undefined, patch: StylePatch): CellStyle {
  const base = style ?? PLAIN;
  let results = patched.get(base);
  if (!results) {
    results = new Map();
    patched.set(base, results);
  }
  const key = JSON.stringify(patch);
  let result = results.get(key);
  if (!result) {
    result = sharedStyle(apply(base, patch));
    results.set(key, result);
  }
  return result;
}

/** `patchStyle` for many cells: a change is put into words once for each value and style. */
export function stylePatcher<T>(
  patchOf: (value: T) => StylePatch,
): (style: CellStyle | undefined, value: T) => CellStyle {
  const known = new Map<T, Map<CellStyle | undefined, CellStyle>>();
  return (style, value) => {
    const results = known.get(value) ?? new Map<CellStyle | undefined, CellStyle>();
    known.set(value, results);
    const result = results.get(style) ?? patchStyle(style, patchOf(value));
    results.set(style, result);
    return result;
  };
}

function apply(style: CellStyle, patch: StylePatch): CellStyle {
  const next: CellStyle = { ...style };
  if (patch.numberFormat !== undefined) next.numFmt = patch.numberFormat;
  if (patch.background !== undefined) {
    // White is what a cell without a fill is on Google; a white fill in .xlsx would hide the grid lines.
    if (patch.background === null || hex(patch.background) === WHITE) delete next.fill;
    else next.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(patch.background) } };
  }
  if (patch.bold !== undefined) next.font = { ...DEFAULT_FONT, ...next.font, bold: patch.bold };
  if (patch.fontColor !== undefined) {
    const { color: _, ...font } = next.font ?? DEFAULT_FONT;
    next.font = patch.fontColor === null ? font : { ...font, color: { rgb: hex(patch.fontColor) } };
  }
  if (patch.wrap !== undefined) next.alignment = { ...next.alignment, wrapText: patch.wrap };
  if (patch.vertical !== undefined)
    next.alignment = {
      ...next.alignment,
      vertical: patch.vertical === 'middle' ? 'center' : (patch.vertical ?? 'bottom'),
    };
  if (patch.horizontal !== undefined) next.alignment = { ...next.alignment, horizontal: patch.horizontal ?? 'general' };
  return next;
}

/** The six digits of a colour written `#abc` or `#aabbcc`, upper case; any other text is refused. */
export function hex(color: string): string {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) throw new Error(`Not a colour: ${color}`);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return full.toUpperCase();
}

/** The cell's fill as `#rrggbb`; white where there is none, as Apps Script answers. */
export function backgroundOf(style: CellStyle | undefined): string {
  const fill = style?.fill;
  const rgb = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  return rgb ? `#${rgb.slice(-6).toLowerCase()}` : '#ffffff';
}

/** The cell's number format; `General` where none is set. */
export function formatOf(style: CellStyle | undefined): string {
  return style?.numFmt ?? AUTOMATIC;
}
