import type { Drive as DrivePort } from '../app/host.ts';
import { Refusal } from '../app/procedures/procedure.ts';
import { hostText } from '../texts/ru/host.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** Documents in the Drive of the person who clicked: one call, converted from .docx by Drive itself. */
export const googleDrive: DrivePort = {
  createDocument(name, base64) {
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), WORD, name);
    if (typeof Drive === 'undefined' || !Drive.Files) throw new Refusal(hostText.noDrive);
    const file = Drive.Files.create({ name: name.replace(/\.docx$/, ''), mimeType: GOOGLE_DOC }, blob, {
      fields: 'id,name,webViewLink',
    });
    return { id: file.id ?? '', name: file.name ?? name, url: file.webViewLink ?? '' };
  },
};
