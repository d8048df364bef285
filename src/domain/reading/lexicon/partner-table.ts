/** A header over names and sections at once: «Направления взаимодействия. Название учреждений». */
export const sectionDirection = /направлени/iu;
