/** An adjective by its ending, in any case, folded: «детской», «районному», «городские». */
export const adjective =
  /^\p{L}{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/u;
/** A noun with the ending of an adjective: «библиотекой», «амбулаторией», «школой». */
export const nounLikeAdjective = /(?:ией|ницей|еей|екой|школой|службой)$/u;
/** A verb in the present tense, third person, folded: «сотрудничает», «проводятся». */
export const presentVerb = /^\p{L}{2,}(?:[аяуе]ет|[аяуе]ют|[аяуе]ется|[аяуе]ются|ится|ятся|утся)$/u;
/** A word that may be a genitive by its ending. */
export const possessed = /^\p{L}+(?:ы|и|а|я|ов|ев|ей|ого|его|ой|ых|их|ств|ний|ций)$/u;
/** Words with such an ending that go on with the sentence: verbs of the past, conjunctions, people in the nominative. */
export const otherThanGenitive =
  /^(?:\p{L}+л[аи](?:сь)?|\p{L}+[нт]ы|\p{L}{2,}(?:ен[ао]|ан[ао]|ян[ао]|ыт[ао])|а|и|или|дети|ребята|учащиеся|ученики|школьники|педагоги|родители|учителя|воспитанники|обучающиеся|наши|эти|все|они|мы)$/u;
