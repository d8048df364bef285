import { Archive } from '../../src/intake/archive.ts';
import { notDocx } from '../../src/texts/ru/documents/template.ts';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import { readBase64, saveDocx } from '../files.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { FileButton } from '../parts/file-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWork } from '../use-work.ts';

/** What the book accepts as base64; the server has the last word. */
const LONGEST = 2_000_000;

/** The school's own template: download, change in Word, put back; or the usual one again. */
export function TemplateChoice({ id }: { id: string }) {
  const { rpc, announce } = usePanel();
  const [work, start] = useWork<{ said: string; problems: string[] }>();

  const run = async (act: () => Promise<{ said: string; problems: string[] }>) => {
    const done = await start(act);
    if (done) announce(done.problems.length > 0 ? texts.templateProblems : done.said);
  };
  const download = () =>
    run(async () => {
      const { name, base64, own } = await rpc.readTemplate({ id });
      saveDocx(name, base64);
      return { said: own ? texts.templateOwn : texts.templateUsual, problems: [] };
    });
  const upload = (file: File) =>
    run(async () => {
      const base64 = await readBase64(file);
      if (base64.length > LONGEST) return { said: '', problems: [texts.templateLarge] };
      // The program that takes it believes the sizes that an archive tells of itself.
      if (!(await Archive.isSound(new Uint8Array(await file.arrayBuffer())))) return { said: '', problems: [notDocx] };
      const { problems } = await rpc.saveTemplate({ id, base64 });
      return { said: texts.templateSaved, problems };
    });
  const restore = () =>
    run(async () => {
      await rpc.saveTemplate({ id, base64: '' });
      return { said: texts.templateRestored, problems: [] };
    });

  const working = work.state === 'working';
  return (
    <details>
      <summary>{texts.template}</summary>
      <div class="stack tight">
        <p class="muted">{texts.templateLead}</p>
        {work.state === 'failed' && <Failure error={work.error} />}
        {work.state === 'done' &&
          (work.value.problems.length > 0 ? (
            <Notice tone="warn" alert>
              <p>{texts.templateProblems}</p>
              <ul class="dots">
                {work.value.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            <Notice tone="ok">
              <p>{work.value.said}</p>
            </Notice>
          ))}
        <div class="row">
          <button type="button" disabled={working} onClick={download}>
            {texts.templateDownload}
          </button>
          <FileButton
            label={texts.templateUpload}
            accept=".docx"
            disabled={working}
            onFile={(file) => void upload(file)}
          />
          <button type="button" class="quiet" disabled={working} onClick={restore}>
            {texts.templateRestore}
          </button>
        </div>
      </div>
    </details>
  );
}
