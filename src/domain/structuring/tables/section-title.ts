import { kindOfWork, numberedLead, sectionLead } from '../../reading/lexicon/plans.ts';

const longestTitle = 120;

/** «Раздел 2. Работа с семьёй», «II. Основной этап»: a section even among rows broken over lines. */
export function isTitled(text: string): boolean {
  return sectionLead.test(text) || isRoman(text);
}

/** «Раздел 2. Работа с семьёй», «Модуль «Профориентация»»: a section where any line may be a cell. */
export function isNumberedTitle(text: string): boolean {
  return text.length <= longestTitle && (numberedLead.test(text) || isRoman(text));
}

/** «Работа с педагогами»: a section where the number of a row stands behind it. */
export function isKindTitle(text: string): boolean {
  return text.includes(' ') && text.length <= longestTitle && kindOfWork.test(text);
}

function isRoman(text: string): boolean {
  return /^[IVX]{1,4}[.)]\s/.test(text);
}
