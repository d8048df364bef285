/** What the panel remembers on this computer between openings; where the browser forbids that, until it is closed. */

const PREFIX = 'partnership.';
const meanwhile = new Map<string, string>();

/** Keeps a value under a name; gives false where it will not outlive the page. */
export function keep(name: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(PREFIX + name, text);
    meanwhile.delete(name);
    return true;
  } catch {
    meanwhile.set(name, text);
    return false;
  }
}

/** The value kept under a name, if it is still there and readable. */
export function recall<T>(name: string): T | undefined {
  let text: string | null | undefined = meanwhile.get(name);
  try {
    text ??= localStorage.getItem(PREFIX + name);
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets a name. */
export function forget(name: string): void {
  meanwhile.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
}

/** Calls back when another page of the add-on (the dialog beside the panel) changed the name. */
export function whenChanged(name: string, tell: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === PREFIX + name) tell();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/** A new name for one click, so that a repeated call is recognised as the same action. */
export function newBatch(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Forgets everything kept on this computer: drafts may hold people's names. */
export function forgetAll(): void {
  meanwhile.clear();
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
  } catch {
    // Storage is forbidden: nothing was kept there.
  }
}
