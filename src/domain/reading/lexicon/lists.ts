/** First halves of what people are called, in any case: «врачом-стоматологом», «волонтёры-медики». */
export const twofoldPerson =
  /(?:педагог|преподавател|учител|врач|волонт[её]р|инспектор|инженер|тренер|студент|художник|психолог|девушк|мастер|библиотекар)(?:ь|я|ю|ем|ом|[еиауы]|ей|ов|ах|ях|ам|ям|ами|ями)?$/iu;
/** First halves of a compound whose hyphen stays at a line end, besides those of `compounds.ts`. */
export const keepsHyphen =
  /(?:педагог|учител(?:ь|я|ей|ям|ями|ях)|преподаватель|инспектор|директор|социально|физкультурно|учебно|культурно|духовно|мастер|выставка|игра|программа|лекция|концерт|урок|беседа|встреча|школа|центр|клуб|тренер|методист|библиотек[аи]|музей|театр|студия|завод)$/iu;
/** A suffix that no word begins with: «мастер- / ства». */
export const suffix = /^(?:ств|ск(?:ая|ий|ое|ие|ого|ому|ой|их|им|ую)(?!\p{L}))/u;
/** A line that cannot end here: a comma, an opening sign, a preposition or conjunction, an abbreviation before a name. */
export const openEnd =
  /(?:[,(«„:\u2013\u2014-]|(?:^|[\s(])(?:и|в|во|на|с|со|по|о|об|от|до|для|к|ко|при|за|из|у|или|а|под|над|без|между|через|имени|им\.|г\.|ул\.|№|ст\.|пос\.|д\.|п\.|с\.|раз в))$/iu;
/** The beginning of a word that a narrow column tore: no Russian word ends so. */
export const tornEnd = /(?:[вгджзлмнпрст]н|[абвгдетя]бр|евр|вр|нтр|стр|скл|льк|жд|тв)$/iu;
/** What such a word goes on with: a few letters that are no word. */
export const tornRest =
  /^(?:ь|ик|а|о|е|ы|ый|ая|ое|ые|ого|ой|ам|ах|ов|ей|ям|ий|ия|ие|иц\p{Ll}|ник\p{Ll}*)(?=$|[\s.,;:-])/u;
/** A lead-in that says nothing without what follows: «Совместное проведение:». */
export const needsObject = /(?:ние|(?<!мероприя)тие(?:\s+в)?|ация|овка)\s*:\s*$/iu;
