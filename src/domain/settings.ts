/** What «Настройки» says, read once. */
export interface Settings {
  /** Short name of the school, as documents print it. */
  school: string;
  /** Full name, address, ИНН and the rest, as an agreement prints them. */
  schoolRequisites: string;
  /** Founder or district department. */
  founder: string;
  /** Post of the head: «Директор». */
  headPost: string;
  /** Name of the head, printed only where the user typed it: «И.О. Фамилия». */
  headName: string;
  /** «директора …», in the genitive, for agreements. */
  headRepresented: string;
  /** Document the head acts under, in the genitive: «Устава». */
  headActingUnder: string;
  /** Post of the author of documents. */
  authorPost: string;
  locality: string;
  /** «2026/2027». */
  schoolYear: string;
  /** Number of pupils, '' when unknown. */
  pupils: string;
  profile: 'school' | 'pair' | 'resolution' | 'district';
  /** Rule code → level it was lowered or raised to. */
  levels: Record<string, Level>;
  persons: 'keep' | 'mask' | 'ask';
  /** Fields for a person's phone and mailbox are switched on. */
  personalFields: boolean;
  /** Days ahead in «Сроки». */
  dueDays: number;
  /** Legacy findings seen first on or before this day are not new: ISO date or ''. */
  baseline: string;
}

export type Level = 'off' | 'hint' | 'remark' | 'violation';
