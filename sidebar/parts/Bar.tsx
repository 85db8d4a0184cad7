// A small bar for a percentage; the figure stands beside it as text.
interface Props {
  readonly label: string;
  readonly percent: number | null;
  readonly text: string;
  readonly tone?: string | undefined;
  /** A part of a whole: full at 100; else there is room beyond a mark at 100. */
  readonly part?: boolean;
}

export function Bar({ label, percent, text, tone, part = false }: Props) {
  const filled = percent === null ? 0 : Math.max(0, Math.min(120, part ? percent * 1.2 : percent));
  return (
    <div class="bar">
      <span class="barlabel">{label}</span>
      <svg viewBox="0 0 120 8" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="0" width="120" height="8" rx="1" class="bartrack" />
        <rect x="0" y="0" width={filled} height="8" rx="1" class={`barfill ${tone ?? ''}`} />
        {!part && <path d="M100 0v8" class="barmark" />}
      </svg>
      <span class="bartext">{text}</span>
    </div>
  );
}
