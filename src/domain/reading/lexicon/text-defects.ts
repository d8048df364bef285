/** Words that the text rules look for. */

/** Words of a kindergarten, as remnants of another institution's document in a school's. */
export const kindergartenWords =
  /(?<!\p{L})(?:дошкольник(?:\p{L}*)|дошкольн(?:ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)\s+(?:возраст\p{L}*|образовани\p{L}*|учреждени\p{L}*|детств\p{L}*)|ДОУ|ДОО|детских\s+сад(?:ов|ах|ам)|воспитанник(?:и|ов|ам|ами|ах)\s+(?:детск|групп|ДОУ)\p{L}*|(?:младш|средн|старш|подготовительн)\p{L}+\s+групп(?:а|ы|е|ой)(?!\p{L})|непосредственно\s+образовательн\p{L}+)(?!\p{L})/giu;

/** Words by which a document shows that it is a school's own. */
export const schoolWords =
  /(?<!\p{L})(?:наш(?:а|ей|у|е)\s+школ\p{L}+|СОШ|ООШ|НОШ|гимнази\p{L}+|лице[йяюе]\p{L}*|обучающи(?:хся|еся|мся|мися)|школ(?:а|ы|е|у|ой)|школьник\p{L}*|учащи(?:хся|еся|мся))(?!\p{L})/giu;

/** Before such a word a kindergarten is a partner, not a remnant. */
export const partnerKindergarten =
  /(?:МБДОУ|МДОУ|МАДОУ|МКДОУ|партн[её]р\p{L}*|взаимодействи\p{L}\s+с|преемственност\p{L}*)[^.;\n]{0,40}$/iu;

/** Short words that a letter or two could be taken for when a word is torn. */
export const shortWords = new Set(
  'и в во на с со по о об от до к ко у за из не ни но а же ли бы то их им ее её его он мы вы я для без при под над или как что это до ул г д ст п стр см т тд тп пр др кл шт чел ч мин янв фев мар апр май июн июл авг сен окт ноя дек'.split(
    ' ',
  ),
);

/** Abbreviations that a reader in a Russian school knows. */
export const wellKnownAbbreviations = new Set(
  'РФ СССР США ФЗ ФГОС НОО ООО СОО ДО ОО ОУ ООП АООП ОВЗ ЕГЭ ОГЭ ГИА ВПР ИКТ ИТ ЗОЖ ПДД ОБЖ ОБЗР УВР ВР НМР УМР АХЧ МО ШМО РМО ГМО УМО МС ПМПК КДН ПДН ГИБДД МЧС МВД ЮИД ДЮП ГТО СМИ НКО ТОС ИП ВУЗ СПО ВО ДПО ДОП УМК УУД КТД РДДМ РДШ ФИО ИНН КПП ОГРН БИК ОКПО ОГИБДД ЦДТ ДДТ ДК РДК СДК ЦБС МБОУ МАОУ МКОУ СОШ ООШ НОШ ДОУ МБДОУ ДЮСШ СШ ДШИ ДМШ ДХШ ЦРБ ФАП КЦСОН ЦЗН ИМЦ РМЦ РЦ МБУ МАУ МКУ МУ УС СП ВШК ВСОКО НСОКО РПВ КПВР ФОП НПА ПФДО ПДО ТБ ЧС ЧП ВОВ ГО УК МЦ КЗ АО ПАО ОАО ЗАО ООН ЮНЕСКО ТВ КВН ШСК НПК МИП РИП ЦОС ЦОР ЭОР IT ЛДП СВО ИПР ПК ИТОГО ИТОГ ВСЕГО ФПС ИЗО ДПИ МХК ОРКСЭ'.split(
    ' ',
  ),
);

/** «(далее – ПОС)», «… (ПОС)», «ПОС (…)», «ПОС – это …»: the abbreviation is explained. */
export const explanation =
  /далее\s*[–—:-]*\s*[«"]?(\p{Lu}{2,6})|\((\p{Lu}{2,6})\)|(?<!\p{L})(\p{Lu}{2,6})\s*\(\p{Ll}|(?<!\p{L})(\p{Lu}{2,6})\s*[–—-]\s*(?:это\s+)?\p{Ll}/gu;

/** Bodies whose names are compared. */
export const bodyName =
  /(?:отдел|управлени[ея]|комитет|департамент|комисси[яи]|центр|совет|министерств[оа]|администраци[яи])(?!\p{L})/iu;
/** Words of a body's name that do not tell it apart. */
export const bodyFillers = new Set('по делам дела и в на при с для вопросам работе'.split(' '));

/** Kinds of meeting whose resolution states why it was held. */
export const isMinutes = /протокол/iu;
export const statesGrounds = /резолюци|кругл|конференци|форум|слушани/iu;

/** A quick look: a text without any of these holds no word of a kindergarten. */
export const kindergartenHint =
  /[Дд]ошкольн|ДОШКОЛЬН|ДО[УО]|[Дд]етских|ДЕТСКИХ|[Вв]оспитанник|ВОСПИТАННИК|групп|ГРУПП|[Нн]епосредственно|НЕПОСРЕДСТВЕННО/u;
/** A text about children on their way to school, where a kindergarten is rightly named. */
export const aboutPreschoolers =
  /преемственн\p{L}*|будущ\p{L}+\s+первоклассник\p{L}*|подготовк\p{L}\s+(?:дошкольник\p{L}+|детей)\s+к\s+школе|для\s+дошкольников\s+микрорайона/iu;
/** A kindergarten by its name. */
export const isKindergarten = /(?<!\p{L})(?:детск\p{L}+\s+сад\p{L}*|МБДОУ|МАДОУ|МКДОУ|МДОУ|ДОУ|д\/с)(?!\p{L})/iu;
