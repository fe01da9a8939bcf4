import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { getPauseSummary, listPauseItems } from "../../api/registers";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Status } from "../../ui/Status";
import { Table } from "../../ui/Table";
import { Title } from "../../ui/Title";

const at = "/p/$programmeId/pause-list";

/** What may go on while a wave is paused, exactly, and what is stopped. */
export function PauseList() {
  const { t } = useLingui();
  const programme = useProgramme();
  const search = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const waves = useQuery(wavesQuery(programme.id));
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Under en paus`} />
          <p>
            <Trans>Det som får fortsätta när en etapp är pausad, och det som står stilla.</Trans>
          </p>
        </div>
      </div>
      <Loaded query={waves}>
        {(all) => {
          const wave = search.wave ?? all.toSorted((a, b) => a.number - b.number)[0]?.id;
          return wave === undefined ? (
            <p className="muted">
              <Trans>Programmet har ingen etapp ännu.</Trans>
            </p>
          ) : (
            <>
              {all.length > 1 && (
                <Select
                  label={t`Etapp`}
                  value={wave}
                  onChange={(value) => navigate({ search: { wave: value } })}
                  options={all.map(({ id, name }) => ({ value: id, label: name }))}
                />
              )}
              <OfWave wave={wave} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function OfWave({ wave }: { wave: string }) {
  const programme = useProgramme();
  const { full } = useMoment();
  const search = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const stopped = search.show === "stopped";
  const summary = useQuery({
    queryKey: ["item", programme.id, "pause", wave],
    queryFn: () => getPauseSummary(programme.id, wave),
  });
  const show = (value: "stopped" | undefined) =>
    navigate({ search: (was) => ({ ...was, show: value, page: undefined }) });
  return (
    <>
      <Loaded query={summary}>
        {({ state, since, goesOn, stopped: still }) => {
          const when = since ? full(since) : "";
          return (
            <>
              <p className="lead">
                {state === "paused" ? (
                  <b>
                    <Trans>Etappen är pausad sedan {when}. Detta får fortsätta:</Trans>
                  </b>
                ) : (
                  <Trans>Etappen är inte pausad. Vid en paus skulle detta få fortsätta:</Trans>
                )}
              </p>
              <div className="acts">
                <button
                  type="button"
                  className="chip"
                  aria-pressed={!stopped}
                  onClick={() => show(undefined)}
                >
                  <Trans>{goesOn} får fortsätta</Trans>
                </button>
                <button
                  type="button"
                  className="chip"
                  aria-pressed={stopped}
                  onClick={() => show("stopped")}
                >
                  <Trans>{still} står stilla</Trans>
                </button>
              </div>
            </>
          );
        }}
      </Loaded>
      <Items wave={wave} goesOn={!stopped} />
    </>
  );
}

function Items({ wave, goesOn }: { wave: string; goesOn: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { day } = useMoment();
  const area = useAreaWord();
  const search = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const page = Number(search.page) || 1;
  const items = useQuery({
    queryKey: ["item", programme.id, "pause", wave, goesOn, page],
    queryFn: () => listPauseItems(programme.id, wave, goesOn, page),
  });
  const turn = (to: number) => navigate({ search: (was) => ({ ...was, page: String(to) }) });
  return (
    <Loaded query={items}>
      {({ items: found, _meta }) =>
        found.length === 0 ? (
          <p className="muted">
            <Trans>Ingen oavslutad punkt i ditt ansvarsområde.</Trans>
          </p>
        ) : (
          <>
            <Table
              label={goesOn ? t`Får fortsätta` : t`Står stilla`}
              heads={[t`Punkt`, t`Enhet`, t`Område`, t`Läge`, t`Ska vara klar`]}
            >
              {found.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <Link
                      to="/p/$programmeId/readiness/$checklistId"
                      params={{ programmeId: programme.id, checklistId: item.checklistId }}
                      search={{ area: item.area, item: item.id }}
                    >
                      {inLanguage(item.text)}
                    </Link>
                  </th>
                  <td>{item.siteName}</td>
                  <td>{area(item.area, true)}</td>
                  <td>
                    <Status state={item.state} />
                  </td>
                  <td className="n nowrap">{item.dueAt ? day(item.dueAt) : "–"}</td>
                </tr>
              ))}
            </Table>
            {_meta.totalPages > 1 && (
              <div className="acts">
                <Button variant="secondary" disabled={page <= 1} onClick={() => turn(page - 1)}>
                  <Trans>Föregående</Trans>
                </Button>
                <span className="n">
                  <Trans>
                    Sida {page} av {_meta.totalPages}
                  </Trans>
                </span>
                <Button
                  variant="secondary"
                  disabled={page >= _meta.totalPages}
                  onClick={() => turn(page + 1)}
                >
                  <Trans>Nästa</Trans>
                </Button>
              </div>
            )}
          </>
        )
      }
    </Loaded>
  );
}
