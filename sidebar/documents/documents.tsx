import { useEffect, useRef } from 'preact/hooks';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import { usePanel } from '../panel.ts';
import { Failure } from '../parts/failure.tsx';
import { Progress } from '../parts/progress.tsx';
import type { Output } from '../rpc.ts';
import { useKept } from '../use-kept.ts';
import { useWork } from '../use-work.ts';
import { DocumentCard } from './document-card.tsx';
import { MadeList } from './made-list.tsx';

/** «Документы»: every document with what it holds and lacks, and those already made. */
export function DocumentsPlace() {
  const { rpc, place } = usePanel();
  const [list, keepList] = useKept<Output<'listDocuments'> | undefined>('documents', undefined);
  const [work, start] = useWork<Output<'listDocuments'>>();
  const chosen = useRef<Record<string, string>>({});
  const load = async () => {
    const loaded = await start(() => rpc.listDocuments({ chosen: chosen.current }));
    if (loaded) keepList(loaded);
    return loaded;
  };
  // «documents/agreement» opens one; «documents//П-0003» has the partner of a card chosen in all that are made for one.
  const [opened, partner = ''] = place.detail.split('/');
  useEffect(() => {
    void load().then((loaded) => {
      if (partner === '') return;
      for (const { id, scope } of loaded?.documents ?? []) if (scope === 'partner') chosen.current[id] = partner;
      void load();
    });
  }, []);
  return (
    <div class="screen">
      <div class="stack tight">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      {!list && work.state === 'working' && <Progress label={texts.loading} />}
      {work.state === 'failed' && <Failure error={work.error} onRetry={load} />}
      {list && (
        <>
          <ul class="drafts">
            {list.documents.map((document) => (
              <DocumentCard
                key={document.id}
                document={document}
                opened={opened === document.id}
                partner={partner}
                onMade={() => void load()}
                onTarget={(key) => {
                  chosen.current[document.id] = key;
                  void load();
                }}
              />
            ))}
          </ul>
          <MadeList made={list.made} />
        </>
      )}
    </div>
  );
}
