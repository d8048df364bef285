/** Categories of partners with whom a contract is not customary; folded, matched anywhere in the category. */
export const custom = {
  parents: ['родител', 'семья'],
  /** Bodies that work with a school by law: a joint plan is asked of them, not a contract. */
  statutory: ['правопоряд', 'органы власти', 'орган власти', 'полици', 'комиссия по делам несовершеннолетних'],
} as const;
