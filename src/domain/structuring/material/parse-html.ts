import { type Handler, Parser } from 'htmlparser2';

/** Signs that are parsed before the nesting is looked at. */
const stretch = 16_000;
/** A tag costs the parser as much as tags are open around it; no page opens so many. */
const deepest = 500;

/** Tells the handler the tags and texts of HTML; tags nested beyond any sense are closed, all that are open. */
export function parseHtml(html: string, handler: Partial<Handler>): void {
  let open = 0;
  const counting: Partial<Handler> = {
    ...handler,
    onopentag(name, attributes, isImplied) {
      open++;
      handler.onopentag?.(name, attributes, isImplied);
    },
    onclosetag(name, isImplied) {
      open--;
      handler.onclosetag?.(name, isImplied);
    },
  };
  const begin = () =>
    new Parser(counting, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  let parser = begin();
  for (let from = 0; from < html.length; ) {
    const tag = html.indexOf('<', from + stretch);
    const to = tag < 0 ? html.length : tag;
    parser.write(html.slice(from, to));
    if (open > deepest) {
      parser.end();
      parser = begin();
    }
    from = to;
  }
  parser.end();
}
