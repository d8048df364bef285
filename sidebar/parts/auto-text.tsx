import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id?: string;
  value: string;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
  required?: boolean;
  placeholder?: string;
  rows?: number;
  onInput(text: string): void;
  onFocus?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A text field as high as its text. */
export function AutoText(props: Props) {
  const {
    id,
    value,
    label,
    describedBy,
    invalid,
    required,
    placeholder,
    rows = 1,
    onInput,
    onFocus,
    onKeyDown,
  } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      ref={area}
      class="auto"
      id={id}
      value={value}
      rows={rows}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      required={required}
      placeholder={placeholder}
      onInput={(event) => onInput(event.currentTarget.value)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    />
  );
}
