import type { DocumentContext } from '../../src/domain/documents/context.ts';
import type { Registry } from '../../src/domain/registry/registry.ts';
import type { Settings } from '../../src/domain/settings.ts';
import * as sheets from '../../src/domain/sheets/index.ts';
import school from '../fixtures/documents/school.json' with { type: 'json' };

type Rows = { [Tab in keyof Registry]?: Partial<Registry[Tab][number]>[] };

/** A registry of the given records: fields that are not named are empty, keys are numbered by the tab's letters. */
export function registryOf(rows: Rows): Registry {
  const registry: Record<string, unknown[]> = {};
  for (const [tab, { fields, text }] of Object.entries(sheets)) {
    const empty = Object.fromEntries(Object.keys(fields).map((field) => [field, '']));
    registry[tab] = (rows[tab as keyof Rows] ?? []).map((row, index) => ({
      ...empty,
      key: `${text.prefix}-${String(index + 1).padStart(4, '0')}`,
      ...row,
    }));
  }
  return registry as unknown as Registry;
}

export const settings: Settings = {
  school: 'МБОУ «Заречная СОШ»',
  schoolRequisites:
    'Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя общеобразовательная школа»\n600000, г. Заречный, ул. Садовая, д. 1\nИНН 0000000001, КПП 000000001, ОГРН 0000000000001\nпочта: school@zarechnaya.example',
  founder: 'Управление образования администрации г. Заречного',
  headPost: 'Директор',
  headName: 'И.П. Соколова',
  headRepresented: 'директора Соколовой Ирины Павловны',
  headActingUnder: 'Устава',
  authorPost: 'Заместитель директора по воспитательной работе',
  locality: 'г. Заречный',
  schoolYear: '2026/2027',
  pupils: '486',
  profile: 'school',
  levels: {},
  persons: 'keep',
  personalFields: false,
  dueDays: 30,
  baseline: '',
};

export const context: DocumentContext = {
  settings,
  today: '2027-05-28',
  schoolYear: '2026/2027',
  variant: 'internal',
  sources: false,
};

/** A school with partners of several kinds, some of them badly kept. */
export const registry = registryOf(school as Rows);
