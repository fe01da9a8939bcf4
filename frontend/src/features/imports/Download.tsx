import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { downloadRejected, type Import } from "../../api/imports";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";

/** The rows that were not taken, with their reasons, to mend in Excel and import again. */
export function Download({ known }: { known: Import }) {
  const programme = useProgramme();
  const downloading = useMutation({ mutationFn: () => downloadRejected(programme.id, known) });
  return (
    <>
      <Fault error={downloading.error} />
      <Button
        variant="secondary"
        data-size="sm"
        busy={downloading.isPending}
        onClick={() => downloading.mutate()}
      >
        <Trans>Ladda ner raderna som inte tas in</Trans>
      </Button>
    </>
  );
}
