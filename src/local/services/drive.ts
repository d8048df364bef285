import { bytesOf } from './blob.ts';
import { call } from './bridge.ts';
import { base64Encode } from './bytes.ts';
import { offered } from './offered.ts';

interface FileResource {
  name?: string;
  appProperties?: { batch?: string };
}

/**
 * The advanced Drive service: a made document goes into the folder beside the book, as .docx, without conversion; it is
 * found by the one property that the add-on asks for.
 */
export const drive = {
  Files: offered('Drive.Files', {
    list({ q }: { q: string }) {
      return { files: call('Drive.Files.list', /value='([^']*)'/.exec(q)?.[1] ?? '') };
    },
    create({ name, appProperties }: FileResource, blob: GoogleAppsScript.Base.Blob, _options?: object) {
      return call(
        'Drive.Files.create',
        name ?? blob.getName() ?? '',
        appProperties?.batch ?? '',
        base64Encode(bytesOf(blob)),
      );
    },
  }),
};
