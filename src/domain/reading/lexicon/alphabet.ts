/** The letters Word counts lists by in Russian: without ё, й, ъ, ы, ь. */
export const russianAlphabet = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** Latin letters met in the place of Russian ones («мaй», «c 1 по 5»): pasted text mixes them. */
export const latinLookalikes: Readonly<Record<string, string>> = {
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

/** Letters that scans give for the figure a line of a list begins with: «З. Музей» below «2. Театр». */
export const scannedFigures: Readonly<Record<string, number>> = { l: 1, I: 1, З: 3 };

/** Figures that scans give for a letter: «6иблиотека», «Догов0р». */
export const scannedLetters: Readonly<Record<string, string>> = { 0: 'о', 3: 'з', 6: 'б' };

/** The letter that scans give for a nought within a number: «05.1О.2022». */
export const scannedNought = /(?<=\d)[OОoо](?=[./]?\d)|(?<![\p{L}\d])[OО](?=\d[./]\d)/gu;

/** The letter that scans give for a three: «202З г.», «1З.05.2024», «2.З.». */
export const scannedThree = /(?<=\d)[Зз](?=\.?\d)|(?<=\d{3}|[«"]\d|^\d{1,2}\.)[Зз](?!\p{L})/gu;

/** The same where nothing else says so: «№ 1З», «№ З». */
export const lastThree = /(?<=\d|№\s?)З(?![\p{L}/-])/gu;

/** A letter written with dots or without them: the same word either way. */
export const yo = { dotted: /ё/g, plain: 'е' } as const;
