/** Text whose last full stop belongs to initials or an abbreviation. */
export const keepsFullStop =
  /(?:(?<!\p{L})\p{L}|(?<!\p{L})(?:г|гг|др|пр|т\.\s?д|т\.\s?п|н\.\s?э|кв|кл|чел|руб|тыс|млн|ч|мин|ул|им|зам|отв|проч|см|стр|обл|р-н|п|ст|экз|шт))\.$/iu;
