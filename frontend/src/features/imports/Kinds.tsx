import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type Import, listColumnValues } from "../../api/imports";
import type { OrganisationKind } from "../../api/organisations";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { kinds, useKindWord } from "./words";

interface Props {
  known: Import;
  column: number;
  chosen: Record<string, OrganisationKind>;
  change: (chosen: Record<string, OrganisationKind>) => void;
}

/** What the file's own words for kinds mean. */
export function Kinds({ known, column, chosen, change }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useKindWord();
  const { number } = useMoment();
  const values = useQuery({
    queryKey: ["import", programme.id, known.id, "values", column],
    queryFn: () => listColumnValues(programme.id, known.id, column),
  });
  return (
    <Loaded query={values}>
      {({ items, _meta: meta }) => (
        <Scroll label={t`Vad filens ord för slag betyder`}>
          <table className="tbl columns">
            <caption>
              <Trans>Vad filens ord för slag betyder</Trans>
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>I filen</Trans>
                </th>
                <th scope="col" className="r">
                  <Trans>Rader</Trans>
                </th>
                <th scope="col">
                  <Trans>Betyder</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ value, count, kind }) => (
                <tr key={value}>
                  <th scope="row">{value}</th>
                  <td className="r">{number(count)}</td>
                  <td>
                    <select
                      className="ds-input"
                      aria-label={t`${value} betyder`}
                      value={chosen[value] ?? kind ?? ""}
                      onChange={(event) => {
                        const { [value]: _, ...others } = chosen;
                        const picked = event.target.value as OrganisationKind | "";
                        change(picked ? { ...others, [value]: picked } : others);
                      }}
                    >
                      <option value="">{t`Det som väljs för rader som inte säger`}</option>
                      {kinds.map((each) => (
                        <option key={each} value={each}>
                          {word(each)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {meta.totalRecords > items.length && (
            <p className="hint">
              <Trans>De vanligaste visas. Övriga blir det som väljs nedan.</Trans>
            </p>
          )}
        </Scroll>
      )}
    </Loaded>
  );
}
