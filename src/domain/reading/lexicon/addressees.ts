/** Who decisions are addressed to: beginnings of nouns that name people and bodies, by the endings of their dative. */

export const addresseeNouns = {
  /** Dative in -у, -ю. */
  masculine:
    'директор заместител руководител начальник учител педагог воспитател методист психолог логопед дефектолог библиотекар секретар председател член куратор координатор специалист наставник тренер инструктор советник администратор завуч завхоз бухгалтер юрист врач фельдшер инспектор депутат родител ученик студент волонт участник организатор работодател предпринимател партнер партнёр преподавател сотрудник работник коллектив представител модератор эксперт исполнител отдел департамент комитет совет центр лице колледж техникум институт университет детсад музе театр дворц дом клуб фонд союз профсоюз штаб орган сад кабинет оргкомитет президиум муниципалитет округ район автор разработчик оператор заказчик подрядчик завод комбинат банк храм приход парк стадион медработник старост вуз бизнес сектор филиал пункт ресурсн методкабинет педсовет штаб',
  /** Dative in -ю, -у of the neuter. */
  neuter:
    'управлени министерств учреждени предприяти объединени обществ училищ агентств подразделени правлени собрани поселени хозяйств сообществ отделени руководств методобъединени представительств казначейств кадр',
  /** Dative in -е, -и; -у and -ю are the accusative. */
  feminine:
    'администраци комисси школ гимнази академи организаци библиотек служб полици больниц поликлиник редакци газет ассоциаци групп команд кафедр лаборатори секци палат инспекци дум ферм компани фирм корпораци сторон глав медсестр старост фабрик филармони прокуратур студи дружин общественн',
  /** Adjectives that name people: dative in -ему, -ей, -ому, -ой. */
  adjectival: 'заведующ обучающ учащ классн ответственн вожат ведущ председательствующ дежурн управляющ',
} as const;

export const dativeEndings = {
  masculine: /^(?:у|ю|ам|ям)$/u,
  neuter: /^(?:у|ю|ам|ям)$/u,
  feminine: /^(?:е|и|ам|ям|ости)$/u,
  adjectival: /^(?:ему|ей|ому|ой|им|ым)(?:ся)?$/u,
} as const;

/** Any noun or adjective in the plural of the dative. */
export const pluralDative = /^\p{L}{3,}(?:[^ь]ам|ям|ым|[^м]им)$/u;

/** Adjectives in the dative of the singular. */
export const dativeAdjective = /^\p{L}{3,}(?:ому|ему)$/u;

/** Adjectives that may stand before a feminine noun in the dative. */
export const feminineAdjective = /^\p{L}{3,}(?:ой|ей)$/u;

/** A surname in the dative, before or after initials. */
export const dativeSurname =
  /^(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}+(?:у|ю|ой|ей|е|и|ому|ему)(?:-\p{Lu}\p{Ll}+)?\s?(?:\p{Lu}\.\s?){0,2}(?=$|[\s,(])/u;

/** Bodies known by capitals alone, which do not change with the case: «СМИ», «МБУ «ЦБС»», «РМК». */
export const capitals = /^\p{Lu}{2,}[\p{Lu}-]*(?![\p{Ll}])/u;

/** Words that open a decision by telling whose turn it is, without a body: «всем участникам». */
export const everyOne = /^(?:всем|каждому|каждой|обеим|обоим|вышеуказанным|указанным)(?!\p{L})/iu;

/** An abbreviated word before a post in the dative: «Соц. педагогу», «Кл. руководителям». */
export const abbreviatedBefore =
  /^(?:(?:соц|кл|ст|муз|пед|мед|гл|вед|мл|физ|инстр|спец|хоз|уч|рук)\.[\s-]?)+(?=\p{L})/iu;

/** A post whose abbreviation does not change with the case: «Зам. директора по ВР», «Зав. библиотекой». */
export const abbreviatedPost = /^(?:зам|зав|пом|нач|и\.\s?о|врио)\.?\s?(?=\p{L})(?!\p{Lu}\p{Ll}+\s\p{Lu}\.)/iu;

/** Words after which an enumeration names members, not tasks: «в составе:». */
export const compositionLead =
  /(?:состав(?:е|а|ом)?|в\s+следующем\s+порядке|кандидатур\p{L}*|следующих\s+(?:лиц|педагогов|учителей|учащихся|обучающихся|участников|членов)|членами|члены|списо?к\p{L}*|победител\p{L}+|при[зс][её]р\p{L}+)[^:]{0,40}:?\s*$/iu;
