import type { ComponentChildren } from 'preact';

interface Props {
  tone?: 'info' | 'ok' | 'warn' | 'bad';
  title?: string;
  children?: ComponentChildren;
  /** Said aloud at once: something went wrong. */
  alert?: boolean;
}

/** A short message with what to do about it. */
export function Notice({ tone = 'info', title, children, alert = false }: Props) {
  return (
    <div class={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      {title && <p class="title">{title}</p>}
      {children}
    </div>
  );
}
