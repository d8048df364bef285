import type { Drive as DrivePort } from '../app/host.ts';
import { Refusal } from '../app/procedures/procedure.ts';
import { hostText } from '../texts/ru/host.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/**
 * Documents in the Drive of the person who clicked, converted from .docx by Drive itself. Each carries its batch as a
 * property that this add-on alone sees, so that a call which made the file and still failed is known when it is repeated.
 */
export const googleDrive: DrivePort = {
  createDocument(name, base64, batch) {
    if (typeof Drive === 'undefined' || !Drive.Files) throw new Refusal(hostText.noDrive);
    const q = `appProperties has { key='batch' and value='${batch}' } and trashed = false`;
    const [made] = Drive.Files.list({ q, fields: 'files(id,name,webViewLink)' }).files ?? [];
    const file = made ?? create(Drive.Files, name, base64, batch);
    return { id: file.id ?? '', name: file.name ?? name, url: file.webViewLink ?? '' };
  },
};

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

function create(files: Files, name: string, base64: string, batch: string): ReturnType<Files['create']> {
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), WORD, name);
  const resource = { name: name.replace(/\.docx$/, ''), mimeType: GOOGLE_DOC, appProperties: { batch } };
  return files.create(resource, blob, { fields: 'id,name,webViewLink' });
}
