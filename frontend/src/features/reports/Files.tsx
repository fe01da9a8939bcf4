import { Trans } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import type { Report } from "../../api/contract";
import { getFile } from "../../api/reporting";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";

/** The version as files. They are fetched with the person's token, so a plain link would not do. */
export function Files({ report, number }: { report: Report; number: number }) {
  const programme = useProgramme();
  const fetching = useMutation({
    mutationFn: async (format: "html" | "pdf") => {
      const address = URL.createObjectURL(await getFile(programme.id, report.id, number, format));
      const link = document.createElement("a");
      link.href = address;
      link.download = `lagesrapport-${report.number ?? ""}-v${number}.${format}`;
      link.click();
      URL.revokeObjectURL(address);
    },
  });
  return (
    <div className="get">
      <div className="acts">
        <Button
          variant="secondary"
          busy={fetching.isPending}
          onClick={() => fetching.mutate("pdf")}
        >
          <Trans>Hämta PDF</Trans>
        </Button>
        <Button
          variant="secondary"
          busy={fetching.isPending}
          onClick={() => fetching.mutate("html")}
        >
          <Trans>Hämta som webbsida</Trans>
        </Button>
      </div>
      <Fault error={fetching.error} />
    </div>
  );
}
