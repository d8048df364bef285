import { dictionaries } from '../../../texts/ru/dictionaries.ts';
import { checkText as text } from '../../../texts/ru/documents/check.ts';
import { marksIn } from '../../check/attestations.ts';
import { principles } from '../../check/catalogue.ts';
import { activePartners } from '../../check/scope.ts';
import { subjects } from '../../check/subject.ts';
import { type CheckResult, check as runCheck } from '../../check.ts';
import type { View } from '../../registry/view.ts';
import * as rules from '../../rules/index.ts';
import type { Settings } from '../../settings.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { findingGroups, findingTags, ruleLines } from '../finding-groups.ts';
import { lacking } from '../meeting.ts';
import { principleRows, principleTags, withDefects } from '../principle-rows.ts';
import { shown } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { listItems, shortDate } from '../typography.ts';

const catalogue = Object.values(rules);

export const check = defineDocument({
  id: 'check',
  text,
  scope: 'book',
  tags: {
    partnersCount: 'text',
    rulesCount: 'text',
    totals: { outcome: 'text', count: 'text' },
    principles: principleTags,
    groups: findingTags,
    withMore: 'flag',
    more: 'text',
    lacks: { lack: 'text', fix: 'text' },
    exceptions: { record: 'text', rule: 'text', reason: 'text', author: 'text' },
    marks: { name: 'text', question: 'text', answer: 'text', basis: 'text', author: 'text' },
    notChecked: { line: 'text' },
    conclusions: { line: 'text' },
    recommendations: { recommendation: 'text', responsible: 'text', period: 'text' },
    ...sourceTags,
  },
  compose(view, _keys, context) {
    const result = run(view, context);
    const { groups, more } = findingGroups(result, view);
    const subjectOf = subjects(view);
    return {
      partnersCount: text.partners(activePartners(view).length),
      rulesCount: text.rules(result.looked.size),
      totals: Object.entries(text.outcomes).map(([outcome, title]) => ({
        outcome: title,
        count: String(result.counts[outcome as keyof typeof result.counts]),
      })),
      principles: principleRows(result, view),
      groups,
      withMore: more > 0,
      more: text.more(more),
      lacks: ruleLines(result, ['no-data', 'attestation']).map(({ line, fix }) => ({ lack: line, fix })),
      exceptions: result.findings.flatMap(({ exception, rule, at, partner }) =>
        exception
          ? [
              {
                record: subjectOf(at, partner) || at.key,
                rule: rule.text.title,
                reason: shown(exception.reason),
                author: [exception.author, text.until(shortDate(exception.reviewOn))].join(', '),
              },
            ]
          : [],
      ),
      marks: [...marksIn(view)].map(({ question, name, mark }) => ({
        name: name || text.wholeBook,
        question: question.text,
        answer: dictionaries.answer[mark.answer as keyof typeof dictionaries.answer] ?? mark.answer,
        basis: shown(mark.basis),
        author: [mark.signer, shortDate(mark.date.slice(0, 10))].filter(Boolean).join(', '),
      })),
      notChecked: listItems(notChecked(view, context.settings)).map((line) => ({ line })),
      conclusions: conclusionsOf(result, view).map((line) => ({ line })),
      recommendations: ruleLines(result, ['violation', 'remark']).map(({ line, fix }) => ({
        recommendation: `${line}. ${fix}`,
        responsible: '',
        period: '',
      })),
      ...sourcesOf(
        () =>
          result.findings
            .filter(({ outcome, at }) => at.key !== '' && (outcome === 'violation' || outcome === 'remark'))
            .map(({ rule, at }) => ({
              statement: `${rule.code} ${rule.text.title}`,
              from: { [at.sheet]: [{ key: at.key }] },
            })),
        context,
      ),
    };
  },
  lacks: (view) => lacking([[activePartners(view).length === 0, text.noPartners]]),
  numbers(view, _keys, context) {
    const { counts } = run(view, context);
    return text.numbers(counts.violation, counts.remark, counts['no-data']);
  },
});

function run(view: View, { today, settings }: DocumentContext): CheckResult {
  return runCheck(view, { today, settings }, catalogue);
}

/** What the check did not look at, stated rather than passed over. */
function notChecked(view: View, settings: Settings): string[] {
  const titles = (changed: typeof catalogue) => changed.map((rule) => rule.text.title).join('; ');
  const ours = catalogue.filter((rule) => rule.profiles.includes(settings.profile));
  const off = ours.filter((rule) => settings.levels[rule.code] === 'off');
  const changed = ours.filter((rule) => ![undefined, 'off', rule.level].includes(settings.levels[rule.code]));
  const inactive = view.partners.filter(({ status }) => status === 'suspended' || status === 'ended').length;
  const { notChecked: not } = text;
  return [
    not.documents,
    not.register,
    ...lacking([
      [
        true,
        not.byPerson(
          principles
            .filter(({ kind }) => kind === 'attested')
            .map((one) => one.text.name)
            .join(', '),
        ),
      ],
      [off.length > 0, not.off(titles(off))],
      [changed.length > 0, not.lowered(titles(changed))],
      [catalogue.length > ours.length, not.profile(catalogue.length - ours.length)],
      [inactive > 0, not.inactive(inactive)],
    ]),
  ];
}

function conclusionsOf(result: CheckResult, view: View): string[] {
  if (activePartners(view).length === 0) return [text.conclusions.nothing];
  const { counts, findings } = result;
  const { conclusions } = text;
  const inherited = findings.filter((finding) => finding.inherited && !finding.exception).length;
  const defects = counts.violation + counts.remark;
  return lacking([
    [defects === 0, conclusions.clean],
    [defects > 0, conclusions.found(counts.violation, counts.remark)],
    [inherited > 0, conclusions.inherited(inherited)],
    [defects > 0, conclusions.principles(withDefects(result), principles.length)],
    [counts['no-data'] + counts.attestation > 0, conclusions.lacks(counts['no-data'], counts.attestation)],
    [counts.excepted > 0, conclusions.exceptions(counts.excepted)],
  ]);
}
