/** An adjective by its ending, in any case, folded: «детской», «районному», «городские». */
export const adjective =
  /^\p{L}{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/u;
/** A verb in the present tense, third person, folded: «сотрудничает», «проводятся». */
export const presentVerb = /^\p{L}{2,}(?:[аяуе]ет|[аяуе]ют|[аяуе]ется|[аяуе]ются|ится|ятся|утся)$/u;
