/** Words around the name of an organisation within a sentence. */

/** «им.», «имени» before the name of a person. */
export const namedAfter = /^(?:им\.|имени)$/iu;
/** A settlement follows. */
export const settlementSign = /^(?:(?:г|с|п|пос|д|ст)\.|города|пос[её]лка|села|деревни|станицы)$/iu;
/** «по делам несовершеннолетних», «по работе с детьми». */
export const onMatters = /^(?:делам|вопросам|работе)$/iu;
/** «по Ярскому району». */
export const areaNouns = /^(?:району|городу|округу|краю|области|республике)$/iu;
/** A sentence says that something is done together. */
export const togetherCue =
  /сотруднича|сотрудничеств|взаимодейств|партн[её]р|договор|соглашени|при (?:поддержке|содействии|участии|помощи)|совместно с|вместе с|благодаря|помога|помощь|поддержк|на базе|силами|шефств|тесно связан|дружит|дружим/iu;
