import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listHandovers, prepareHandover } from "../../api/registers";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { Title } from "../../ui/Title";
import { useHandoverWord } from "./handoverWords";
import { Lists, noLists, writtenLists } from "./Lists";
import "./change.css";

/** The hand-overs to those who will run and develop the system. */
export function Handovers() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const nameOf = useSiteName();
  const word = useHandoverWord();
  const handovers = useQuery({
    queryKey: ["handover", programme.id],
    queryFn: () => listHandovers(programme.id),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Överlämningar`} />
          <p>
            <Trans>
              Till dem som ska förvalta och utveckla systemet. Den ena parten lämnar över, den andra
              tar emot, och det som inte är klart får en ny ägare.
            </Trans>
          </p>
        </div>
      </div>
      <Loaded query={handovers}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen överlämning är förberedd.</Trans>
            </p>
          ) : (
            <Table
              label={t`Överlämningar`}
              heads={[t`Överlämning`, t`Enhet`, t`Från`, t`Till`, t`Överlämnat`, t`Läge`]}
            >
              {all.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link
                      to="/p/$programmeId/handovers/$handoverId"
                      params={{ programmeId: programme.id, handoverId: one.id }}
                    >
                      {one.title}
                    </Link>
                  </th>
                  <td>{nameOf(one.siteId)}</td>
                  <td>{one.giver}</td>
                  <td>{one.receiver}</td>
                  <td className="n nowrap">
                    {one.contents.filter(({ handedOver }) => handedOver).length}/
                    {one.contents.length}
                  </td>
                  <td>{word(one.status)}</td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
      {has("implementer", "site_manager", "regional_lead") && (
        <details>
          <summary>
            <Trans>Förbered en överlämning</Trans>
          </summary>
          <Prepare />
        </details>
      )}
    </>
  );
}

const empty = { site: "", title: "", giver: "", receiver: "", ...noLists };

function Prepare() {
  const { t } = useLingui();
  const programme = useProgramme();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `handover.${programme.id}`,
    empty,
    ["handover"],
    (value) => ({
      siteId: value.site || first,
      title: value.title,
      giver: value.giver,
      receiver: value.receiver,
      ...writtenLists(value),
    }),
    (body, key) => prepareHandover(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`För enhet`} {...chosen} value={chosen.value || first} />
      <TextField label={t`Vad lämnas över?`} required maxLength={200} {...form.field("title")} />
      <TextField
        label={t`Funktion som lämnar över`}
        required
        maxLength={80}
        {...form.field("giver")}
      />
      <TextField
        label={t`Funktion som tar emot`}
        required
        maxLength={80}
        {...form.field("receiver")}
      />
      <Lists value={form.value} onChange={form.change} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara överlämningen</Trans>
        </Button>
      </div>
    </form>
  );
}
