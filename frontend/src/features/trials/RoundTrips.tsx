import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { listRoundTrips, type NewRoundTrip, recordRoundTrip } from "../../api/registers";
import { fromField } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { optionsOf, useTrialWords, type Where } from "./words";

export function RoundTrips({ site, writes }: Where) {
  const { t } = useLingui();
  const programme = useProgramme();
  const nameOf = useSiteName();
  const { full } = useMoment();
  const { types, outcomes } = useTrialWords();
  const trips = useQuery({
    queryKey: ["round_trip", programme.id, site],
    queryFn: () => listRoundTrips(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Integrationer fram och tillbaka</Trans>
        </h2>
      </div>
      <Loaded query={trips}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen integration är provad här.</Trans>
            </p>
          ) : (
            <Table
              label={t`Integrationer fram och tillbaka`}
              heads={[t`Meddelande`, t`Enhet`, t`Motpart`, t`Skickat`, t`Svar`, t`Utfall`]}
            >
              {all.map((trip) => (
                <tr key={trip.id}>
                  <th scope="row">{types[trip.messageType]}</th>
                  <td>{nameOf(trip.siteId)}</td>
                  <td>{trip.counterpart}</td>
                  <td className="n">{full(trip.sentAt)}</td>
                  <td className="n">{trip.returnedAt ? full(trip.returnedAt) : "–"}</td>
                  <td>
                    <b>{outcomes[trip.outcome]}</b> {trip.note}
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Lägg till ett prov</Trans>
          </summary>
          <NewTrip site={site} />
        </details>
      )}
    </section>
  );
}

const empty = {
  site: "",
  messageType: "lab",
  counterpart: "",
  sentAt: "",
  returnedAt: "",
  outcome: "passed",
  note: "",
};

function NewTrip({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { types, outcomes } = useTrialWords();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `round-trip.${programme.id}`,
    empty,
    ["round_trip", "measurement", "item", "checklist"],
    (value) => ({
      siteId: value.site || (site ?? first),
      messageType: value.messageType as NewRoundTrip["messageType"],
      counterpart: value.counterpart,
      sentAt: fromField(value.sentAt) ?? value.sentAt,
      ...(value.returnedAt && { returnedAt: fromField(value.returnedAt) }),
      outcome: value.outcome as NewRoundTrip["outcome"],
      ...(value.note && { note: value.note }),
    }),
    (body, key) => recordRoundTrip(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`Provets enhet`} {...chosen} value={chosen.value || (site ?? first)} />
      <Select label={t`Meddelande`} options={optionsOf(types)} {...form.choice("messageType")} />
      <TextField label={t`Motpart`} required maxLength={200} {...form.field("counterpart")} />
      <TextField label={t`Skickat`} type="datetime-local" required {...form.field("sentAt")} />
      <TextField
        label={t`Svaret kom`}
        hint={t`Ett godkänt prov har kommit tillbaka.`}
        type="datetime-local"
        required={form.value.outcome === "passed"}
        {...form.field("returnedAt")}
      />
      <Select label={t`Utfall`} options={optionsOf(outcomes)} {...form.choice("outcome")} />
      <TextArea
        label={t`Vad hände?`}
        required={form.value.outcome === "failed"}
        {...form.field("note")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara provet</Trans>
        </Button>
      </div>
    </form>
  );
}
