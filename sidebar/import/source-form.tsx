import { useEffect, useRef, useState } from 'preact/hooks';
import { importText } from '../../src/texts/ru/sidebar/import.ts';
import { shownDate } from '../../src/texts/ru/wording.ts';
import { failureOf } from '../failure.ts';
import { usePanel } from '../panel.ts';
import { Notice } from '../parts/notice.tsx';
import { CallFailure } from '../rpc.ts';
import { Stopped } from './beside.ts';
import { type Piece, readCells, readClipboard, readFile, readTyped, Unreadable } from './intake.ts';

interface Props {
  /** Begins work that can be stopped. */
  begin(): AbortSignal;
  onProgress(done: number, of: number): void;
  /** Pieces to structure, and sentences about those that could not be read. */
  onPieces(pieces: Piece[], problems: string[]): void;
}

/** Where material comes from: the clipboard, files, the selection on the sheet. */
export function SourceForm({ begin, onProgress, onPieces }: Props) {
  const { rpc, book } = usePanel();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Who has just opened the place may paste at once; who is elsewhere by now, or walks along the tabs, stays there.
  useEffect(() => {
    const at = document.activeElement;
    if (document.hasFocus() && (at === document.body || at?.id === 'place-shown'))
      document.getElementById('paste')?.focus({ preventScroll: true });
  }, []);
  const today = shownDate(book.today);

  const guarded = async (read: () => Promise<Piece[]> | Piece[], problems: string[] = []) => {
    setProblem('');
    try {
      onPieces(await read(), problems);
    } catch (error) {
      onPieces([], []);
      setProblem(
        error instanceof Unreadable || error instanceof CallFailure ? error.message : failureOf(error).message,
      );
    }
  };
  const readFiles = (files: readonly File[]) => {
    if (files.length === 0) return;
    const problems: string[] = [];
    const stop = begin();
    void guarded(async () => {
      const pieces: Piece[] = [];
      for (const [index, file] of files.entries()) {
        if (stop.aborted) break;
        onProgress(index, files.length);
        try {
          pieces.push(await readFile(file, stop));
        } catch (error) {
          if (error instanceof Unreadable) problems.push(error.message);
          else if (!(error instanceof Stopped)) throw error;
        }
      }
      if (pieces.length === 0) setProblem(problems.join(' '));
      return pieces;
    }, problems);
  };
  const readTransfer = (data: DataTransfer) => {
    const files = [...data.files];
    if (files.length > 0 && data.getData('text/plain') === '' && data.getData('text/html') === '') readFiles(files);
    else void guarded(() => [{ source: importText.pasteSource(today), material: readClipboard(data) }]);
  };

  return (
    <div class="stack">
      <div class="field">
        <label htmlFor="paste">{importText.pasteLabel}</label>
        <textarea
          id="paste"
          class={over ? 'paste over' : 'paste'}
          rows={6}
          value={typed}
          aria-describedby="paste-hint"
          placeholder={importText.pasteHint}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onPaste={(event) => {
            if (!event.clipboardData) return;
            event.preventDefault();
            readTransfer(event.clipboardData);
          }}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            if (event.dataTransfer) readTransfer(event.dataTransfer);
          }}
        />
        <span id="paste-hint" class="unseen">
          {importText.pasteHint}
        </span>
      </div>
      {problem && (
        <Notice tone="warn" alert>
          <p>{problem}</p>
        </Notice>
      )}
      {typed.trim() !== '' && (
        <button
          type="button"
          class="primary"
          onClick={() => guarded(() => [{ source: importText.pasteSource(today), material: readTyped(typed) }])}
        >
          {importText.read}
        </button>
      )}
      <div class="stack tight">
        <button type="button" onClick={() => input.current?.click()} aria-describedby="file-hint">
          {importText.file}
        </button>
        <small id="file-hint">{importText.fileHint}</small>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={importText.file}
          accept=".docx,.xlsx,.csv,.tsv,.txt,.md,.html,.htm"
          onChange={(event) => {
            readFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <button
          type="button"
          onClick={() =>
            guarded(async () => {
              const { title, rows } = await rpc.readSelection({});
              return [{ source: importText.selectionSource(title), material: readCells(title, rows) }];
            })
          }
        >
          {importText.selection}
        </button>
      </div>
    </div>
  );
}
