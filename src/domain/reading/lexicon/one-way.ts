/** Beginnings of words that tell a form of one side from a joint one. */
export const oneWay = {
  /** A form that begins so is one side's: «использование ресурсов библиотеки», «предоставление площадки». */
  forms: ['использован', 'пользован', 'посещен', 'предоставлен', 'оказан', 'аренд', 'получен', 'приобретен'],
  /** Unless it is said to be done together. */
  together: ['совместн', 'вместе', 'взаим', 'обмен', 'общ'],
  /** Contributions that are no content of their own. */
  bareResources: ['площадк', 'помещен', 'финанс', 'деньг', 'средств'],
} as const;
