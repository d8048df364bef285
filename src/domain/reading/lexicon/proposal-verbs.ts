/** Beginnings of the first words of a proposal by which a draft is doubted; folded. */
export const proposalVerbs = {
  /** Nobody can show when such a thing is done. */
  vague:
    /^(?:содейств|способств|усил|активизир|активнее|совершенств|развива|улучш|повыси|повыша|продолж|обрати\p{L}* внимание|уделя|удели|стрем|поддерж|учитыв|учесть|обсуд|рассмотр|укрепл|укрепи|шире|более)/u,
  /** Something goes to somebody, so it has to be said to whom. */
  sending: /^(?:направ|разосла|довести|доведени|отправ|переда|рекоменд|предлож|ознаком|проинформир|информир)/u,
} as const;
