/** A header over names and sections at once: «Направления взаимодействия. Название учреждений». */
export const sectionDirection = /направлени/iu;
/** A heading of rows that names a direction of work, not a kind of institutions: «Экологическое воспитание». */
export const namesDirection =
  /^(?!учрежден|организац|орган|предприят|отдел|центр).*(?:воспитани[ея]|направлени[ея]|развитие|просвещение|профориентация|самоопределение|здоровьесбережение)(?!\p{L})/iu;
