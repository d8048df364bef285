/** An adjective by its ending, in any case, folded: «детской», «районному», «городские»; «школой», «клубом» are none. */
export const adjective =
  /^\p{L}{2,}(?:ый|ая|яя|ое|ее|ые|ого|его|ому|ему|ым|им|ую|юю|ых|их|ыми|ими|[гкх]и[йе]|(?:[сцг]к|[бвгджзклмнпрстфхцчшщйь]н|[оеи]в|[шщ])(?:ий|ие|ой|ом)|(?:[шщчж]|[рлд]н)(?:ий|ие|ей|ем))$/u;
/** How an adjective ends in the nominative: «правовые», not «медицинского». */
export const nominative = /(?:[ыи]й|[ая]я|[оеыи]е)$/u;
/** A verb in the present tense, third person, folded: «сотрудничает», «проводятся». */
export const presentVerb = /^\p{L}{2,}(?:[аяуе]ет|[аяуе]ют|[аяуе]ется|[аяуе]ются|ится|ятся|утся)$/u;
/** A verb in the past that says who somebody became, folded: «стала», «был»; «стали» may be steel. */
export const becameVerb = /^(?:стал[ао]?|был[аои]?|остал(?:ся|ась|ось|ись))$/;
/** A word that may be a genitive by its ending. */
export const possessed = /^[\p{L} ]+(?:ы|и|а|я|ов|ев|ей|ого|его|ой|ых|их|ств|ний|ций)$/u;
/** Words with such an ending that go on with the sentence: verbs of the past, conjunctions, people in the nominative. */
export const otherThanGenitive =
  /^(?:\p{L}+л[аи](?:сь)?|\p{L}+[тнлд]икой|\p{L}+[нт]ы|\p{L}{2,}(?:ен[ао]|ан[ао]|ян[ао]|ыт[ао])|а|и|или|много|дети|ребята|учащиеся|ученики|школьники|педагоги|родители|учителя|воспитанники|обучающиеся|наши|эти|все|они|мы)$/u;
