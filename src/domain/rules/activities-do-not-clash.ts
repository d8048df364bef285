import { activitiesDoNotClashText as text } from '../../texts/ru/rules/activities-do-not-clash.ts';
import { livingActivities } from '../check/activities.ts';
import { profiles } from '../check/profiles.ts';
import { isCollective } from '../reading/collective.ts';
import { isIsoDate } from '../reading/dates.ts';
import { remember } from '../reading/remember.ts';
import { fold } from '../reading/text.ts';
import type { Activity } from '../sheets/roadmap.ts';
import { defineRule } from './rule.ts';

const many = 4;

/** No row stands twice for the same time, and nobody answers for too much in one month. */
export const activitiesDoNotClash = defineRule({
  code: 'P07-R3',
  principle: 'P07',
  level: 'remark',
  profiles: profiles.registry,
  reads: ['roadmap'],
  text,
  *check(view) {
    const [first] = livingActivities(view);
    const open = livingActivities(view).filter(({ state }) => state !== 'done');
    if (!first) return;
    let clashes = 0;
    const seen = new Map<string, Activity[]>();
    for (const row of open) {
      const same = groupOf(seen, `${row.partner}|${row.activity.toLowerCase()}`);
      const twin = row.activity === '' ? undefined : same.find((other) => overlap(other, row));
      same.push(row);
      if (!twin) continue;
      clashes++;
      const at = { sheet: 'roadmap', key: row.key, field: 'activity' } as const;
      yield {
        outcome: 'remark',
        at,
        partner: row.partner,
        message: 'twice',
        args: { activity: row.activity, key: twin.key },
      };
    }
    for (const rows of loads(open).values()) {
      const [one] = rows;
      if (!one || rows.length < many) continue;
      clashes++;
      const at = { sheet: 'roadmap', key: one.key, field: 'post' } as const;
      const args = { who: one.post || one.responsibleText, n: rows.length, month: one.endsOn.slice(0, 7) };
      yield { outcome: 'hint', at, partner: '', message: 'overloaded', args };
    }
    if (clashes === 0)
      yield { outcome: 'satisfied', at: { sheet: 'roadmap', key: first.key, field: 'post' }, partner: '' };
  },
});

function groupOf<K>(groups: Map<K, Activity[]>, key: K): Activity[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** Whether the rows speak of the same time; without dates their wording of the term decides. */
function overlap(a: Activity, b: Activity): boolean {
  const [from, to] = [b.startsOn || b.endsOn, b.endsOn || b.startsOn];
  const [start, end] = [a.startsOn || a.endsOn, a.endsOn || a.startsOn];
  if ([from, to, start, end].every(isIsoDate)) return start <= to && from <= end;
  return fold(a.periodText) === fold(b.periodText) && a.schoolYear === b.schoolYear;
}

/** Rows by the one who answers for them and the month they end in; a post is a person only inside its own side. */
function loads(rows: Activity[]): Map<string, Activity[]> {
  const isNobody = remember(isCollective);
  const groups = new Map<string, Activity[]>();
  for (const row of rows) {
    const who = row.post || row.responsibleText;
    if (who === '' || !isIsoDate(row.endsOn) || isNobody(who)) continue;
    const side = row.side === 'partner' ? row.partner : row.side;
    groupOf(groups, `${side}|${who.toLowerCase()}|${row.endsOn.slice(0, 7)}`).push(row);
  }
  return groups;
}
