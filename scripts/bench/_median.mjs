/** Median of the times of so many runs, in milliseconds, after one that is not counted. */
export async function medianOf(runs, work) {
  await work();
  const times = [];
  for (let n = 0; n < runs; n++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
