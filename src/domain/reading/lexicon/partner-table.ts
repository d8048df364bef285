/** A header over names and sections at once: «Направления взаимодействия. Название учреждений». */
export const sectionDirection = /направлени/iu;
/** A heading of rows that names a direction of work, not a kind of institutions: «Экологическое воспитание». */
export const namesDirection =
  /^(?!учрежден|организац|орган|предприят|отдел|центр).*(?:воспитани[ея]|направлени[ея]|развитие|просвещение|профориентация|самоопределение|здоровьесбережение)(?!\p{L})/iu;
/** A direction of work called by an adjective alone or by its field: «Духовно-нравственное», «Здоровье», «Культура и спорт». */
export const directionAlone =
  /^(?:\p{Lu}\p{Ll}*(?:о-\p{Ll}+)*(?:ое|ее)|(?:(?:Дополнительное|Общее|Дошкольное)\s)?(?:[Оо]бразование|Медицина|Здоровье|Здравоохранение|Культура|Искусство|Физкультура|Спорт|Безопасность|Наука|Экология)(?:\sи\s\p{Ll}+)?)$/u;
/** Kinds of partners, and none by its own name: «Учреждения культуры», «Региональный уровень». */
export const kindOfPartners =
  /^(?!.*[«"„№\d])(?!\S.*\s\p{Lu})\p{Lu}(?:\p{Ll}*(?:ые|[гкхжшчщ]ие|(?:ен|ят)ия|ы|и)(?!\p{L})|\p{Ll}+ (?:уровень|общественность|сфера)(?!\p{L}))/u;
