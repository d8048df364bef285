import { counted, genitive } from '../plurals.ts';

export const agreementRegisterText = {
  title: 'Реестр договорённостей',
  holds: 'Все договоры, соглашения и планы: номер, дата, предмет, срок, пролонгация, ответственный, место хранения.',
  fileName: (about: string) => `Реестр договорённостей ${about}`,
  agreements: (n: number) => counted(n, 'договорённость', 'договорённости', 'договорённостей'),
  inForce: (n: number) => counted(n, 'действует', 'действуют', 'действуют'),
  expired: (n: number) => counted(n, 'истекла', 'истекли', 'истекли'),
  noAgreements: 'нет ни одной договорённости',
  withoutEnd: (n: number) => `у ${genitive(n, 'договорённости', 'договорённостей')} не указан срок действия`,
  withoutNumber: (n: number) => `у ${genitive(n, 'договорённости', 'договорённостей')} не указан номер или дата`,
  withoutStorage: (n: number) => `у ${genitive(n, 'договорённости', 'договорённостей')} не указано место хранения`,
  named: (kind: string, number: string, date: string) =>
    [kind, number && `№ ${number}`, date && `от ${date}`].filter(Boolean).join(' '),
  term: (from: string, to: string) => `${from || '…'} – ${to || 'срок не указан'}`,
} as const;

export const agreementRegisterTemplateText = {
  title: 'РЕЕСТР ДОГОВОРЁННОСТЕЙ',
  subtitle: (school: string, date: string) => [`${school} с социальными партнёрами`, `на ${date}`],
  total: (agreements: string, inForce: string, expired: string) => `Всего: ${agreements}; ${inForce}, ${expired}.`,
  unagreed: (names: string) => `Действующие партнёры без действующей договорённости: ${names}.`,
  columns: [
    '№ п/п',
    'Вид, рег. № и дата',
    'Организация',
    'Категория',
    'Предмет (направление)',
    'Срок действия',
    'Пролонгация',
    'Ответственный (должность)',
    'Место хранения',
    'Состояние, отметка о прекращении',
  ],
} as const;
