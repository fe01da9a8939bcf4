import type { ReactNode } from "react";

/** A wide table scrolls in a named, focusable region; the page itself never does. */
export function Scroll({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={`scroll ${className ?? ""}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
