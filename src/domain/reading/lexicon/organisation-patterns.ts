/** Abbreviations of institutions by founder and type (МБОУ, ГБУЗ, ЛОГОАУ, МКДОУ), whatever their region. */
export const institutionForms = {
  education:
    /^(?:\p{Lu}{0,3}[МГФОКРЧНЛ])?[БАКГ]?(?:Д?О|ПО|ВСО|ОШ)[БАК]?У(?:ДОД?|ДПО)?$|^[МГФ]{1,2}[БАК]?УДОД?$|^[МГ][БАК]?УДО$/u,
  culture: /^\p{Lu}{0,3}[МГОФКР][БАК]?УК$/u,
  health: /^\p{Lu}{0,3}[МГОФКР]?[БАК]?УЗ$/u,
  plain: /^\p{Lu}{0,3}[МГОФКР][БАК]УП?$|^МУП?$|^ГУП?$/u,
} as const;

/** Abbreviations told by their ending: institutes of further training (ЛОИПКРО), universities (ЗавГТУ, ЛГУ). */
export const abbreviationEndings = { education: /(?:ИПКРО|ИРО|ИПК|Г[ТПАМ]?У|ИПКиПРО)$/u } as const;

/** A legal form that organisations of every category take. */
export const associationForm = 'АНО';

/** Settlements by their kind: «г. Белоленск», «р.п.Дубки», «пгт Тальниково», «станица Вёшенская»; no initials, no year. */
export const locality =
  /(?<![\p{L}\d.])(?:(?:г\.\s?о|п\.?\s?г\.?\s?т|р\.?\s?п|с\/п|пос|гор|дер|ст-ца|мкр)\.?|(?:г|с|п|д|ст|х|а)\.|город(?:а|е|ом)?|пос[её]лок|пос[её]лка|пос[её]лке|сел[оае]|деревн[яие]|станиц[аые]|хутор[ае]?|аул[ае]?)\s?(?!им\.)(\p{Lu}(?:\p{L}|\d(?=\p{L}))+(?:-[\p{L}]+)*(?:\s(?:на|над)[-\s]\p{Lu}\p{L}+)?(?:\s\p{Lu}[\p{Ll}]+(?:-\p{L}+)*)?|\p{Lu}{3,}(?:[\s-]\p{Lu}{3,})?)/gu;
/** The same with a capital «Г.», as in headings: only at the beginning of a line, after a quote or a bracket, or before capitals. */
export const capitalLocality =
  /(?:^|(?<!(?:им\.|имени))[\s»"”(])(Г\.\s?(?:\p{Lu}{3,}(?:[\s-]\p{Lu}{3,})?|\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?))/gu;
/** A number right before. */
export const yearBefore = /(?:\d{4}|\d\.\d{2})[^\S\t]{0,2}$/u;
/** «г.» is a town or, after a number, a year. */
export const townOrYear = /^г\.?\s?/iu;

/** A note on the agreement in brackets after a name: «(Договор №14 от 12.11.2020)», «(№ 4 от 02.09.2024)», «(договор)». */
export const agreementNote =
  /\s*\(\s*(?:договор|соглашение|дог\.|согл\.|план|контракт|меморандум|№\s?\S{1,15}\sот\s\d|б\/н\s|от\s\d)[^()]*\)?/giu;
/** An abbreviation declined by its ending: «ФАПом», «ДОСААФа». */
export const declinedEnding = /(?<=^\p{Lu}{2,8})(?:ом|ами|ам|ах|а|у|е|ы)$/u;
/** School numbers set in a row: «№5,17,33», «№ 9 и № 31», «№7, №12, №44». */
export const numbersInRow = /№+\s*\d+(?:\s*(?:,|;|и)\s*(?:№\s*)?\d+)+/u;

/** A legal form in full at the end of a line: the name in quotes comes next. */
export const awaitsName =
  /(?:учреждени|организаци|предприяти)\p{L}{1,3}(?:\s(?:дополнительного|высшего|профессионального|социального))*(?:\s(?:образования|культуры|здравоохранения|спорта|обслуживания))?$|обществ\p{L} с ограниченной ответственностью$/iu;

/** What one of several is called: «Театры: «Глобус», «Юность»», «Детские сады № 14, № 27». */
export const oneOfSeveral: ReadonlyMap<string, string> = new Map([
  ['театры', 'театр'],
  ['музеи', 'музей'],
  ['библиотеки', 'библиотека'],
  ['школы', 'школа'],
  ['гимназии', 'гимназия'],
  ['лицеи', 'лицей'],
  ['детские сады', 'детский сад'],
  ['спортивные школы', 'спортивная школа'],
  ['музыкальные школы', 'музыкальная школа'],
  ['дома культуры', 'дом культуры'],
  ['колледжи', 'колледж'],
  ['техникумы', 'техникум'],
  ['клубы', 'клуб'],
  ['центры', 'центр'],
  ['поликлиники', 'поликлиника'],
  ['кинотеатры', 'кинотеатр'],
  ['стадионы', 'стадион'],
]);

/** «– филиал № 2» behind the name of a library: whose part it is. */
export const branchBehindDash = /^[\u2013\u2014-]\s?(?:филиа|отделе)/u;
