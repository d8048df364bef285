import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../../src/domain/structuring/found.ts';
import type { Step } from './preview.ts';

/** What the parts of the preview share: how to correct it, and how to point at the source. */
export interface PreviewTools {
  take(step: Step): void;
  /** Shows where in the source a value stands. */
  point(places: readonly Place[]): void;
  announce(text: string): void;
  wide: boolean;
}

export const PreviewContext = createContext<PreviewTools | undefined>(undefined);

/** The tools of the preview around the component. */
export function usePreview(): PreviewTools {
  const tools = useContext(PreviewContext);
  if (!tools) throw new Error('No preview around the component');
  return tools;
}
