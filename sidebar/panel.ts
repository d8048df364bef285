import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Client, Output } from './rpc.ts';

export const places = ['import', 'card', 'check', 'documents', 'settings', 'help'] as const;
export type PlaceName = (typeof places)[number];

/** Where the panel is: a place, and what to do there («check/run», «documents/model», «card/new-partner»). */
export interface Place {
  name: PlaceName;
  detail: string;
}

/** Reads a place as the add-on names it; an unknown one is the first. */
export function readPlace(text: string): Place {
  const [first = '', ...rest] = text.split('/');
  const name = places.find((place) => place === first) ?? 'import';
  return { name, detail: rest.join('/') };
}

/** What every screen has at hand. */
export interface Panel {
  rpc: Client;
  book: Output<'start'>;
  /** Reads the book's facts again after something changed them. */
  reload(): void;
  place: Place;
  go(place: string): void;
  /** Says a sentence to a screen reader without moving the focus. */
  announce(text: string): void;
  /** The page is a dialog: there is room for the source beside the result. */
  wide: boolean;
  /** What a place leaves here is there when one comes back to it. */
  shelf: Map<string, unknown>;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

/** The panel around the component. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('No panel around the component');
  return panel;
}
