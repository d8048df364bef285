/** The letters Word counts lists by in Russian: without ё, й, ъ, ы, ь. */
export const russianAlphabet = 'абвгдежзиклмнопрстуфхцчшщэюя';
