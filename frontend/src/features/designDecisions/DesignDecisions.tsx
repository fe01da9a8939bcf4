import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type DecisionFilter, listDesignDecisions } from "../../api/registers";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { Title } from "../../ui/Title";
import { Ninety } from "./Ninety";
import { RaiseQuestion } from "./RaiseQuestion";
import { useDesignWords } from "./words";
import "./designDecisions.css";

const at = "/p/$programmeId/design-decisions";

export function DesignDecisions() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const { level, status } = useDesignWords();
  const search = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const page = Number(search.page) || 1;
  const filter = {
    ...(search.level && { level: search.level }),
    ...(search.status && { status: search.status }),
  } as DecisionFilter;
  const decisions = useQuery({
    queryKey: ["design_decision", programme.id, filter, page],
    queryFn: () => listDesignDecisions(programme.id, filter, page),
  });
  const choose = (name: "level" | "status") => (value: string) =>
    navigate({ search: (was) => ({ ...was, page: undefined, [name]: value || undefined }) });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Designbeslut`} />
          <p>
            <Trans>
              Vad som gäller i systemet, vem som avgjorde det, vilka som tillfrågades och vilka som
              har läst. Inget tas bort: ett beslut ersätts av ett senare.
            </Trans>
          </p>
        </div>
      </div>
      <div className="two">
        <section>
          <div className="filters">
            <Select
              label={t`Nivå`}
              value={search.level ?? ""}
              onChange={choose("level")}
              options={[
                { value: "", label: t`Alla nivåer` },
                { value: "workstream", label: level("workstream") },
                { value: "clinical_leadership", label: level("clinical_leadership") },
              ]}
            />
            <Select
              label={t`Läge`}
              value={search.status ?? ""}
              onChange={choose("status")}
              options={[
                { value: "", label: t`Alla lägen` },
                { value: "open", label: status("open") },
                { value: "decided", label: status("decided") },
                { value: "superseded", label: status("superseded") },
              ]}
            />
          </div>
          <Loaded query={decisions}>
            {({ items, _meta }) =>
              items.length === 0 ? (
                <p className="muted">
                  <Trans>Inget designbeslut stämmer med urvalet.</Trans>
                </p>
              ) : (
                <>
                  <Table
                    label={t`Designbeslut`}
                    heads={[t`Nummer`, t`Fråga`, t`Arbetsström`, t`Nivå`, t`Läge`, t`Tillfrågade`]}
                  >
                    {items.map((decision) => {
                      const asked = decision.consultations.length;
                      const answered = decision.consultations.filter((c) => c.answeredAt).length;
                      return (
                        <tr key={decision.id}>
                          <td className="n">{decision.number}</td>
                          <th scope="row">
                            <Link
                              to="/p/$programmeId/design-decisions/$decisionId"
                              params={{ programmeId: programme.id, decisionId: decision.id }}
                            >
                              {decision.title}
                            </Link>
                          </th>
                          <td>{decision.workstream}</td>
                          <td>{level(decision.level)}</td>
                          <td className="nowrap">{status(decision.status)}</td>
                          <td className="n nowrap">
                            {asked === 0 ? (
                              "–"
                            ) : (
                              <Trans>
                                {answered} av {asked} har svarat
                              </Trans>
                            )}
                          </td>
                        </tr>
                      );
                    })}
                  </Table>
                  {_meta.totalPages > 1 && (
                    <div className="acts pager">
                      <Button
                        variant="secondary"
                        disabled={page <= 1}
                        onClick={() =>
                          navigate({ search: (was) => ({ ...was, page: String(page - 1) }) })
                        }
                      >
                        <Trans>Nyare</Trans>
                      </Button>
                      <span className="n">
                        <Trans>
                          Sida {page} av {_meta.totalPages}
                        </Trans>
                      </span>
                      <Button
                        variant="secondary"
                        disabled={page >= _meta.totalPages}
                        onClick={() =>
                          navigate({ search: (was) => ({ ...was, page: String(page + 1) }) })
                        }
                      >
                        <Trans>Äldre</Trans>
                      </Button>
                    </div>
                  )}
                </>
              )
            }
          </Loaded>
        </section>
        <div className="stack">
          <Ninety />
          {has("implementer", "site_manager", "regional_lead", "medical_officer") && (
            <details>
              <summary>
                <Trans>Ta upp en fråga</Trans>
              </summary>
              <RaiseQuestion />
            </details>
          )}
        </div>
      </div>
    </>
  );
}
