/** A header over names and sections at once: «Направления взаимодействия. Название учреждений». */
export const sectionDirection = /направлени/iu;
/** A heading of rows that names a direction of work, not a kind of institutions: «Экологическое воспитание». */
export const namesDirection =
  /^(?!учрежден|организац|орган|предприят|отдел|центр).*(?:воспитани[ея]|направлени[ея]|развитие|просвещение|профориентация|самоопределение|здоровьесбережение)(?!\p{L})/iu;
/** A direction of work called by an adjective alone: «Духовно-нравственное». */
export const directionAlone = /^\p{Lu}\p{Ll}*(?:о-\p{Ll}+)*(?:ое|ее)$/u;
