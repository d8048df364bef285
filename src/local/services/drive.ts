import { bytesOf } from './blob.ts';
import { call } from './bridge.ts';
import { base64Encode } from './bytes.ts';
import { offered } from './offered.ts';

interface FileResource {
  name?: string;
  mimeType?: string;
}

/** The advanced Drive service: a made document goes into the folder beside the book, as .docx, without conversion. */
export const drive = {
  Files: offered('Drive.Files', {
    create(resource: FileResource, blob: GoogleAppsScript.Base.Blob, _options?: object) {
      const name = resource.name ?? blob.getName() ?? '';
      return call('Drive.Files.create', name, resource.mimeType ?? '', base64Encode(bytesOf(blob)));
    },
  }),
};
