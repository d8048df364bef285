import { warnings as sentences } from '../../../texts/ru/warnings.ts';
import { categories } from '../../reading/lexicon/categories.ts';
import { ambiguityOf } from '../../reading/organisation-category.ts';
import type { PartnerDraft, Warning } from '../found.ts';

/**
 * What a person should look at in a record: several organisations in one name, an abbreviation of several meanings.
 * `index` is the record's place among the records, `hint` what stands beside the name and tells its category.
 */
export function doubtsOf(record: PartnerDraft, index: number, hint: string): Warning[] {
  const doubts: Warning[] = [];
  const doubt = (code: string, field: string, message: string) =>
    doubts.push({ code, message, record: index, field, line: record.source.name?.line ?? 0 });
  const { split, category } = record;
  const ambiguity = ambiguityOf(record.name, hint);
  if (ambiguity) {
    const meanings = ambiguity.meanings.map(([meaning, other]) => ({ meaning, category: categories[other] }));
    const message = sentences['ambiguous-abbreviation'](ambiguity.abbreviation, meanings, category);
    doubt('ambiguous-abbreviation', 'category', message);
  }
  if (split) doubt('several-organisations', 'name', sentences['several-organisations'](split.map(({ name }) => name)));
  return doubts;
}
