/** Words around the name of an organisation within a sentence. */

/** A name in quotes, also with the inner ones closed alone («Агрофирма «Колос»), a number, initials, an abbreviated kind of settlement, a word, any other sign. */
export const nameTokens =
  /опеки и попечительства|[«„"“](?:[^«»„"“”]|«[^«»]{0,200}»){0,200}[»"”]|«[^«»]{1,80}«[^«»]{1,80}»|№\s*\d+(?:[-/]\d+)?|\p{Lu}\.(?:\s?\p{Lu}\.)?|р\.\s?п\.|(?:им|г|с|п|пос|пгт|д|х|ст)\.|[\p{L}\d]+(?:[-/][\p{L}\d]+)*|\S/gu;
/** «ОМВД по Ярскому району», «комиссия по делам …». */
export const along = /^по$/iu;
/** «им.», «имени» before the name of a person. */
export const namedAfter = /^(?:им\.|имени)$/iu;
/** A settlement follows. */
export const settlementSign = /^(?:(?:р\.\s?п|г|с|п|пос|пгт|д|х|ст)\.|пгт|города|пос[её]лка|села|деревни|станицы)$/iu;
/** «по делам несовершеннолетних», «по работе с детьми». */
export const onMatters = /^(?:делам|вопросам|работе)$/iu;
/** «по Ярскому району». */
export const areaNouns = /^(?:району|городу|округу|краю|области|республике)$/iu;
/** One organisation of its place: «районной библиотекой», «сельский клуб»; «районные музеи» are a kind. */
export const ofThePlace =
  /^(?:районн|городск|сельск|поселков|областн|краев|республиканск|станичн|местн|центральн)(?:ая|ой|ую|ый|ий|ым|им|ого|ому|ое|ом)(?!\p{L})/iu;
/** A sentence says that something is done together. */
export const togetherCue =
  /сотруднича|сотрудничеств|взаимодейств|партн[её]р|договор|соглашени|при (?:поддержке|содействии|участии|помощи)|совместно с|вместе с|благодаря|помога|помощь|поддержк|на базе|силами|шефств|тесно связан|связь|связи|совместной работ|дружит|дружим|друг(?:ом|а|зья)(?!\p{L})|предоставля|оказыва|посеща|баз\p{L}{1,2} практик|встреч\p{L}{1,3} со?\s/iu;
/** «Наша школа …» */
export const ours = /^наш\p{L}{0,3}\s+/iu;
/** A kind of schooling, and no school. */
export const kindOfSchooling = /^(?:дополнительн|общ|профессиональн|высш|дошкольн|средн)\p{L}*\s+образовани/iu;
