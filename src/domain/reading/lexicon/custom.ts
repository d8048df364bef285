/** Categories of partners with whom a contract is not customary; folded, matched anywhere in the category. */
export const custom = {
  parents: ['родител', 'семья'],
  /** Bodies that work with a school by law: a joint plan is asked of them, not a contract. */
  statutory: ['правопоряд', 'органы власти', 'орган власти', 'полици', 'комиссия по делам несовершеннолетних'],
} as const;

/** The same partners by name, for a record without a category: the name begins with a family, or names such a body. */
export const customNames = {
  parents: /^(?:родител|семь[яи]|законн\p{L}* представител)/iu,
  statutory:
    /(?<!\p{L})(?:гибдд|гаи|госавтоинспекц\p{L}*|мчс|псч|пч|пожарн\p{L}* част\p{L}*|полици\p{L}*|[оу]?мвд|пдн|одн|кдн|прокуратур\p{L}*|росгварди\p{L}*|военкомат\p{L}*|следственн\p{L}* комитет\p{L}*|комисси\p{L}* по делам несовершеннолетн\p{L}*|администраци\p{L}* (?:город|район|посел|сел|округ)\p{L}*)(?!\p{L})/iu,
} as const;
