import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getShares, recount } from "../api/registers";
import { useMoment } from "../i18n/useMoment";
import { useRoles } from "../session/session";
import { Button } from "../ui/Button";
import { Fault } from "../ui/Fault";
import { Loaded } from "../ui/Loaded";
import { Table } from "../ui/Table";
import { useProgramme } from "./context";

interface Props {
  site: string;
  /** Which registers this page is about. */
  registers: string[];
  name: (code: string) => string;
}

/** What the registers say of a site's checklist: the same figures as its items show. */
export function Shares({ site, registers, name }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const { percent, full } = useMoment();
  const queries = useQueryClient();
  const shares = useQuery({
    queryKey: ["measurement", programme.id, "shares", site],
    queryFn: () => getShares(programme.id, site),
  });
  const counting = useMutation({
    mutationFn: () => recount(programme.id, site),
    onSuccess: () =>
      Promise.all(
        ["measurement", "item", "checklist"].map((entity) =>
          queries.invalidateQueries({ queryKey: [entity, programme.id] }),
        ),
      ),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Vad checklistan får veta</Trans>
        </h2>
      </div>
      <Loaded query={shares}>
        {({ shares: all }) => {
          const shown = all.filter(({ countedIn }) => registers.includes(countedIn));
          return shown.length === 0 ? (
            <p className="muted">
              <Trans>Inget är räknat på enheten ännu.</Trans>
            </p>
          ) : (
            <Table
              label={t`Vad checklistan får veta`}
              heads={[
                t`Mått`,
                { right: t`Andel` },
                { right: t`Täljare` },
                { right: t`Nämnare` },
                t`Räknas inte`,
                t`Räknat`,
              ]}
            >
              {shown.map((share) => (
                <tr key={share.code}>
                  <th scope="row">{name(share.code)}</th>
                  <td className="r">{percent(share.numerator, share.denominator)}</td>
                  <td className="r">{share.numerator}</td>
                  <td className="r">{share.denominator}</td>
                  <td>
                    {share.exclusions}
                    {share.exclusionsReason && <>: {share.exclusionsReason}</>}
                  </td>
                  <td className="n">{full(share.measuredAt)}</td>
                </tr>
              ))}
            </Table>
          );
        }}
      </Loaded>
      {has("implementer", "site_manager", "regional_lead") && (
        <div className="acts">
          <Button variant="secondary" busy={counting.isPending} onClick={() => counting.mutate()}>
            <Trans>Räkna på nytt nu</Trans>
          </Button>
          {counting.isSuccess && (
            <span role="status">
              <Trans>Checklistan har fått talen.</Trans>
            </span>
          )}
        </div>
      )}
      <Fault error={counting.error} />
    </section>
  );
}
