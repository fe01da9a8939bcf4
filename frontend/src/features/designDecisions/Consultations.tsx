import { Trans, useLingui } from "@lingui/react/macro";
import { answerForWorkstream, askWorkstreams, type DesignDecision } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextArea } from "../../ui/Field";
import { useDesignWords } from "./words";

/** Which other workstreams were asked, what they answered, and who is silent. */
export function Consultations({ decision, writes }: { decision: DesignDecision; writes: boolean }) {
  const { stance } = useDesignWords();
  const { full } = useMoment();
  const silent = decision.consultations.filter(({ answeredAt }) => !answeredAt);
  const open = decision.status === "open" && writes;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Tillfrågade arbetsströmmar</Trans>
        </h2>
      </div>
      {decision.consultations.length === 0 && (
        <p className="muted">
          <Trans>Ingen annan arbetsström är tillfrågad.</Trans>
        </p>
      )}
      <ul className="lines">
        {decision.consultations.map((one) => {
          const asked = full(one.askedAt);
          return (
            <li key={one.workstream}>
              <h3>{one.workstream}</h3>
              {one.answeredAt && one.stance ? (
                <p>
                  <b>{stance(one.stance)}.</b> {one.answer}{" "}
                  <span className="sm muted n">
                    {full(one.answeredAt)}, {one.answeredBy}
                  </span>
                </p>
              ) : (
                <p>
                  <Trans>Har inte svarat. Tillfrågad {asked}.</Trans>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {open && (
        <div className="stack">
          {silent.length > 0 && (
            <details>
              <summary>
                <Trans>Svara för en arbetsström</Trans>
              </summary>
              <Reply decision={decision} silent={silent.map(({ workstream }) => workstream)} />
            </details>
          )}
          <details>
            <summary>
              <Trans>Fråga fler arbetsströmmar</Trans>
            </summary>
            <Ask decision={decision} />
          </details>
        </div>
      )}
    </section>
  );
}

function Ask({ decision }: { decision: DesignDecision }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `consult.${decision.id}`,
    nobody,
    ["design_decision"],
    ({ workstreams }) =>
      workstreams
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean),
    (names) => askWorkstreams(programme.id, decision, names),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextArea label={t`Arbetsströmmar, en per rad`} required {...form.field("workstreams")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Fråga</Trans>
        </Button>
      </div>
    </form>
  );
}
const nobody = { workstreams: "" };

function Reply({ decision, silent }: { decision: DesignDecision; silent: string[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { stances } = useDesignWords();
  const form = useSaving(
    `reply.${decision.id}`,
    unsaid,
    ["design_decision"],
    ({ workstream, stance, answer }) => ({
      workstream: workstream || (silent[0] ?? ""),
      stance: stance as "agrees" | "objects" | "no_view",
      answer,
    }),
    (body) => answerForWorkstream(programme.id, decision, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <Select
        label={t`Arbetsström som svarar`}
        options={silent.map((value) => ({ value, label: value }))}
        {...form.choice("workstream")}
      />
      <Select
        label={t`Hållning`}
        options={Object.entries(stances).map(([value, label]) => ({ value, label }))}
        {...form.choice("stance")}
      />
      <TextArea label={t`Svar`} required {...form.field("answer")} />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Spara svaret</Trans>
        </Button>
      </div>
    </form>
  );
}
const unsaid = { workstream: "", stance: "agrees", answer: "" };
