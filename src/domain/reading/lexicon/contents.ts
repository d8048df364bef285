/** The heading of a page of contents. */
export const contentsHeading =
  /^(?:содержание|с\sо\sд\sе\sр\sж\sа\sн\sи\sе|оглавление)(?:\s+программы)?\s*[.:]?(?:\s+стр\.?)?$/iu;
/** The number of a page at the end of a line of contents, also «с. 5», «стр. 5», «3–5»; no number of a school, no date. */
export const contentsPage = /(?<![№#]\s?|\d[.,:/–-])(?<!\d)(\d{1,3})(?:[-–]\d{1,3})?\.?$/u;
