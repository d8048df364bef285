/**
 * Everything that reads pasted and opened text. It is most of the page's weight, so the page keeps it as an inert script
 * and evaluates it when there is something to read (loadReading).
 */
export { splitLeadIn } from '../../src/domain/reading/lists.ts';
export { readPeriod } from '../../src/domain/reading/periods/read-period.ts';
export { readMaterial } from '../../src/domain/structuring/material/read.ts';
export { structureTables } from '../../src/domain/structuring/structure.ts';
export { readMaterialFile } from '../../src/intake/intake.ts';
export { readTableFile } from '../../src/intake/table-file.ts';
