import { Trans, useLingui } from "@lingui/react/macro";
import type { Comparison, FieldChange } from "../../api/templates";
import { inLanguage } from "../../i18n/localised";
import { useFieldWord } from "./words";

/** What a field was and what it became, in words and not by colour alone. */
export function Fields({ changes }: { changes: FieldChange[] }) {
  const { t } = useLingui();
  const word = useFieldWord();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === "") return t`inget`;
    if (value === true) return t`ja`;
    if (value === false) return t`nej`;
    if (Array.isArray(value)) {
      return value.length === 0 ? t`inget` : value.map(shown).join(", ");
    }
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  return (
    <dl className="was">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{word(change.field)}</dt>
          <dd>
            <del>
              <span className="ds-sr-only">
                <Trans>Var:</Trans>{" "}
              </span>
              {shown(change.before)}
            </del>{" "}
            <ins>
              <span className="ds-sr-only">
                <Trans>Blir:</Trans>{" "}
              </span>
              {shown(change.after)}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What one version asks beside another. */
export function Compared({ comparison }: { comparison: Comparison }) {
  const { added, removed, changed, changes, unchanged } = comparison;
  const [came, went, other] = [added.length, removed.length, changed.length];
  return (
    <div className="stack">
      <p>
        <Trans>
          {came} tillkommer, {went} utgår, {other} ändras, {unchanged} är lika.
        </Trans>
      </p>
      {changes.length > 0 && <Fields changes={changes} />}
      <Listed heading={<Trans>Tillkommer</Trans>} items={added} />
      <Listed heading={<Trans>Utgår</Trans>} items={removed} />
      {changed.length > 0 && (
        <section>
          <h3>
            <Trans>Ändras</Trans>
          </h3>
          {changed.map((item) => (
            <div key={item.code} className="step">
              <p>
                <b>{inLanguage(item.text)}</b> <code>{item.code}</code>
              </p>
              <Fields changes={item.changes} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Listed({ heading, items }: { heading: React.ReactNode; items: Comparison["added"] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.code}>
            {inLanguage(item.text)} <code>{item.code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
