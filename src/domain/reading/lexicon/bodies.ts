/** Words by which a cell of a responsible is told to name an organisation, and a general school from other schools. */
export const bodies = {
  /** One organisation, as the first word of its name. */
  nouns: [
    'отдел',
    'управление',
    'департамент',
    'министерство',
    'комитет',
    'центр',
    'библиотека',
    'музей',
    'комиссия',
    'служба',
    'школа',
    'лицей',
    'гимназия',
    'колледж',
    'техникум',
    'институт',
    'университет',
    'больница',
    'поликлиника',
    'дом',
    'дворец',
    'фонд',
    'редакция',
    'полиция',
  ],
  /** An abbreviation of a legal form or of a body: «МКУ», «МБОУ», «ГИБДД». */
  abbreviation: /^[А-ЯЁ]{2,7}$/u,
  /** Beginnings of posts and roles: they name a person inside a body, not the body. */
  posts: [
    'руководител',
    'директор',
    'заместител',
    'начальник',
    'представител',
    'специалист',
    'методист',
    'педагог',
    'заведующ',
    'координатор',
    'ответственн',
  ],
  generalSchool:
    /(?<!\p{L})(?:сош|оош|нош|лицей|гимназия|общеобразовательн\p{L}+|(?:средняя|основная) школа|школа\s*№)(?!\p{L})/iu,
} as const;
