import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import type { Output } from '../rpc.ts';
import { MakeDocument } from './make-document.tsx';
import { EVERY, type Request, RequestForm } from './request-form.tsx';
import { TemplateChoice } from './template-choice.tsx';

interface Props {
  document: Output<'listDocuments'>['documents'][number];
  opened: boolean;
  /** Key of the partner whose card led here; '' for none. */
  partner: string;
  onMade(): void;
  /** Another partner or meeting was chosen: what is lacking may be something else. */
  onTarget(key: string): void;
}

/** One document: a line of what it holds and lacks, and below it for whom and how it is made. */
export function DocumentCard({ document: shown, opened, partner, onMade, onTarget }: Props) {
  const { book } = usePanel();
  const { title, holds, lacks, candidates, scope } = shown;
  const [open, setOpen] = useState(opened);
  const [request, setRequest] = useState<Request>({
    target:
      scope === 'book' ? '' : ((candidates.find(({ key }) => key === partner) ?? usual(scope, candidates))?.key ?? ''),
    variant: 'internal',
    sources: false,
    schoolYear: book.schoolYear,
  });
  const change = (next: Request) => {
    setRequest(next);
    if (next.target !== request.target && next.target !== EVERY) onTarget(next.target);
  };
  const body = useId();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!opened) return;
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.querySelector<HTMLElement>('button.primary')?.focus();
  }, []);
  return (
    <li class="card draft" ref={card}>
      <h2>
        <button type="button" class="head" aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={16} />
          <span class="name">{title}</span>
          <span class="sum">{holds}</span>
        </button>
      </h2>
      <div id={body} class="body" hidden={!open}>
        {open && (
          <>
            {lacks.length > 0 ? (
              <div class="doubt">
                <p>{texts.lacks}</p>
                <ul class="dots">
                  {lacks.map((lack) => (
                    <li key={lack}>{lack}</li>
                  ))}
                </ul>
              </div>
            ) : (
              <p class="muted">{texts.full}</p>
            )}
            <RequestForm scope={scope} candidates={candidates} request={request} onChange={change} />
            <MakeDocument id={shown.id} request={request} onMade={onMade} />
            <TemplateChoice id={shown.id} />
          </>
        )}
      </div>
    </li>
  );
}

/** Whom the document is most often made for: the newest meeting, the first partner. */
function usual(scope: Props['document']['scope'], candidates: Props['document']['candidates']) {
  return scope === 'meeting' ? candidates[candidates.length - 1] : candidates[0];
}
