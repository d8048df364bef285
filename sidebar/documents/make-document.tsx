import { useRef, useState } from 'preact/hooks';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import { saveDocx } from '../files.ts';
import { newBatch } from '../memory.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Notice } from '../parts/notice.tsx';
import { Progress } from '../parts/progress.tsx';
import { useWork } from '../use-work.ts';
import { EVERY, type Request } from './request-form.tsx';

interface Props {
  id: string;
  request: Request;
  onMade(): void;
}

interface Made {
  documents: { name: string; url: string }[];
  of: number;
  downloaded: boolean;
}

/** Makes the document, or one per partner, and says where it is. */
export function MakeDocument({ id, request, onMade }: Props) {
  const { rpc, announce } = usePanel();
  const [work, start] = useWork<Made>();
  const [done, setDone] = useState({ n: 0, of: 0, downloads: false });
  const stopped = useRef(false);
  const click = useRef({ request: '', batch: '' });

  const run = (downloads: boolean) => async () => {
    stopped.current = false;
    // The same request again is a repetition of the same click: it must not make a second document.
    const asked = JSON.stringify([id, request]);
    if (click.current.request !== asked) click.current = { request: asked, batch: newBatch() };
    const { target, ...options } = request;
    setDone({ n: 0, of: 0, downloads });
    const made = await start(async () => {
      const keys = target === EVERY || target === '' ? [] : [target];
      const { sets } = target === EVERY ? await rpc.planDocuments({ id, keys }) : { sets: [keys] };
      const documents: Made['documents'] = [];
      for (const [index, set] of sets.entries()) {
        if (stopped.current) break;
        setDone({ n: index, of: sets.length, downloads });
        const wanted = { id, keys: set, ...options };
        if (downloads) {
          const { name, base64 } = await rpc.downloadDocument(wanted);
          saveDocx(name, base64);
          documents.push({ name, url: '' });
        } else {
          documents.push(await rpc.makeDocument({ ...wanted, batch: `${click.current.batch}-${index}` }));
        }
      }
      return { documents, of: sets.length, downloaded: downloads };
    });
    if (!made) return;
    click.current = { request: '', batch: '' };
    announce(summary(made));
    if (!downloads) onMade();
  };

  const working = work.state === 'working';
  return (
    <>
      {working && (
        <Progress
          label={done.downloads ? texts.downloading : texts.making}
          {...(done.of > 1 && {
            done: done.n,
            of: done.of,
            onStop: () => {
              stopped.current = true;
            },
          })}
        />
      )}
      {work.state === 'done' && (
        <Notice tone="ok">
          <p>{summary(work.value)}</p>
          {work.value.documents.length === 1 && work.value.documents[0]?.url && (
            <div>
              <a class="button" href={work.value.documents[0].url} target="_blank" rel="noopener">
                {texts.open}
              </a>
            </div>
          )}
        </Notice>
      )}
      {work.state === 'failed' && (
        <Failure
          error={work.error}
          {...(done.n > 0 && { saved: texts.madeSome(done.n, done.of) })}
          onRetry={run(done.downloads)}
        />
      )}
      <div class="row">
        <button type="button" class="primary" disabled={working} onClick={run(false)}>
          {texts.make}
        </button>
        <button type="button" disabled={working} onClick={run(true)}>
          {texts.download}
        </button>
      </div>
    </>
  );
}

function summary({ documents, of, downloaded }: Made): string {
  if (documents.length < of) return texts.madeSome(documents.length, of);
  const name = documents[0]?.name ?? '';
  if (documents.length > 1) return texts.madeMany(documents.length);
  return downloaded ? texts.downloaded(name) : texts.made(name);
}
