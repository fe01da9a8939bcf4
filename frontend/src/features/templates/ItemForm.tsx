import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type Draft, type DraftItem, putItem, type TemplateItem } from "../../api/templates";
import { useProgramme } from "../../programme/context";
import { Act } from "../../ui/Act";
import { Check, Select, TextArea, TextField } from "../../ui/Field";
import { useSiteKindWord } from "./words";

const kinds = [
  "region",
  "administration",
  "hospital",
  "primary_care",
  "unit",
  "municipality",
  "private_provider",
] as const;
type Kind = (typeof kinds)[number];

const fresh = (area: string): DraftItem =>
  ({
    area,
    text: { sv: "", en: "" },
    criticality: "major",
    offsetDays: -30,
    evidence: "demonstration",
    signer: "site_manager",
    duringPause: true,
    appliesTo: { siteKinds: ["hospital"], municipalOptions: [], waves: [] },
    dependsOn: [],
    source: null,
    threshold: null,
    measure: null,
  }) as DraftItem;

function held(item: TemplateItem): DraftItem {
  const { code: _code, ...rest } = item;
  return rest as DraftItem;
}

const numbers = (text: string) =>
  text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);

/** One item of a draft: what is asked, of whom, by when and on what evidence. */
export function WriteItem({
  draft,
  item,
  area,
}: {
  draft: Draft;
  item?: TemplateItem;
  area: string;
}) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [code, setCode] = useState(item?.code ?? "");
  const [value, setValue] = useState<DraftItem>(() => (item ? held(item) : fresh(area)));
  const [waves, setWaves] = useState(() => (item?.appliesTo.waves ?? []).join(", "));
  const [needs, setNeeds] = useState(() => (item?.dependsOn ?? []).join(", "));
  const change = (part: Partial<DraftItem>) => setValue((one) => ({ ...one, ...part }));
  return (
    <Act
      label={item ? t`Ändra` : t`Ny punkt`}
      about={item?.code}
      save={<Trans>Spara punkten i utkastet</Trans>}
      act={() => {
        const dependsOn = needs.split(/[\s,;]+/).filter(Boolean);
        const appliesTo = { ...value.appliesTo, waves: numbers(waves) };
        return putItem(programme.id, draft, code, { ...value, dependsOn, appliesTo });
      }}
    >
      {(faults) => (
        <>
          {!item && (
            <TextField
              label={t`Kod`}
              hint={t`Gemener, siffror och bindestreck: trn-natt`}
              required
              pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*"
              maxLength={60}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
          <Texts value={value} change={change} faults={faults} />
          <Asked value={value} change={change} faults={faults} />
          <Sites value={value} change={change} />
          <TextField
            label={t`Etapper, om inte alla`}
            hint={t`Nummer med komma emellan`}
            value={waves}
            onChange={(event) => setWaves(event.target.value)}
            faults={faults("appliesTo/waves")}
          />
          <TextField
            label={t`Beror på`}
            hint={t`Koder med komma emellan`}
            value={needs}
            onChange={(event) => setNeeds(event.target.value)}
            faults={faults("dependsOn")}
          />
          <TextField
            label={t`Källa`}
            maxLength={200}
            value={value.source ?? ""}
            onChange={(event) => change({ source: event.target.value || null })}
            faults={faults("source")}
          />
        </>
      )}
    </Act>
  );
}

interface Part {
  value: DraftItem;
  change: (part: Partial<DraftItem>) => void;
  faults: (field: string) => { fix?: string; expected?: string }[];
}

function Texts({ value, change, faults }: Part) {
  const { t } = useLingui();
  return (
    <>
      <TextArea
        label={t`Svensk text`}
        required
        maxLength={4000}
        value={value.text.sv}
        onChange={(event) => change({ text: { ...value.text, sv: event.target.value } })}
        faults={faults("text/sv")}
      />
      <TextArea
        label={t`Engelsk text`}
        required
        maxLength={4000}
        value={value.text.en}
        onChange={(event) => change({ text: { ...value.text, en: event.target.value } })}
        faults={faults("text/en")}
      />
    </>
  );
}

function Asked({ value, change, faults }: Part) {
  const { t } = useLingui();
  const said = { sv: "", en: "" };
  const measure = value.measure ?? { numerator: said, denominator: said };
  const share = (name: "atLeast" | "neverBelow", label: string) => (
    <TextField
      label={label}
      hint={t`Andel mellan 0 och 1`}
      type="number"
      min={0}
      max={1}
      step="any"
      value={value.threshold?.[name] ?? ""}
      onChange={(event) =>
        change({
          threshold: {
            ...value.threshold,
            [name]: event.target.value === "" ? null : Number(event.target.value),
          },
        })
      }
      faults={faults(`threshold/${name}`)}
    />
  );
  const counts = (name: "numerator" | "denominator", language: "sv" | "en", label: string) => (
    <TextField
      label={label}
      required
      value={measure[name][language]}
      onChange={(event) =>
        change({
          measure: { ...measure, [name]: { ...measure[name], [language]: event.target.value } },
        })
      }
      faults={faults(`measure/${name}/${language}`)}
    />
  );
  return (
    <>
      <Select
        label={t`Vikt`}
        value={value.criticality}
        onChange={(one) => change({ criticality: one as DraftItem["criticality"] })}
        options={[
          { value: "blocker", label: t`Hindrar driftstart` },
          { value: "major", label: t`Viktig` },
          { value: "minor", label: t`Mindre viktig` },
        ]}
      />
      <TextField
        label={t`Dagar till driftstart`}
        hint={t`Minus är före: -30`}
        type="number"
        required
        min={-730}
        max={365}
        value={value.offsetDays}
        onChange={(event) => change({ offsetDays: Number(event.target.value) })}
        faults={faults("offsetDays")}
      />
      <Select
        label={t`Underlag`}
        value={value.evidence}
        onChange={(one) =>
          change(
            one === "measurement"
              ? { evidence: one, measure }
              : { evidence: one as DraftItem["evidence"], measure: null, threshold: null },
          )
        }
        options={[
          { value: "measurement", label: t`Mätvärde` },
          { value: "file", label: t`Dokument` },
          { value: "link", label: t`Länk` },
          { value: "demonstration", label: t`Visas på plats` },
        ]}
      />
      {value.evidence === "measurement" && (
        <>
          {counts("numerator", "sv", t`Täljaren räknar, på svenska`)}
          {counts("numerator", "en", t`Täljaren räknar, på engelska`)}
          {counts("denominator", "sv", t`Nämnaren räknar, på svenska`)}
          {counts("denominator", "en", t`Nämnaren räknar, på engelska`)}
          {share("atLeast", t`Minst`)}
          {share("neverBelow", t`Aldrig under`)}
        </>
      )}
      <TextField
        label={t`Vem som svarar för den`}
        required
        maxLength={80}
        value={value.signer}
        onChange={(event) => change({ signer: event.target.value })}
        faults={faults("signer")}
      />
      <Check
        label={t`Får fortsätta under paus`}
        checked={value.duringPause}
        onChange={(duringPause) => change({ duringPause })}
      />
    </>
  );
}

function Sites({ value, change }: Omit<Part, "faults">) {
  const word = useSiteKindWord();
  const { siteKinds, municipalOptions } = value.appliesTo;
  const toggle = (kind: Kind, on: boolean) =>
    change({
      appliesTo: {
        ...value.appliesTo,
        siteKinds: kinds.filter((one) => (one === kind ? on : siteKinds.includes(one))),
        municipalOptions: kind === "municipality" && !on ? [] : municipalOptions,
      },
    });
  const choose = (option: number, on: boolean) =>
    change({
      appliesTo: {
        ...value.appliesTo,
        municipalOptions: [1, 2, 3].filter((one) =>
          one === option ? on : municipalOptions.includes(one),
        ),
      },
    });
  return (
    <>
      <fieldset className="choices">
        <legend>
          <Trans>Enheter som svarar</Trans>
        </legend>
        {kinds.map((kind) => (
          <Check
            key={kind}
            label={word(kind)}
            checked={siteKinds.includes(kind)}
            onChange={(on) => toggle(kind, on)}
          />
        ))}
      </fieldset>
      {siteKinds.includes("municipality") && (
        <fieldset className="choices">
          <legend>
            <Trans>Kommunala tillval, om inte alla</Trans>
          </legend>
          {[1, 2, 3].map((option) => (
            <Check
              key={option}
              label={<Trans>Tillval {option}</Trans>}
              checked={municipalOptions.includes(option)}
              onChange={(on) => choose(option, on)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
