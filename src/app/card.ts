import type { AnyRecord, SheetName } from '../domain/registry/registry.ts';
import { stagesOf } from '../domain/registry/stage.ts';
import { keysIn, type View } from '../domain/registry/view.ts';
import * as sheets from '../domain/sheets/index.ts';
import { stagesText } from '../texts/ru/stages.ts';
import type { Host } from './host.ts';
import { adoptedSheets, readTab } from './store.ts';

/** Tabs whose records a partner's card shows, in its order. */
export const LINKED = [
  'forms',
  'effects',
  'exchange',
  'agreements',
  'roadmap',
  'meetings',
  'contacts',
  'attestations',
] as const;

/** The records that a partner's card shows, by tab; decisions come with the partner's meetings and roadmap rows. */
export function linkedTo(view: View, partner: string): Partial<Record<SheetName, AnyRecord[]>> {
  const linked: Partial<Record<SheetName, AnyRecord[]>> = {};
  for (const tab of LINKED) linked[tab] = view.of(tab, partner);
  const decisions = new Set(view.of('meetings', partner).flatMap(({ key }) => view.decisionsOf(key)));
  for (const { decision } of view.of('roadmap', partner)) {
    const known = view.decisionByKey.get(decision);
    if (known) decisions.add(known);
  }
  linked.decisions = [...decisions];
  // The other school of a pair is chosen from them.
  const others = view.partners.filter(({ key }) => key !== partner);
  const keys = new Set([partner, ...Object.values(linked).flatMap((records) => records?.map(({ key }) => key) ?? [])]);
  linked.findings = view.findings.filter((row) => keys.has(row.record));
  linked.partners = others.map(({ key, name }) => ({ key, name }));
  return linked;
}

export interface Stage {
  step: number;
  last: number;
  name: string;
  lacks: string[];
  /** The same by the ladder of each source: its name, the step reached, and a sentence on the next one. */
  ladders: { name: string; at: string; next: string }[];
}

/** The step a partner has reached by the data of the book, and what the next one lacks, in words. */
export function stageOf(view: View, partner: View['partners'][number]): Stage {
  const reached = stagesOf(partner, view);
  const { ladders, lacks: words, next, top } = stagesText;
  const { step, last, lacks } = reached.unified;
  return {
    step,
    last,
    name: ladders.unified.steps[step] ?? '',
    lacks: lacks.map((lack) => words[lack]),
    ladders: (['000', '001', '002'] as const).map((source) => {
      const own = reached[source];
      const { name, steps } = ladders[source];
      const missing = own.lacks.map((lack) => words[lack]).join('; ');
      return { name, at: steps[own.step] ?? '', next: missing ? next(steps[own.step + 1] ?? '', missing) : top };
    }),
  };
}

/** The record of the selected row; undefined when nothing that the book knows is selected. */
export function selectedRecord(host: Host): { sheet: SheetName; key: string } | undefined {
  const selection = host.book.selection();
  if (!selection) return undefined;
  const adopted = adoptedSheets(host.book);
  const sheet = (Object.keys(sheets) as SheetName[]).find(
    (candidate) => (adopted[candidate]?.title ?? sheets[candidate].text.title) === selection.title,
  );
  if (!sheet) return undefined;
  const key = readTab(host.book, sheet).records.find(({ row }) => row === selection.row)?.record.key;
  return key ? { sheet, key } : undefined;
}

/** The partner that a record belongs to; '' when it belongs to none, or to several. */
export function partnerOf(view: View, sheet: SheetName, record: AnyRecord): string {
  if (sheet === 'partners') return record.key;
  const keys = keysIn(record.partner ?? record.partners ?? '');
  const [only = ''] = keys;
  return keys.length === 1 && view.partnerByKey.has(only) ? only : '';
}

/** One step of the trail proposal → decision → roadmap row → agreement → evidence → effect. */
export interface TrailStep {
  step: 'meeting' | 'decision' | 'activity' | 'agreement' | 'evidence' | 'effect';
  sheet: SheetName;
  key: string;
  text: string;
}

/** How each roadmap row of the partner came about and what came of it. */
export function trailsOf(view: View, partner: string): TrailStep[][] {
  const agreements = view.of('agreements', partner);
  const effects = view.of('effects', partner);
  return view.of('roadmap', partner).map((row) => {
    const trail: TrailStep[] = [];
    const decision = view.decisionByKey.get(row.decision);
    const meeting = decision && view.meetingByKey.get(decision.meeting);
    if (meeting)
      trail.push({
        step: 'meeting',
        sheet: 'meetings',
        key: meeting.key,
        text: [meeting.kind, meeting.theme].filter(Boolean).join(': '),
      });
    if (decision) trail.push({ step: 'decision', sheet: 'decisions', key: decision.key, text: decision.text });
    trail.push({ step: 'activity', sheet: 'roadmap', key: row.key, text: row.activity });
    const agreement = agreements.find(
      ({ startsOn, endsOn }) =>
        !row.endsOn || ((!startsOn || startsOn <= row.endsOn) && (!endsOn || row.endsOn <= endsOn)),
    );
    if (agreement)
      trail.push({
        step: 'agreement',
        sheet: 'agreements',
        key: agreement.key,
        text: [agreement.number, agreement.subject].filter(Boolean).join(' '),
      });
    if (row.evidence) trail.push({ step: 'evidence', sheet: 'roadmap', key: row.key, text: row.evidence });
    if (row.state === 'done')
      for (const effect of effects)
        trail.push({ step: 'effect', sheet: 'effects', key: effect.key, text: effect.effect });
    return trail;
  });
}
