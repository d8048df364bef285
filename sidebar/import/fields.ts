import type { Found } from '../../src/domain/structuring/found.ts';
import { fieldsText } from '../../src/texts/ru/sidebar/fields.ts';

/** A field of a found thing or of one of its records, as the preview shows it. */
export interface FieldView {
  path: string;
  label: string;
  shape: 'line' | 'text' | 'list' | 'date' | 'number';
  /** Stands on the card even when it is empty. */
  always?: boolean;
  /** The open dictionary whose words are offered. */
  dictionary?: string;
}

type Shapes = Record<string, Omit<FieldView, 'path' | 'label'>>;

function views(texts: Record<string, string>, shapes: Shapes): FieldView[] {
  return Object.entries(texts).map(([path, label]) => ({ path, label, shape: 'line', ...shapes[path] }));
}

const list = { shape: 'list' } as const;
const text = { shape: 'text' } as const;

const cards: Record<Found['kind'], FieldView[]> = {
  partners: views(fieldsText.partners, {
    name: { shape: 'text', always: true },
    forms: { shape: 'list', always: true },
    effects: { shape: 'list', always: true },
    responsible: list,
    category: { shape: 'line', always: true, dictionary: 'category' },
    'agreement.date': { shape: 'date' },
    'agreement.until': { shape: 'date' },
  }),
  roadmap: views(fieldsText.roadmap, {
    activity: { shape: 'text', always: true },
    result: { shape: 'text', always: true },
    'period.raw': { shape: 'line', always: true },
    responsible: { shape: 'list', always: true },
    participants: text,
  }),
  resolution: views(fieldsText.resolution, {
    text: { shape: 'text', always: true },
    responsible: { shape: 'list', always: true },
    addressees: list,
    'due.raw': { shape: 'line', always: true },
  }),
  programme: [],
  none: [],
};

const heads: Record<Found['kind'], FieldView[]> = {
  partners: [],
  roadmap: views(fieldsText.roadmapHead, {
    title: { shape: 'text', always: true },
    schoolYear: { shape: 'line', always: true },
  }),
  resolution: views(fieldsText.resolutionHead, {
    'meeting.title': { shape: 'text', always: true },
    'meeting.date': { shape: 'date', always: true },
    'meeting.attendees': { shape: 'number' },
    'meeting.participants': list,
    'meeting.media': list,
    'meeting.rationale': text,
    'meeting.agenda': list,
    'meeting.noted': list,
  }),
  programme: views(fieldsText.programmeHead, {
    title: text,
    aim: { shape: 'text', always: true },
    tasks: list,
    results: list,
    conditions: list,
    mechanisms: list,
    directions: list,
  }),
  none: [],
};

/** Fields of one record of the kind, in the order of the card. */
export const cardFields = (kind: Found['kind']): FieldView[] => cards[kind];

/** Fields of the thing itself: the meeting of a resolution, the title of a roadmap, the whole programme. */
export const headFields = (kind: Found['kind']): FieldView[] => heads[kind];

/** The field a record cannot do without. */
export const mainField = (kind: Found['kind']): string =>
  kind === 'partners' ? 'name' : kind === 'roadmap' ? 'activity' : 'text';
