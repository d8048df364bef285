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
    `Книгу «${path}» изменила другая программа, поэтому последнее действие не записано. Страница показывает книгу заново, повторите действие.`,
  bookNotSaved: (path: string) =>
    `Книгу «${path}» не удалось сохранить: файл занят другой программой или на диске нет места. Последнее действие не записано. Закройте книгу в других программах и повторите.`,
  previousVersion: (name: string) => `${name} (предыдущая версия).xlsx`,
  defaultBook: 'Социальное партнёрство.xlsx',
  documentsFolder: 'Документы',
  /** The add-on makes this tab its front page. */
  newSheet: 'Сводка',
  sheetNumber: (number: number) => `Лист${number}`,
  copyOf: (name: string) => `Копия ${name}`,

  started: (address: string, book: string) => `Рабочее место открыто: ${address}\nКнига: ${book}\nОстановить: Ctrl+C`,
  portTaken: (port: number) =>
    `Порт ${port} занят: возможно, рабочее место уже открыто на http://127.0.0.1:${port}. Закройте его или укажите другой порт: PORT=${port + 10} npm start.`,
  portForbidden: (port: number) => `Система не даёт занять порт ${port}. Укажите другой: PORT=8137 npm start.`,
  notPort: (text: string) => `«${text}» не номер порта. Укажите число от 1 до 65535, например PORT=8137.`,
  notFaults: (text: string) => `«${text}» не описание сбоев. Укажите число и долю, например --faults 7:0.05.`,

  refused: 'Этот адрес отвечает только своей странице.',
  notFound: 'Здесь ничего нет.',
  failed: 'Не получилось: внутренняя ошибка. Обновите страницу и повторите; записанное в книге сохранено.',
  tooLarge: 'Слишком много данных за один раз. Внесите их частями.',
  tooFar: 'За эту границу листа вставить нельзя. Вставьте ближе к началу листа.',
  tabGone: 'Этого листа больше нет в книге. Обновите страницу.',
  unknownCommand: 'Такой команды нет. Обновите страницу.',
  notInList: (text: string, values: readonly string[]) =>
    `«${text}» нет в списке этого столбца. Выберите: ${values.slice(0, 8).join(', ')}${values.length > 8 ? '…' : ''}.`,
  addOns: 'Дополнения',

  saved: 'Сохранено',
  working: 'Выполняем…',
  outOfDate: 'Программу запустили заново. Обновите страницу: всё записанное сохранено в книге.',
  offline: 'Программа не отвечает. Проверьте, что она запущена, и обновите страницу: всё записанное сохранено в книге.',
  downloadBook: 'Скачать книгу',
  documents: 'Документы',
  noDocuments: 'Здесь появятся сделанные документы. Они лежат в папке:',
  madeDocuments: 'Сделанные документы',
  documentsIn: 'Папка',
  kilobytes: (count: number) => `${count.toLocaleString('ru-RU')} КБ`,
  menuBar: 'Меню',
  tabs: 'Листы книги',
  hiddenTabs: 'Служебные листы',
  grid: (name: string) => `Лист «${name}»`,
  rowTools: 'Строки листа',
  insertRow: 'Вставить строку',
  insertRowHint: 'Пустая строка над выделенной (Ctrl и +)',
  deleteRows: 'Удалить',
  deleteRowsHint: 'Удалить выделенные строки целиком (Ctrl и −); Ctrl+Z вернёт их',
  sortUp: 'А→Я',
  sortUpHint: (column: string) => `Сортировать по столбцу «${column}» от А до Я, от меньшего к большему`,
  sortDown: 'Я→А',
  sortDownHint: (column: string) => `Сортировать по столбцу «${column}» от Я до А, от большего к меньшему`,
  filter: (column: string) => `Отобрать: ${column}`,
  filterHint: (column: string) => `Показать строки, где в столбце «${column}» есть эти буквы`,
  filtered: (shown: number, all: number) => `Показано ${shown} из ${all}`,
  showAllRows: 'Показать все',
  notArranged:
    'Строки этого листа так менять нельзя: здесь нет закреплённого заголовка, есть формулы или объединённые ячейки, либо выделен сам заголовок. Это можно сделать в Excel.',
  notPutBack: 'Вернуть строки нельзя: с тех пор их изменили. Ничего не тронуто.',
  cellAddress: 'Адрес ячейки',
  cellContent: 'Содержимое ячейки',
  choices: 'Варианты',
  charts: 'Диаграммы листа',
  loadingRows: (done: number, all: number) =>
    `Загружаем строки: ${done.toLocaleString('ru-RU')} из ${all.toLocaleString('ru-RU')}`,
  close: 'Закрыть',
  ok: 'Понятно',
  sidebar: 'Панель дополнения',
  scriptFailed: 'Команда не выполнена',
  scriptFailedText:
    'Команда остановилась из-за ошибки. То, что она успела записать, осталось в книге. Повторите; если не поможет, обновите страницу.',
};
