/** The letters Word counts lists by in Russian: without ё, й, ъ, ы, ь. */
export const russianAlphabet = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** Latin letters that look like Russian ones: pasted names mix them. */
export const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
