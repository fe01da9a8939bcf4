import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import { draftReport, listRecipients, listReports } from "../../api/reporting";
import { fromField, toField } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import "./reports.css";

export function Reports() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const { full } = useMoment();
  const reports = useQuery({
    queryKey: ["report", programme.id],
    queryFn: () => listReports(programme.id),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Rapporter`} />
          <p>
            <Trans>
              Siffrorna tas ur lägesbilden och går inte att ändra. En publicerad rapport ändras
              aldrig.
            </Trans>
          </p>
        </div>
      </div>
      {has("report_editor") && <NewDraft />}
      <Loaded query={reports}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen rapport är publicerad ännu.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((report) => {
                const moment = full(report.asOf);
                const { publishedVersion } = report;
                return (
                  <li key={report.id}>
                    <Link
                      to="/p/$programmeId/reports/$reportId"
                      params={{ programmeId: programme.id, reportId: report.id }}
                    >
                      {report.title}
                    </Link>
                    <p className="sm muted n">
                      <Trans>Läget {moment}.</Trans>{" "}
                      {report.status === "draft" ? (
                        <Trans>Utkast.</Trans>
                      ) : (
                        <Trans>Publicerad, version {publishedVersion}.</Trans>
                      )}
                    </p>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function NewDraft() {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const now = useProgrammeTime();
  const keyFor = useIdempotencyKey();
  const [recipient, setRecipient] = useState("");
  const [asOf, setAsOf] = useState("");
  const recipients = useQuery({
    queryKey: ["recipient", programme.id],
    queryFn: () => listRecipients(programme.id),
    staleTime: 60_000,
  });
  const drafting = useMutation({
    mutationFn: (pressedAt: number) => {
      const body = { recipientId: recipient || (recipients.data?.[0]?.id ?? "") };
      const moment = asOf ? fromField(asOf) : null;
      return draftReport(
        programme.id,
        { ...body, ...(moment && { asOf: moment }) },
        keyFor([body, asOf, pressedAt]),
      );
    },
    onSuccess: async (report) => {
      await queries.invalidateQueries({ queryKey: ["report", programme.id] });
      navigate({
        to: "/p/$programmeId/reports/$reportId",
        params: { programmeId: programme.id, reportId: report.id },
      });
    },
  });
  return (
    <form
      className="new-report"
      onSubmit={(event) => {
        event.preventDefault();
        drafting.mutate(Date.now());
      }}
    >
      <Select
        label={t`Till`}
        value={recipient || (recipients.data?.[0]?.id ?? "")}
        onChange={setRecipient}
        options={recipients.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      />
      <TextField
        label={t`Läget den`}
        hint={t`Tomt betyder nu.`}
        type="datetime-local"
        max={toField(now())}
        value={asOf}
        onChange={(event) => setAsOf(event.target.value)}
      />
      <Button type="submit" busy={drafting.isPending} disabled={!recipients.data?.length}>
        <Trans>Börja en rapport</Trans>
      </Button>
      <Fault error={drafting.error} />
    </form>
  );
}
