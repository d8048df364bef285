/** Scores found partners against a labelled case: true and false positives and misses by field. */
import type { PartnerDraft } from '../../src/domain/structuring/found.ts';

export interface LabelledPartner {
  name: string;
  category?: string;
  shortName?: string;
  locality?: string;
  direction?: string;
  period?: string;
  forms?: string[];
  effects?: string[];
  responsible?: string[];
  agreement?: Record<string, string>;
  contacts?: Record<string, string>;
  /** Other values worth full credit, by field; for lists by the expected item. */
  accept?: Record<string, unknown>;
  /** Texts that may stand in forms, effects or direction at no cost. */
  neutral?: string[];
}

export interface LabelledCase {
  kind: string;
  records: LabelledPartner[];
  /** Values of a field that cost nothing in any record; `*` is any. */
  neutral?: Record<string, string[]>;
  neutralRecords?: string[];
  /** A value expected in the first field may stand in the second. */
  altFields?: [string, string][];
  /** Records that may be found as one. */
  merge?: number[][];
}

export type Counts = [hits: number, false_: number, missed: number];

/** F1 of the sums over all fields; 1 where nothing was expected and nothing found. */
export function f1([hits, wrong, missed]: Counts): number {
  return hits + wrong + missed === 0 ? 1 : (2 * hits) / (2 * hits + wrong + missed);
}

/** Counts over all records and fields of a case. */
export function scorePartners(expected: LabelledCase, found: PartnerDraft[]): Counts {
  const total: Counts = [0, 0, 0];
  const add = (hits: number, wrong: number, missed: number) => {
    total[0] += hits;
    total[1] += wrong;
    total[2] += missed;
  };
  const ignored = new Set((expected.neutralRecords ?? []).map(plain));
  const rest = found.filter(({ name }) => !ignored.has(plain(name)));
  const pairs = pair(expected.records, rest);
  const merged = new Set(
    (expected.merge ?? []).flatMap((group) =>
      group.some((index) => pairs.has(index)) ? group.filter((index) => !pairs.has(index)) : [],
    ),
  );
  add(pairs.size, rest.length - pairs.size, expected.records.length - pairs.size - merged.size);
  expected.records.forEach((record, index) => {
    if (!merged.has(index)) scoreRecord(record, pairs.get(index), expected, add);
  });
  return total;
}

type Add = (hits: number, wrong: number, missed: number) => void;

function scoreRecord(record: LabelledPartner, found: PartnerDraft | undefined, labels: LabelledCase, add: Add): void {
  if (found) add(...single([record.name, ...accepted(record, 'name')], found.name));
  const values = moved(record, found, labels.altFields ?? []);
  const anyOf = labels.neutral ?? {};
  for (const field of ['category', 'shortName', 'locality', 'direction', 'period'] as const) {
    const wanted = record[field];
    const value = values[field] as string | undefined;
    const free = [...(anyOf[field] ?? []), ...(field === 'direction' ? (record.neutral ?? []) : [])];
    if (field === 'category' && wanted === undefined) continue;
    if (value !== undefined && wanted === undefined && isFree(value, free)) continue;
    add(...single(wanted === undefined ? undefined : [wanted, ...accepted(record, field)], value));
  }
  for (const field of ['forms', 'effects', 'responsible'] as const) {
    const free = [...(anyOf[field] ?? []), ...(record.neutral ?? [])];
    add(
      ...list(
        record[field] ?? [],
        (record.accept?.[field] ?? {}) as Record<string, (string | string[])[]>,
        (values[field] as string[] | undefined) ?? [],
        free,
      ),
    );
  }
  for (const group of ['agreement', 'contacts'] as const) {
    for (const part of group === 'agreement' ? ['number', 'date', 'until'] : ['person', 'phone', 'email', 'url']) {
      const wanted = record[group]?.[part];
      const value = (found?.[group] as Record<string, string> | undefined)?.[part];
      if (
        value !== undefined &&
        wanted === undefined &&
        isFree(value, [...(anyOf[group] ?? []), ...(anyOf[`${group}.${part}`] ?? [])])
      )
        continue;
      const read = part === 'phone' ? digits : plain;
      add(...single(wanted === undefined ? undefined : [wanted, ...accepted(record, `${group}.${part}`)], value, read));
    }
  }
}

