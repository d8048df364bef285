const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The year since which partners work together: the first that «с 2015 года», «2015/2016» or a day names. */
export function sinceYear(since: string): number | undefined {
  const found = year.exec(since)?.[0];
  return found === undefined ? undefined : Number(found);
}
