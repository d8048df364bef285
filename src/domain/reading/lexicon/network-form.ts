/** «Сетевая форма реализации программ», in any case; «сетевое взаимодействие» is another thing. */
export const networkForm = /(?<!\p{L})сетев\p{L}+ форм\p{L}*/iu;
