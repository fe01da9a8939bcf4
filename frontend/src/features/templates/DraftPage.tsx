import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import {
  compareDraft,
  type Draft,
  discardDraft,
  dropItem,
  getDraft,
  publishDraft,
  type TemplateItem,
} from "../../api/templates";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { areas, useAreaWord } from "../../programme/words";
import { useRoles } from "../../session/session";
import { Act } from "../../ui/Act";
import { Select, TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Compared } from "./Changes";
import { WriteItem } from "./ItemForm";
import "./templates.css";

/** The next version of a template while it is written: its items by area, what it changes, and publishing it. */
export function DraftPage() {
  const programme = useProgramme();
  const { draftId } = useParams({ from: "/p/$programmeId/templates/drafts/$draftId" });
  const draft = useQuery({
    queryKey: ["template_draft", programme.id, draftId],
    queryFn: () => getDraft(programme.id, draftId),
  });
  return <Loaded query={draft}>{(one) => <Contents draft={one} />}</Loaded>;
}

function Contents({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const word = useAreaWord();
  const [area, setArea] = useState<string>(areas[0]);
  const base = draft.basedOnVersion;
  const writes = draft.status === "open" && has("administrator");
  const shown = draft.items.filter((item) => item.area === area);
  const compared = useQuery({
    queryKey: ["template_draft", programme.id, draft.id, "comparison", draft.version],
    queryFn: () => compareDraft(programme.id, draft.id),
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/templates" params={{ programmeId: programme.id }}>
          <Trans>Mallar</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Utkast</Trans>
        </span>
      </nav>
      <div className="head">
        <div>
          <Title title={t`Utkast från version ${base}`} />
          <p>
            {draft.status === "open" && (
              <Trans>Inget ändras för någon förrän utkastet publiceras.</Trans>
            )}
            {draft.status === "published" && <Trans>Utkastet är publicerat.</Trans>}
            {draft.status === "discarded" && <Trans>Utkastet är kasserat.</Trans>}
          </p>
          {draft.note && <p>{draft.note}</p>}
        </div>
      </div>
      <section>
        <div className="sec">
          <h2>
            <Trans>Vad utkastet ändrar</Trans>
          </h2>
        </div>
        <Loaded query={compared}>{(comparison) => <Compared comparison={comparison} />}</Loaded>
        {writes && <Finish draft={draft} />}
      </section>
      <section>
        <div className="sec">
          <h2>
            <Trans>Punkter</Trans>
          </h2>
        </div>
        <Select
          label={t`Förberedelseområde`}
          value={area}
          onChange={setArea}
          options={areas.map((one) => ({
            value: one,
            label: `${word(one)} (${draft.items.filter((item) => item.area === one).length})`,
          }))}
        />
        {writes && <WriteItem key={`new-${draft.version}-${area}`} draft={draft} area={area} />}
        {shown.map((item) => (
          <Item key={item.code} draft={draft} item={item} writes={writes} />
        ))}
      </section>
    </>
  );
}

function Item({ draft, item, writes }: { draft: Draft; item: TemplateItem; writes: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  return (
    <div className="step stack">
      <p>
        {inLanguage(item.text)} <code>{item.code}</code>
      </p>
      {writes && (
        <div className="acts">
          <WriteItem key={draft.version} draft={draft} item={item} area={item.area} />
          <Act
            label={t`Ta bort`}
            about={item.code}
            save={<Trans>Ta bort ur utkastet</Trans>}
            act={() => dropItem(programme.id, draft, item.code)}
          >
            {() => (
              <p>
                <Trans>Publicerade versioner och checklistor har den kvar.</Trans>
              </p>
            )}
          </Act>
        </div>
      )}
    </div>
  );
}

function Finish({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [note, setNote] = useState("");
  const next = draft.basedOnVersion + 1;
  return (
    <div className="acts">
      <Act
        label={t`Publicera`}
        save={<Trans>Publicera version {next}</Trans>}
        act={() => publishDraft(programme.id, draft, note)}
      >
        {(faults) => (
          <>
            <p>
              <Trans>
                Versionen ändras aldrig efteråt. Checklistor som används följer den när någon
                uppgraderar dem.
              </Trans>
            </p>
            <TextArea
              label={t`Varför det blir en ny version`}
              required
              maxLength={4000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              faults={faults("note")}
            />
          </>
        )}
      </Act>
      <Act
        label={t`Kassera`}
        save={<Trans>Kassera utkastet</Trans>}
        act={() => discardDraft(programme.id, draft)}
      >
        {() => (
          <p>
            <Trans>Utkastet går att läsa men inte att ändra.</Trans>
          </p>
        )}
      </Act>
    </div>
  );
}
