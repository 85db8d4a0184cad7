// The drop-down of a cell: its choices as a list, worked by mouse or keyboard.
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onChoose: (choice: string) => void;
  readonly onCancel: () => void;
}

export function ChoiceList({ label, choices, current, onChoose, onCancel }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const options = list.current?.querySelectorAll<HTMLElement>('[role=option]');
    options?.[Math.max(0, choices.indexOf(current))]?.focus();
    const outside = (event: MouseEvent) => {
      if (!list.current?.contains(event.target as Node)) onCancel();
    };
    document.addEventListener('mousedown', outside);
    return () => document.removeEventListener('mousedown', outside);
  }, []);
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];
    const index = options.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowDown') options[Math.min(index + 1, options.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') options[Math.max(index - 1, 0)]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') onChoose(choices[index] ?? current);
    else if (event.key.length === 1) {
      const letter = event.key.toLowerCase();
      options.find((option) => option.textContent?.toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      class="choicelist"
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      ref={list}
      onKeyDown={onKey}
    >
      {choices.map((choice) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are handled above
        <div
          key={choice}
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
