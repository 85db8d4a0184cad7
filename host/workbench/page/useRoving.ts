// A row of controls as one stop of the Tab key: the arrow keys go from one to the next.
import { useLayoutEffect, useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Properties of the element around the controls. @param selector the controls; disabled ones are passed over */
export function useRoving(selector: string) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const controls = () =>
    [...(ref.current?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
      (one) => !one.matches(':disabled'),
    );
  const mark = () => {
    const all = controls();
    const stop = all.find((one) => one === last.current) ?? all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  };
  useLayoutEffect(mark);
  return {
    ref,
    onFocusIn(event: FocusEvent) {
      last.current = event.target as HTMLElement;
      mark();
    },
    onKeyDown(event: KeyboardEvent) {
      const step = STEPS[event.key];
      if (step === undefined) return;
      const all = controls();
      const from = all.indexOf(event.target as HTMLElement);
      all[(from + step + all.length) % all.length]?.focus();
      event.preventDefault();
    },
  };
}
