import type { PartnerChoice } from '../../src/domain/registry/import/plan.ts';

/** `head` is the thing itself: the meeting of a resolution, the title of a roadmap. */
export type CardId = number | 'head';

/** What a person can correct in the preview before it is written. */
export type Correction =
  | { do: 'edit'; thing: number; card: CardId; path: string; value: string | number | undefined }
  | { do: 'edit-item'; thing: number; card: CardId; path: string; index: number; text: string }
  | { do: 'remove-item'; thing: number; card: CardId; path: string; index: number }
  | { do: 'move-item'; thing: number; card: CardId; path: string; index: number; to: string }
  | { do: 'split-item'; thing: number; card: CardId; path: string; index: number }
  | { do: 'drop'; thing: number; card: number }
  | { do: 'split'; thing: number; card: number }
  | { do: 'cut'; thing: number; card: number; path: string; index: number }
  | { do: 'join'; thing: number; card: number }
  | { do: 'drop-thing'; thing: number }
  | { do: 'place'; thing: number; fragment: string; card: CardId; path: string }
  | { do: 'role'; thing: number; party: number; role: Role | undefined }
  | { do: 'confirm'; thing: number; warning: number }
  | { do: 'choose'; card: number; choice: PartnerChoice };

/** Which side of a roadmap a school is. */
export type Role = 'mentor' | 'satellite';

/** A correction that was made, and what stood there before it. */
export interface Made {
  correction: Correction;
  on: string;
}
