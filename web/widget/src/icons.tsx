/** Inline, since a foreign page's policy may forbid every other kind of picture. */
const PATHS = {
  chat: "M12 3C6.9 3 3 6.6 3 11c0 2.4 1.2 4.6 3.1 6L5.6 21l4-2.2c.8.2 1.6.2 2.4.2 5.1 0 9-3.6 9-8s-3.9-8-9-8z",
  close: "M6 6l12 12M18 6L6 18",
  back: "M15 5l-7 7 7 7",
  send: "M12 19V5M5.5 11.5L12 5l6.5 6.5",
  clip: "M20 11.5l-8.3 8.3a5 5 0 01-7-7l8.4-8.5a3.3 3.3 0 014.7 4.7l-8.4 8.4a1.7 1.7 0 01-2.4-2.3l7.7-7.8",
  smile: "M12 21a9 9 0 100-18 9 9 0 000 18zM8.5 14.5s1.3 2 3.5 2 3.5-2 3.5-2M9 9.5v.01M15 9.5v.01",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 16.5a3.2 3.2 0 100-6.4 3.2 3.2 0 000 6.4z",
  more: "M6 12v.01M12 12v.01M18 12v.01",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  star: "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z",
} as const;

export function Icon({ of, size = 20 }: { of: keyof typeof PATHS; size?: number }) {
  return (
    <svg class={`icon ${of}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
