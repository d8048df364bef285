type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

let make: (id: number) => GoogleSheet;

/** Says how a sheet is made of its id: ranges lead back to their sheets, so neither module can import the other. */
export function provideSheets(makeSheet: (id: number) => GoogleSheet): void {
  make = makeSheet;
}

/** The sheet with this id, as the add-on sees it. */
export function sheetOf(id: number): GoogleSheet {
  return make(id);
}
