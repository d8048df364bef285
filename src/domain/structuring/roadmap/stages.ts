import { listMark } from '../../reading/list-mark.ts';
import { findPeriods } from '../../reading/periods/find-periods.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import { readItem } from './item.ts';
import { labelOf } from './labels.ts';

/**
 * The numbered lines of a list that are stages: each stands over bullets, says itself at most when («1. Основной этап
 * (ноябрь – апрель)»), and most bullets say when or who, as activities do and their details do not.
 */
export function stagesOf(lines: Line[]): Set<Line> {
  const items = lines.map((line) => ({ line, text: squeeze(line.text), mark: listMark(squeeze(line.text)) }));
  const numbered = items.filter(({ mark }) => mark?.kind === 'ordinal');
  // «- Срок: май» tells of the item above it.
  const bullets = items.filter(({ text, mark }) => mark?.kind === 'bullet' && !labelOf(text.slice(mark.length)));
  const stages = items.filter(
    ({ text, mark }, at) => mark?.kind === 'ordinal' && items[at + 1]?.mark?.kind === 'bullet' && !/[.;,]$/.test(text),
  );
  if (stages.length === 0 || stages.length < numbered.length || stages.length >= bullets.length) return new Set();
  const said = ({ text, mark }: (typeof items)[number]) => readItem(text.slice(mark?.length), {}).fields;
  const detailed = bullets.filter(
    (bullet) => findPeriods(bullet.text).length > 0 || said(bullet).responsible !== undefined,
  );
  const isPlain = stages.every((stage) => said(stage).responsible === undefined);
  return new Set(isPlain && detailed.length * 2 > bullets.length ? stages.map(({ line }) => line) : []);
}
