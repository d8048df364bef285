import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { PageEvent, Ran } from '../api.ts';
import { Frame } from './frame.tsx';

interface ModalProps {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  className: string;
}

/** The browser's own modal dialog: it keeps focus inside, closes on Escape and gives focus back. */
function Modal({ title, onClose, children, className }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class={className} aria-label={title || undefined} onClose={onClose}>
      {children}
    </dialog>
  );
}

/** A message of the add-on: read and closed. */
export function AlertDialog({ title, prompt, onClose }: { title: string; prompt: string; onClose(): void }) {
  return (
    <Modal title={title || texts.title} onClose={onClose} className="alert">
      {title && <h2>{title}</h2>}
      <p>{prompt}</p>
      <form method="dialog">
        <button type="submit" class="primary">
          {texts.ok}
        </button>
      </form>
    </Modal>
  );
}

interface FrameDialogProps {
  dialog: Extract<PageEvent, { kind: 'dialog' }>;
  call(name: string, args: unknown[]): Promise<Ran>;
  onClose(): void;
  onFocusSheet(): void;
}

/** A page of the add-on over the sheet, of the size the add-on asks for or as much of it as there is room. */
export function FrameDialog({ dialog, call, onClose, onFocusSheet }: FrameDialogProps) {
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  return (
    <Modal title={dialog.title} onClose={onClose} className="frame-dialog">
      <div class="aside-head">
        <h2>{dialog.title}</h2>
        <form method="dialog">
          <button type="submit" class="plain" aria-label={texts.close}>
            ✕
          </button>
        </form>
      </div>
      <div class="frame-box" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <Frame
          key={dialog.frame}
          source={dialog.frame}
          title={dialog.title}
          call={call}
          onClose={onClose}
          onFocusSheet={onFocusSheet}
          onSize={({ width, height }) =>
            setSize((known) => ({ width: width ?? known.width, height: height ?? known.height }))
          }
        />
      </div>
    </Modal>
  );
}
