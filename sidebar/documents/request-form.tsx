import { useId } from 'preact/hooks';
import { documentsPlaceText as texts } from '../../src/texts/ru/sidebar/documents.ts';
import type { Output } from '../rpc.ts';

/** Every candidate gets a document of its own. */
export const EVERY = '*';

export interface Request {
  /** Key of the partner or meeting, `EVERY`, or '' for the whole book or a blank form. */
  target: string;
  variant: 'internal' | 'public';
  sources: boolean;
  schoolYear: string;
}

interface Props extends Pick<Output<'listDocuments'>['documents'][number], 'scope' | 'candidates'> {
  request: Request;
  onChange(request: Request): void;
}

/** For whom the document is and what goes into it. */
export function RequestForm({ scope, candidates, request, onChange }: Props) {
  const id = useId();
  return (
    <>
      {scope !== 'book' && (
        <div class="field">
          <label htmlFor={`${id}-target`}>{scope === 'partner' ? texts.partner : texts.meeting}</label>
          <select
            id={`${id}-target`}
            value={request.target}
            onChange={(event) => onChange({ ...request, target: event.currentTarget.value })}
          >
            {candidates.length === 0 && <option value="">{texts.blank}</option>}
            {candidates.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
            {scope === 'partner' && candidates.length > 1 && (
              <option value={EVERY}>{texts.every(candidates.length)}</option>
            )}
          </select>
        </div>
      )}
      <fieldset class="stack tight">
        <legend>{texts.variant}</legend>
        {(['internal', 'public'] as const).map((variant) => (
          <label key={variant} class="tick">
            <input
              type="radio"
              name={`${id}-variant`}
              checked={request.variant === variant}
              onChange={() => onChange({ ...request, variant })}
            />
            <span>{texts[variant]}</span>
          </label>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={request.sources}
          onChange={(event) => onChange({ ...request, sources: event.currentTarget.checked })}
        />
        <span>{texts.sources}</span>
      </label>
      <div class="field">
        <label htmlFor={`${id}-year`}>{texts.schoolYear}</label>
        <input
          id={`${id}-year`}
          value={request.schoolYear}
          placeholder="2026/2027"
          onInput={(event) => onChange({ ...request, schoolYear: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
