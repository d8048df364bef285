import type { DataValidation, Workbook } from 'hucre';
import type { ValidationRule } from '../operations.ts';
import { columnLetters, readA1 } from './a1.ts';
import type { ValidationArea } from './validations.ts';

/** The hidden sheet that holds the choices of drop-downs: written in the rule itself they break at commas and at 255. */
export const LISTS_SHEET = '_lists';

/** The lists of one book, one column each. */
export interface Lists {
  columns: string[][];
  rangeOf(values: string[]): string;
  rows(): (string | null)[][];
}

/** Lists of choices, each once in a column of the sheet that validations point at. */
export function newLists(): Lists {
  const columns: string[][] = [];
  const places = new Map<string, number>();
  return {
    columns,
    rangeOf(values) {
      const key = JSON.stringify(values);
      const column = places.get(key) ?? columns.push(values) - 1;
      places.set(key, column);
      const letters = columnLetters(column + 1);
      return `${LISTS_SHEET}!$${letters}$1:$${letters}$${Math.max(values.length, 1)}`;
    },
    rows() {
      const height = Math.max(...columns.map((values) => values.length), 0);
      return Array.from({ length: height }, (_, row) => columns.map((values) => values[row] ?? null));
    },
  };
}

/** The rules of a sheet as .xlsx writes them. */
export function writeValidations(areas: ValidationArea[], lists: Lists): DataValidation[] {
  return areas.map((area) => {
    const range = `${columnLetters(area.left + 1)}${area.top + 1}:${columnLetters(area.right)}${area.bottom}`;
    return area.rule.kind === 'kept' ? { ...area.rule.rule, range } : { ...writeRule(area.rule, lists), range };
  });
}

function writeRule(rule: ValidationRule, lists: Lists): Omit<DataValidation, 'range'> {
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
    ...(rule.help ? { showInputMessage: true, inputMessage: rule.help.slice(0, 255) } : {}),
  };
  if (rule.kind === 'list') return { ...common, type: 'list', formula1: lists.rangeOf(rule.values) };
  return { ...common, type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
}

/** The rules of a sheet as the program knows them; lists by reference are resolved, other kinds are only carried. */
export function readValidations(rules: DataValidation[], workbook: Workbook): ValidationArea[] {
  return rules.flatMap((rule) =>
    rule.range.split(/\s+/).flatMap((range) => {
      const box = readA1(range);
      return box ? [{ ...box, rule: readRule(rule, workbook) }] : [];
    }),
  );
}

function readRule(rule: DataValidation, workbook: Workbook): ValidationArea['rule'] {
  const allowInvalid = rule.errorStyle === 'warning' || rule.errorStyle === 'information' || !rule.showErrorMessage;
  const help = rule.inputMessage ? { help: rule.inputMessage } : {};
  if (rule.type === 'list') {
    const values = rule.values ?? readList(rule.formula1 ?? '', workbook);
    if (values) return { kind: 'list', values, showDropdown: true, allowInvalid, ...help };
  }
  if (rule.type === 'date' && rule.formula1 === '1') return { kind: 'date', allowInvalid, ...help };
  return { kind: 'kept', rule };
}

function readList(formula: string, workbook: Workbook): string[] | undefined {
  const inline = /^"(.*)"$/.exec(formula)?.[1];
  if (inline !== undefined) return inline.split(',').map((value) => value.trim());
  // LibreOffice writes the sheet of a range as `$_lists.` or quotes it.
  const found = /^\$?'?([^'!]+?)'?[!.](.+)$/.exec(formula);
  const sheet = workbook.sheets.find((candidate) => candidate.name === found?.[1]);
  const box = readA1((found?.[2] ?? '').replaceAll('$', ''));
  if (!sheet || !box) return undefined;
  return sheet.rows
    .slice(box.top, box.bottom)
    .map((row) => row[box.left])
    .filter((value) => value !== null && value !== undefined && value !== '')
    .map(String);
}
