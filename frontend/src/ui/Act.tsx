import { Trans } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type FieldFault, faultsOf } from "../api/problem";
import { Button } from "./Button";
import { Fault } from "./Fault";
import "./act.css";

interface Props {
  /** On the button that opens the form, and above it. */
  label: string;
  /** What it is about, where the place says it to the eye but not to the ear. */
  about?: string;
  save: ReactNode;
  act: () => Promise<unknown>;
  /** The form's fields, each given its own faults by the name of its place in the body. */
  children: (faults: (field: string) => FieldFault[]) => ReactNode;
  /** After it was saved: what was written is no draft any more. */
  onSaved?: () => void;
}

/** A change that unfolds where it belongs, says what went wrong, and folds when it is saved. */
export function Act({ label, about, save, act, children, onSaved }: Props) {
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const saving = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onSaved?.();
      await queries.invalidateQueries();
      setOpen(false);
      setSaved(true);
    },
  });
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [open]);
  useEffect(() => {
    if (saved && !open) opener.current?.focus();
  }, [saved, open]);
  if (!open) {
    return (
      <>
        <button
          type="button"
          ref={opener}
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => {
            saving.reset();
            setSaved(false);
            setOpen(true);
          }}
        >
          {label}
          {about && <span className="ds-sr-only"> {about}</span>}
        </button>
        {saved && (
          <span role="status" className="sm">
            <Trans>Sparat.</Trans>
          </span>
        )}
      </>
    );
  }
  return (
    <form
      ref={form}
      className="act"
      aria-label={about ? `${label} ${about}` : label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) saving.mutate();
      }}
    >
      <h3>
        {label} {about}
      </h3>
      {children((field) => faultsOf(saving.error, field))}
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={saving.isPending}>
          {save}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            setOpen(false);
            setSaved(false);
          }}
        >
          <Trans>Avbryt</Trans>
        </Button>
      </div>
    </form>
  );
}
