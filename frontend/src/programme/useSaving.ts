import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useIdempotencyKey } from "../api/idempotency";
import { faultsOf } from "../api/problem";
import { useDraft } from "../session/draft";
import { useProgramme } from "./context";

/**
 * A form of texts: its draft is kept until it has been saved, its key while the same content is tried again, and what
 * it `touches` is then fetched anew.
 */
export function useSaving<F extends object, B>(
  name: string,
  empty: F,
  touches: string[],
  bodyOf: (form: F) => B,
  save: (body: B, key: string) => Promise<unknown>,
  then?: () => void,
) {
  const programme = useProgramme();
  const draft = useDraft(name, empty);
  const keyFor = useIdempotencyKey();
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => {
      const body = bodyOf(draft.value);
      return save(body, keyFor(body));
    },
    onSuccess: async () => {
      draft.clear();
      await Promise.all(
        touches.map((entity) => queries.invalidateQueries({ queryKey: [entity, programme.id] })),
      );
      then?.();
    },
  });
  return {
    ...draft,
    saving,
    onSubmit: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      if (!saving.isPending) saving.mutate();
    },
    /** What a text field of the form needs; `pointer` where the body names it otherwise. */
    field: (key: keyof F & string, pointer: string = key) => ({
      value: String(draft.value[key]),
      onChange: (event: { target: { value: string } }) =>
        draft.change({ [key]: event.target.value } as unknown as Partial<F>),
      faults: faultsOf(saving.error, pointer),
    }),
    choice: (key: keyof F & string, pointer: string = key) => ({
      value: String(draft.value[key]),
      onChange: (value: string) => draft.change({ [key]: value } as unknown as Partial<F>),
      faults: faultsOf(saving.error, pointer),
    }),
  };
}

/** Attributes of a field that takes a whole number of things. */
export const whole = {
  type: "number",
  min: 0,
  step: 1,
  inputMode: "numeric",
  required: true,
} as const;
