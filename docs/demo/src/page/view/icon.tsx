import type { JSX } from "preact";

/** Strokes of 24 by 24. */
const paths = {
  cut: "M6 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 12a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM20 4 8.1 15.9M14.5 14.5 20 20M8.1 8.1 12 12",
  block: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM5.6 5.6l12.8 12.8",
  buffer: "M4 6h16M4 10h16M4 14h16M4 18h16M9 3v18",
  freeze: "M12 2v20M4 7l16 10M20 7 4 17M9 4l3 2 3-2M9 20l3-2 3 2",
  slow: "M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  deploy: "M12 16V4M7 9l5-5 5 5M5 20h14",
  kill: "M13 2 4 14h7l-1 8 9-12h-7l1-8Z",
  send: "M5 12h14M13 6l6 6-6 6",
} as const;

/** The names of the icons. */
export type IconName = keyof typeof paths;

/** A picture beside a word that says the same. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
