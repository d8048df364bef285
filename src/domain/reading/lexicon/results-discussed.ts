/** Words of an agenda that turn to what has been done: «итоги», «ход выполнения», «мониторинг». */
export const resultsDiscussed =
  /(?<!\p{L})(?:итог|результат|мониторинг|выполнени|исполнени|анализ|отч[её]т|эффективност)\p{L}*/iu;
