/** Those for whom and with whom the school works, as the four columns of «Формы» name them. */
export const participants =
  /(?<!\p{L})(?:участник|учащ|обучающ|ученик|ученич|школьник|дет(?:и|ей)(?!\p{L})|родител|семь|педагог|учител|класс|кадет|юнарме|волонт[её]р|актив(?:а|ом|ист)?|совет)\p{L}*/iu;
