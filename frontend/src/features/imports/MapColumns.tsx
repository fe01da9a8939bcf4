import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type ColumnMapping,
  type Import,
  listImportRows,
  listMappings,
  previewImport,
} from "../../api/imports";
import type { OrganisationKind } from "../../api/organisations";
import { pageOfOrganisations } from "../../api/organisations";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Kinds } from "./Kinds";
import { SaveMapping } from "./SaveMapping";
import { type FieldName, fields, kinds, useFieldWord, useKindWord } from "./words";

/** What each column is, and what holds for rows that don't say. */
export function MapColumns({ known }: { known: Import }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const kindWord = useKindWord();
  const saved = useQuery({
    queryKey: ["import_mapping", programme.id],
    queryFn: () => listMappings(programme.id),
  });
  const root = useQuery({
    queryKey: ["organisation", programme.id, "root"],
    queryFn: () => pageOfOrganisations(programme.id, { kind: "region", limit: 1 }),
  });
  const [mapping, setMapping] = useState<ColumnMapping>(known.mapping ?? { columns: {} });
  const region = root.data?.items[0];
  const whole: ColumnMapping = {
    ...mapping,
    defaultParentId: mapping.defaultParentId ?? region?.id ?? null,
  };
  const asking = useMutation({
    mutationFn: () => previewImport(programme.id, known, whole),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["import"] }),
  });
  const change = (part: Partial<ColumnMapping>) => setMapping({ ...mapping, ...part });
  const kindColumn = mapping.columns.kind;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Välj kolumner</Trans>
        </h2>
      </div>
      <Loaded query={saved}>
        {(all) =>
          all.length > 0 && (
            <Select
              label={t`Börja från ett sparat val`}
              value=""
              onChange={(id) => {
                const found = all.find((each) => each.id === id);
                if (found) setMapping(found.mapping);
              }}
              options={[
                { value: "", label: t`Välj` },
                ...all.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )
        }
      </Loaded>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate();
        }}
      >
        <Columns known={known} mapping={mapping} change={change} />
        {kindColumn !== undefined && (
          <Kinds
            known={known}
            column={kindColumn}
            chosen={mapping.kinds ?? {}}
            change={(chosen) => change({ kinds: chosen })}
          />
        )}
        <div className="defaults">
          <Select
            label={t`Slag för nya organisationer vars rad inte säger`}
            value={mapping.defaultKind ?? ""}
            onChange={(kind) => change({ defaultKind: (kind || null) as OrganisationKind | null })}
            options={[
              { value: "", label: t`Inget: raden tas inte in` },
              ...kinds.map((kind) => ({ value: kind, label: kindWord(kind) })),
            ]}
          />
          <Above
            chosen={mapping.defaultParentId ?? null}
            region={region?.name ?? ""}
            change={(defaultParentId) => change({ defaultParentId })}
          />
        </div>
        <Fault error={asking.error} kept={<Trans>Det du valt är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" busy={asking.isPending}>
            <Trans>Granska raderna</Trans>
          </Button>
        </div>
      </form>
      <SaveMapping known={known} mapping={whole} saved={saved.data ?? []} />
    </section>
  );
}

interface ColumnsProps {
  known: Import;
  mapping: ColumnMapping;
  change: (part: Partial<ColumnMapping>) => void;
}

/** Every column of the file with its first values, and what it is taken for. */
function Columns({ known, mapping, change }: ColumnsProps) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useFieldWord();
  const first = useQuery({
    queryKey: ["import", programme.id, known.id, "first"],
    queryFn: () => listImportRows(programme.id, known.id, undefined, 1),
  });
  const taken = new Map(Object.entries(mapping.columns).map(([field, column]) => [column, field]));
  const choose = (column: number, field: string) => {
    const columns = Object.fromEntries(
      Object.entries(mapping.columns).filter(([name, at]) => at !== column && name !== field),
    );
    change({ columns: field ? { ...columns, [field]: column } : columns });
  };
  return (
    <Scroll label={t`Filens kolumner`}>
      <table className="tbl columns">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Kolumn i filen</Trans>
            </th>
            <th scope="col">
              <Trans>Första värdena</Trans>
            </th>
            <th scope="col">
              <Trans>Tas som</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {known.columns.map((name, column) => {
            const values = (first.data?.items ?? [])
              .map(({ cells }) => cells[column])
              .filter((cell) => cell !== null && cell !== undefined && cell !== "")
              .slice(0, 2);
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="sample">{values.map(String).join(" · ")}</td>
                <td>
                  <select
                    className="ds-input"
                    aria-label={t`Kolumnen ${name} tas som`}
                    value={taken.get(column) ?? ""}
                    onChange={(event) => choose(column, event.target.value as FieldName)}
                  >
                    <option value="">{t`Används inte`}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {word(field)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

interface AboveProps {
  chosen: string | null;
  region: string;
  change: (id: string | null) => void;
}

function Above({ chosen, region, change }: AboveProps) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [find, setFind] = useState("");
  const found = useQuery({
    queryKey: ["organisation", programme.id, "find", find],
    queryFn: () => pageOfOrganisations(programme.id, { q: find, limit: 25 }),
    enabled: find.length > 1,
    placeholderData: (before) => before,
  });
  const choices = found.data?.items ?? [];
  return (
    <>
      <Select
        label={t`Nya organisationer utan överordnad läggs under`}
        value={chosen ?? ""}
        onChange={(id) => change(id || null)}
        options={[
          { value: "", label: region },
          ...(chosen && !choices.some(({ id }) => id === chosen)
            ? [{ value: chosen, label: t`Den valda` }]
            : []),
          ...choices
            .filter(({ parentId }) => parentId !== null)
            .map(({ id, name, hsaId }) => ({ value: id, label: `${name} (${hsaId})` })),
        ]}
      />
      <TextField
        label={t`Sök en annan att lägga dem under`}
        type="search"
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
    </>
  );
}
