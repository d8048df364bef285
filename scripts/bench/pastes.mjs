// What a user waits for: the first paste after the program has started, and then each of the fixtures by itself.
import { bundled } from '../bundled.mjs';
import { pastesOf, renamed } from './_pastes.mjs';

export async function run() {
  const { structure } = await bundled("export { structure } from './src/domain/structuring/structure.ts';");
  const pastes = ['partners', 'roadmap', 'minutes'].flatMap(pastesOf);
  const timeOf = (text) => {
    const begun = performance.now();
    structure({ text });
    return performance.now() - begun;
  };
  const first = timeOf(pastes[0]);
  for (const text of pastes) structure({ text: renamed(text, 1) });
  const times = pastes.map(timeOf).sort((a, b) => a - b);
  return [
    { name: 'the first paste after the start', value: first, unit: 'ms', budget: 1000 },
    { name: `a paste by itself, of ${pastes.length}: the median`, value: times[pastes.length >> 1], unit: 'ms' },
    { name: 'a paste by itself: the slowest', value: times[pastes.length - 1], unit: 'ms', budget: 300 },
  ];
}
