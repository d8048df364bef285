import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { Ran } from '../api.ts';

interface Props {
  source: string;
  title: string;
  call(name: string, args: unknown[]): Promise<Ran>;
  onClose(): void;
  onFocusSheet(): void;
  onSize?(size: { width?: number; height?: number }): void;
}

interface Message {
  call?: { id: number; function: string; json: string };
  close?: true;
  focus?: true;
  width?: number;
  height?: number;
}

/** A page of the add-on in its sandbox; its `google.script` speaks to the workspace through here. */
export function Frame({ source, title, call, onClose, onFocusSheet, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  // It opens when somebody asked for it, and that is where one goes on.
  useLayoutEffect(() => frame.current?.focus(), []);
  useEffect(() => {
    const answer = (id: number, result: { value?: unknown; error?: string }): void =>
      frame.current?.contentWindow?.postMessage({ workspaceAnswer: { id, ...result } }, '*');
    const onMessage = (event: MessageEvent): void => {
      // Several pages of the add-on share an origin: the window one speaks from is what tells it.
      if (!frame.current || event.source !== frame.current.contentWindow) return;
      const message = (event.data as { workspace?: Message } | null)?.workspace;
      if (message?.call) {
        const { id, function: name, json } = message.call;
        call(name, JSON.parse(json) as unknown[]).then(
          ({ value, error }) => answer(id, error === undefined ? { value } : { error }),
          (error: unknown) => answer(id, { error: error instanceof Error ? error.message : texts.failed }),
        );
      } else if (message?.close) onClose();
      else if (message?.focus) onFocusSheet();
      else if (message) onSize?.(message);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [call, onClose, onFocusSheet, onSize]);
  return <iframe ref={frame} src={source} title={title} />;
}
