import type { ButtonHTMLAttributes } from "react";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: "primary" | "secondary" | "tertiary";
  /** Ink, for the one act on a page that can't be undone. */
  final?: boolean;
  busy?: boolean;
}

/** A busy button stays focusable and says so, so that a keyboard user doesn't fall off the page. */
export function Button({ variant = "primary", final, busy, onClick, type, ...rest }: Props) {
  return (
    <button
      type={type ?? "button"}
      className="ds-button"
      data-variant={variant}
      data-color={final ? "neutral" : undefined}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    />
  );
}
