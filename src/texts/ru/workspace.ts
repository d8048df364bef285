/** What the local workspace says: its page, its server and its book file. */
export const workspace = {
  title: 'Социальное партнёрство',

  bookMissing: (path: string) =>
    `Нет файла книги «${path}». Проверьте путь или запустите «npm start» без пути: откроется книга в папке workspace.`,
  bookUnreadable: (path: string) =>
    `Книгу «${path}» не удалось прочитать. Закройте её в других программах и повторите.`,
  bookBroken: (path: string) =>
    `Файл «${path}» не открывается как книга .xlsx. Откройте его в Excel или LibreOffice и сохраните заново; рядом может лежать предыдущая версия.`,
  bookChanged: (path: string) =>
    `Книгу «${path}» изменила другая программа, поэтому последнее действие не записано. Страница покажет книгу заново, повторите действие.`,
  bookNotSaved: (path: string) =>
    `Книгу «${path}» не удалось сохранить: файл занят другой программой или на диске нет места. Последнее действие не записано. Закройте книгу в других программах и повторите.`,
  previousVersion: (name: string) => `${name} (предыдущая версия).xlsx`,
  documentsFolder: 'Документы',
  newSheet: 'Лист1',
  sheetNumber: (number: number) => `Лист${number}`,
  copyOf: (name: string) => `Копия ${name}`,
};
