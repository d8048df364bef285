/** The number a cell holds, spaces of thousands and a decimal comma allowed; undefined of other text. */
export function numberIn(cell: string): number | undefined {
  const text = cell.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
