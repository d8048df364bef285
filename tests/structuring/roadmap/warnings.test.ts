import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RoadmapFound } from '../../../src/domain/structuring/found.ts';
import { structure } from '../../../src/domain/structuring/structure.ts';

function read(text: string): RoadmapFound {
  const found = structure({ text }, { kind: 'roadmap' })[0];
  if (found?.kind !== 'roadmap') throw new Error('no roadmap found');
  return found;
}

const plan = (title: string, ...rows: string[]) =>
  [title, '', '№\tМероприятие\tСрок\tОтветственный', ...rows].join('\n');
const codes = ({ warnings }: RoadmapFound) => warnings.map(({ code }) => code);

test('a roadmap of two schools torn by a scan says what is doubtful', () => {
  const file = new URL('../../fixtures/structuring/roadmap/two-schools-torn-by-a-scan.txt', import.meta.url);
  const found = read(readFileSync(file, 'utf8'));
  expect(found.parties).toEqual([{ name: 'СОШ № 16 имени А.Б. Кедрова' }, { name: 'СОШ № 27 имени В.Г.Ясенева' }]);
  expect(codes(found)).toEqual(
    expect.arrayContaining(['word-mended', 'period-stray-marks', 'roles-not-stated', 'year-ambiguous']),
  );
  const april = found.warnings.find(({ code, record }) => code === 'year-ambiguous' && record === 0);
  expect(april?.message).toContain('2023 или 2024');
});

test('roles that the title states are read', () => {
  const file = new URL('../../fixtures/structuring/roadmap/aligned-columns-mentor-and-satellite.txt', import.meta.url);
  const found = read(readFileSync(file, 'utf8'));
  expect(found.parties?.map(({ role }) => role)).toEqual(['mentor', 'satellite']);
  expect(codes(found)).not.toContain('roles-not-stated');
});

test('a year taken from the title is said once, a year that is nowhere too', () => {
  const rows = ['1\tКонцерт\tмарт\tПедагог-организатор', '2\tВыставка\tапрель\tУчитель ИЗО'];
  expect(codes(read(plan('План работы на 2025-2026 учебный год', ...rows)))).toEqual(['year-inferred']);
  expect(codes(read(plan('План работы', ...rows)))).toEqual(['year-unknown']);
});

test('a term that is no date or no day is reported at its record', () => {
  const found = read(
    plan(
      'План на 2026 год',
      '1\tКонцерт\t31 апреля\tХор',
      '2\tВыставка\tк юбилею школы\tСовет',
      '3\tПоход\tс 20.05 по 10.05\tКлуб',
    ),
  );
  expect(found.warnings.map(({ code, record }) => [code, record])).toEqual([
    ['period-impossible', 0],
    ['period-not-read', 1],
    ['period-reversed', 2],
  ]);
});

test('every value knows its place', () => {
  const { records } = read(plan('План работы на 2026 год', '1\tКонцерт\t9 мая\tХор'));
  expect(records[0]?.source).toMatchObject({
    activity: { text: 'Концерт', line: 4, cell: '2.2' },
    period: { text: '9 мая', line: 4, cell: '2.3' },
    responsible: { text: 'Хор', line: 4, cell: '2.4' },
  });
});
