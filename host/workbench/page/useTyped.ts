// What is being typed in a box that shows something kept elsewhere: it outlives a redraw of the page, and goes when the box is left.
import { useState } from 'preact/hooks';

export function useTyped(kept: string) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? kept,
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement }) =>
      setTyped(event.currentTarget.value),
    onBlur: () => setTyped(null),
  };
}
