import { useEffect, useRef } from 'preact/hooks';
import { cardText } from '../../src/texts/ru/sidebar/card.ts';

/** What keeps a form from being saved, on top of it, with the way to each field; it takes the focus. */
export function ErrorSummary({ problems }: { problems: { id: string; text: string }[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems.map(({ id }) => id).join()]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} class="notice bad" role="alert" tabIndex={-1}>
      <p class="title">{cardText.errors(problems.length)}</p>
      <ul class="dots">
        {problems.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
