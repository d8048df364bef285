import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { Api, Trouble } from '../api.ts';

const token = document.querySelector<HTMLMetaElement>('meta[name="workspace-token"]')?.content ?? '';

/** Asks the server; throws an error whose message is a sentence for the user. */
export async function post<Name extends keyof Api>(
  name: Name,
  input: Api[Name]['input'],
): Promise<Api[Name]['output']> {
  let response: Response;
  try {
    response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Workspace-Token': token },
      body: JSON.stringify(input),
    });
  } catch {
    throw new Error(texts.offline);
  }
  const isJson = response.headers.get('Content-Type') === 'application/json';
  const answer: unknown = isJson ? await response.json() : undefined;
  if (response.ok) return answer as Api[Name]['output'];
  // A page left open while the program was started anew holds a token of the past.
  if (response.status === 403) throw new Error(texts.outOfDate);
  throw new Error((answer as Trouble | undefined)?.trouble ?? texts.failed);
}
