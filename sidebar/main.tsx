import { render } from 'preact';
import { panelText } from '../src/texts/ru/sidebar/panel.ts';
import { App } from './app.tsx';
import { keepFocus } from './keep-focus.ts';
import { addOnTransport, createClient, type Transport } from './rpc.ts';
import './style/tokens.css';
import './style/base.css';
import './style/controls.css';
import './style/layout.css';
import './style/preview.css';
import './style/columns.css';
import './style/check.css';
import './style/card.css';

declare global {
  interface Window {
    /** A transport put there by a test before the page runs. */
    panelTransport?: Transport;
  }
}

/** The add-on appends the mark of the beginning place after this script: it is there once the page is parsed. */
function begin(): void {
  const root = document.getElementById('panel');
  const place = document.getElementById('place')?.dataset.place ?? '';
  document.title = panelText.title;
  if (!root) return;
  keepFocus(root);
  render(<App rpc={createClient(window.panelTransport ?? addOnTransport)} begin={place} />, root);
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
else begin();
