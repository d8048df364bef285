import { failuresText } from '../../src/texts/ru/sidebar/failures.ts';
import { CallFailure } from '../rpc.ts';
import { Notice } from './notice.tsx';

interface Props {
  error: unknown;
  /** What was saved all the same, and what is kept. */
  saved?: string;
  onRetry?: () => void;
}

/** What happened, what was saved, what to do. */
export function Failure({ error, saved, onRetry }: Props) {
  const code = error instanceof CallFailure ? error.code : 'failed';
  const title =
    code === 'rights'
      ? failuresText.rightsTitle
      : code === 'accounts'
        ? failuresText.accountsTitle
        : failuresText.title;
  return (
    <Notice tone={code === 'rights' ? 'warn' : 'bad'} title={title} alert>
      <p>{error instanceof CallFailure ? error.message : failuresText.failed}</p>
      {saved && <p>{saved}</p>}
      {onRetry && code !== 'rights' && (
        <div>
          <button type="button" onClick={onRetry}>
            {failuresText.retry}
          </button>
        </div>
      )}
    </Notice>
  );
}
