const paths = {
  import: 'M12 3v11m0 0 4-4m-4 4-4-4M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3',
  card: 'M4 5h16v14H4zM8 10a2 2 0 1 0 4 0 2 2 0 0 0-4 0m-1 6c.5-2 5.5-2 6 0m3-7h2m-2 4h2',
  check: 'M9 5H6a1 1 0 0 0-1 1v14h14V6a1 1 0 0 0-1-1h-3M9 3h6v4H9zm-.5 10.5 2.5 2.5 4.5-5',
  documents: 'M14 3H6v18h12V7zm0 0v4h4M9 12h6m-6 4h6',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v2.5m0 13V21m9-9h-2.5m-13 0H3m15.4-6.4-1.8 1.8M7.4 16.6l-1.8 1.8m12.8 0-1.8-1.8M7.4 7.4 5.6 5.6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  refresh: 'M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  split: 'M12 20v-7L5 5m0 0h5M5 5v5m7 3 7-8m0 0h-5m5 0v5',
} as const;

export type IconName = keyof typeof paths;

/** A line icon beside a word or inside a labelled button; it says nothing by itself. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
