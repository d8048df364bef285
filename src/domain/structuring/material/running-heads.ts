const numberedLine =
  /^(?:(?<first>\d{1,3})(?:\s{3,}|\t\s*))?(?<head>.*\p{L}{3}.*?)(?:(?:\s{3,}|\t\s*)(?<last>\d{1,3}))?$/u;

/**
 * The lines that head or foot the pages of a text, told by the number of the page apart: «Протокол № 6        2» below
 * «Протокол № 6        1». The first page is not among them: its head names the paper.
 */
export function runningHeads(texts: readonly string[]): ReadonlySet<string> {
  const pagesOf = new Map<string, Map<number, string>>();
  for (const text of texts.map((one) => one.trim())) {
    if (!/^\d|\d$/.test(text)) continue;
    const { first, head = '', last } = numberedLine.exec(text)?.groups ?? {};
    const page = Number(last ?? first);
    if (page > 0) pagesOf.set(head, (pagesOf.get(head) ?? new Map()).set(page, text));
  }
  return new Set(
    [...pagesOf.values()].flatMap((pages) =>
      pages.size > 1 ? [...pages].filter(([page]) => page > 1).map(([, text]) => text) : [],
    ),
  );
}
