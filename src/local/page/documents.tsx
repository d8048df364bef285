import { useEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { DocumentFile } from '../api.ts';

interface Props {
  documents: readonly DocumentFile[];
  folder: string;
}

const when = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'short' });

/** The documents made so far, newest first, each to be downloaded. */
export function Documents({ documents, folder }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointerDown = (event: PointerEvent): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened
    <div ref={place} class="menu-place" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.documents}
        {documents.length > 0 && <span class="count">{documents.length}</span>}
      </button>
      {open && (
        <section class="documents" aria-label={texts.madeDocuments}>
          {documents.length === 0 ? (
            <p>{texts.noDocuments}</p>
          ) : (
            <ul>
              {documents.map(({ name, size, modified }) => (
                <li key={name}>
                  <a href={`/documents/${encodeURIComponent(name)}`} download>
                    {name}
                  </a>
                  <span>
                    {when.format(new Date(modified))} · {texts.kilobytes(Math.max(1, Math.round(size / 1024)))}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <p class="folder">{documents.length > 0 ? `${texts.documentsIn}: ${folder}` : folder}</p>
        </section>
      )}
    </div>
  );
}
