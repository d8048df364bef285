/** A moment as people write it: `2026-11-21 05:15` → «21.11.2026 05:15». */
export function shownMoment(moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return [day.split('-').reverse().join('.'), time].filter(Boolean).join(' ');
}
