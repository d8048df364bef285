import type { Host } from '../app/host.ts';
import { hostText } from '../texts/ru/host.ts';
import { googleBook } from './book.ts';
import { googleDrive } from './drive.ts';

/** Google's services as the program's surroundings. Nothing is touched until a method is called. */
export const googleHost: Host = {
  book: googleBook,
  drive: googleDrive,
  user: {
    key: () => Session.getTemporaryActiveUserKey(),
    property: (name) => PropertiesService.getUserProperties().getProperty(name) ?? undefined,
    setProperty(name, value) {
      PropertiesService.getUserProperties().setProperty(name, value);
    },
  },
  ui: {
    showSidebar(place) {
      SpreadsheetApp.getUi().showSidebar(page(place).setTitle(hostText.title));
    },
    showDialog(place, title) {
      SpreadsheetApp.getUi().showModalDialog(page(place).setWidth(1000).setHeight(650), title);
    },
    alert(title, message) {
      const ui = SpreadsheetApp.getUi();
      ui.alert(title, message, ui.ButtonSet.OK);
    },
    toast(message) {
      SpreadsheetApp.getActiveSpreadsheet().toast(message, hostText.title);
    },
  },
};

/** The one static page, told by an inert mark at its end where to begin. */
function page(place: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile('sidebar').append(
    `<div id="place" data-place="${place.replace(/[^\w/-]/g, '')}" hidden></div>`,
  );
}
