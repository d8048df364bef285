const component = /<[A-Z][\w.]*\s(?<attributes>[^<>]*)>/g;
const quoted = /"([^"]*)"|'([^']*)'/g;

/** What a component of JSX is given to show (`<Card title="Музей" items={["экскурсии"]} />`), as a heading and a list. */
export function spellComponents(html: string): string {
  return html.replace(component, (tagged, attributes: string) => {
    const texts = [...attributes.matchAll(quoted)]
      .map(([, double, single]) => double ?? single ?? '')
      .filter((text) => /\p{Script=Cyrillic}/u.test(text));
    const [title, ...items] = texts;
    if (title === undefined) return tagged;
    return `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  });
}