function moved(
  record: LabelledPartner,
  found: PartnerDraft | undefined,
  altFields: [string, string][],
): Record<string, unknown> {
  const values: Record<string, unknown> = { ...found };
  for (const [wanted, other] of altFields) {
    if (!(wanted in record) || wanted in values || !(other in values) || other in record) continue;
    const value = values[other];
    values[wanted] = Array.isArray(value) ? value.join(', ') : value;
    delete values[other];
  }
  return values;
}

function accepted(record: LabelledPartner, field: string): string[] {
  const others = record.accept?.[field];
  return Array.isArray(others) ? others.filter((value): value is string => typeof value === 'string') : [];
}

function single(
  wanted: string[] | undefined,
  value: string | undefined,
  read: (text: string) => string = plain,
): Counts {
  if (wanted === undefined) return [0, value === undefined ? 0 : 1, 0];
  const right = value !== undefined && wanted.map(read).includes(read(value));
  return right ? [1, 0, 0] : [0, value === undefined ? 0 : 1, 1];
}

function list(
  wanted: string[],
  others: Record<string, (string | string[])[]>,
  values: string[],
  free: string[],
): Counts {
  const open = values
    .filter((value) => (wanted.length === 0 || !free.includes('*') ? !isFree(value, free) : true))
    .map(plain);
  let hits = 0;
  for (const item of wanted) {
    const ways = [
      [item],
      ...(others[item] ?? []).map((way) => (Array.isArray(way) ? way : [way])),
      item.split(/[,;]\s*/),
      item.split(/,\s*/),
      item.split(/;\s*/),
    ];
    const way = ways
      .map((parts) => parts.filter((part) => part !== '').map(plain))
      .find((parts) => parts.every((part) => open.includes(part)));
    if (!way) continue;
    for (const part of way) open.splice(open.indexOf(part), 1);
    hits++;
  }
  const wrong = wanted.length > 0 && free.includes('*') ? 0 : open.length;
  return [hits, wrong, wanted.length - hits];
}

function isFree(value: string, free: string[]): boolean {
  return free.some((text) => text === '*' || plain(text) === plain(value));
}

/** Pairs by name, the closest first; names that share less than half of their words are no pair. */
function pair(expected: LabelledPartner[], found: PartnerDraft[]): Map<number, PartnerDraft> {
  const candidates = expected.flatMap((record, index) =>
    found.map((draft) => ({ index, draft, close: closeness(record, draft.name) })).filter(({ close }) => close >= 0.5),
  );
  candidates.sort((a, b) => b.close - a.close);
  const pairs = new Map<number, PartnerDraft>();
  const used = new Set<PartnerDraft>();
  for (const { index, draft } of candidates) {
    if (pairs.has(index) || used.has(draft)) continue;
    pairs.set(index, draft);
    used.add(draft);
  }
  return pairs;
}

function closeness(record: LabelledPartner, name: string): number {
  const names = [record.name, ...accepted(record, 'name')];
  if (names.map(plain).includes(plain(name))) return 1;
  const words = (text: string) => new Set(plain(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const said = words(name);
  return Math.max(
    ...names.map((other) => {
      const wanted = words(other);
      const common = [...wanted].filter((word) => said.has(word)).length;
      return (0.99 * common) / (wanted.size + said.size - common);
    }),
  );
}

/** The text without case, quotes and differences of spacing. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»“”„‟"'`’‘]+/g, '')
    .replace(/[‐-―−–—-]+/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:-]+|[\s.,;:-]+$/g, '')
    .replace(/\s+([,.;:)])/g, '$1')
    .replace(/([(№])\s+/g, '$1')
    .replace(/\s*№\s*/g, '№')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(?<!\p{L})(г|гг|с|п|д|пос|им|р|о)\.\s*/gu, '$1.');
}

function digits(text: string): string {
  return text.replace(/\D/g, '').replace(/^[78]+/, '');
}
