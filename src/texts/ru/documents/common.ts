/** Words the default templates share: stamps, signatures, the appendix of sources. */
export const commonText = {
  approve: 'УТВЕРЖДАЮ',
  agreed: 'СОГЛАСОВАНО',
  approved: { masculine: 'УТВЕРЖДЁН', feminine: 'УТВЕРЖДЕНА', neuter: 'УТВЕРЖДЕНО', plural: 'УТВЕРЖДЕНЫ' },
  head: 'Директор',
  byOrder: 'приказом',
  orderNumber: 'от\u00a0«___»\u00a0________\u00a020__\u00a0г. №\u00a0____',
  protocolNumber: '(протокол №\u00a0____ от\u00a0«___»\u00a0_________\u00a020__\u00a0г.)',
  pedagogicalCouncil: 'педагогическим советом',
  blankDate: '«___»\u00a0____________\u00a020__\u00a0г.',
  signatureLine: '____________',
  nameLine: '________________',
  seal: 'М.П.',
  noData: 'нет данных',
  number: '№ п/п',
  sources: {
    title: 'Приложение. Источники сведений',
    statement: 'Что сказано в документе',
    records: 'Записи таблицы',
  },
} as const;
