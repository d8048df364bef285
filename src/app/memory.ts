import type { Book } from './host.ts';

/** What the book remembers between actions. */
export interface Memory {
  /** The last number given per key prefix: keys are never used again, even when their records are gone. */
  given: Record<string, number>;
  /** The action being made. */
  unfinished: string;
  /** The latest finished actions, newest last. */
  recent: string[];
}

const REMEMBERED = 40;

/** The memory as it stands in the book. */
export function remembered(book: Book): Memory {
  const kept = JSON.parse(book.property('memory') ?? '{}') as Partial<Memory>;
  return { given: {}, unfinished: '', recent: [], ...kept };
}

/** Keeps the memory in the book; of the finished actions only the latest. */
export function remember(book: Book, memory: Memory): void {
  book.setProperty('memory', JSON.stringify({ ...memory, recent: memory.recent.slice(-REMEMBERED) }));
}
