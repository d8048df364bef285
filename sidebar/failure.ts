import { googleErrors } from '../src/domain/reading/lexicon/google-errors.ts';
import { failuresText } from '../src/texts/ru/sidebar/failures.ts';

export type FailureCode = 'refused' | 'busy' | 'bad-request' | 'failed' | 'rights' | 'accounts' | 'offline';

/** What a call that never reached the program failed of, recognised by what Google says, with a sentence for the user. */
export function failureOf(error: unknown): { code: FailureCode; message: string } {
  const said = error instanceof Error ? error.message : String(error);
  for (const code of ['accounts', 'rights', 'offline', 'busy'] as const) {
    if (googleErrors[code].test(said)) return { code, message: failuresText[code] };
  }
  return { code: 'failed', message: failuresText.failed };
}
