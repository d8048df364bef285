import { useEffect, useRef, useState } from 'preact/hooks';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { State } from '../api.ts';
import type { MenuEntry } from '../operations.ts';

interface Props {
  menus: State['menus'];
  onCommand(name: string): void;
}

/** The menus that the add-on built. */
export function MenuBar({ menus, onCommand }: Props) {
  const [open, setOpen] = useState<number>();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open === undefined) return;
    const onPointerDown = (event: PointerEvent): void => {
      if (!bar.current?.contains(event.target as Node)) setOpen(undefined);
    };
    // A click inside a sidebar never reaches this page: it only takes the focus away.
    const onBlur = (): void => setOpen(undefined);
    document.addEventListener('pointerdown', onPointerDown);
    addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      removeEventListener('blur', onBlur);
    };
  }, [open]);
  return (
    <nav ref={bar} class="menu-bar" aria-label={texts.menuBar}>
      {menus.map(({ label, entries }, index) => (
        <div key={label} class="menu-place">
          <button
            type="button"
            class="menu-title"
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? undefined : index)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              setOpen(index);
            }}
          >
            {label}
          </button>
          {open === index && (
            <Menu
              label={label}
              entries={entries}
              onCommand={(name) => {
                setOpen(undefined);
                onCommand(name);
              }}
              onClose={() => {
                setOpen(undefined);
                bar.current?.querySelectorAll<HTMLElement>('.menu-title')[index]?.focus();
              }}
            />
          )}
        </div>
      ))}
    </nav>
  );
}

interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  onCommand(name: string): void;
  onClose(): void;
}

function Menu({ label, entries, onCommand, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number>();
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > * > [role=menuitem], :scope > [role=menuitem]') ?? []),
  ];
  useEffect(() => {
    items()[0]?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'ArrowLeft' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => {
        if (entry.kind === 'separator') return <hr key={index} />;
        if (entry.kind === 'item')
          return (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => onCommand(entry.function)}
              onPointerEnter={() => setOpen(undefined)}
            >
              {entry.label}
            </button>
          );
        return (
          <div key={entry.label} class="submenu" role="presentation" onPointerEnter={() => setOpen(index)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={open === index}
              onClick={() => setOpen(index)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowRight') return;
                event.preventDefault();
                setOpen(index);
              }}
            >
              {entry.label}
            </button>
            {open === index && (
              <Menu
                label={entry.label}
                entries={entry.entries}
                onCommand={onCommand}
                onClose={() => setOpen(undefined)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
