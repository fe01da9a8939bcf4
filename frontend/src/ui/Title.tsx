import { type ReactNode, useEffect, useRef } from "react";

/** The page's heading: also the tab's title, and where focus lands when the page changes. */
export function Title({ title, children }: { title: string; children?: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Driftstart`;
  }, [title]);
  useEffect(() => {
    // Not on the first page of a visit: there the browser's own start is right.
    if (document.body.dataset.visited) ref.current?.focus({ preventScroll: true });
    document.body.dataset.visited = "yes";
  }, []);
  return (
    <h1 tabIndex={-1} ref={ref}>
      {children ?? title}
    </h1>
  );
}
