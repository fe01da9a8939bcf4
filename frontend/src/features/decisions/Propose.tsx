import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DecisionType } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import { createProposal } from "../../api/incident";
import { useProgramme } from "../../programme/context";
import { useCurrentWave, wavesQuery } from "../../programme/queries";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Choices, TextArea, TextField } from "../../ui/Field";
import { Title } from "../../ui/Title";
import {
  type AlternativeDraft,
  AlternativeFields,
  emptyAlternative,
  linesOf,
} from "./AlternativeFields";
import { letter } from "./letter";
import { Refused } from "./Refused";
import "./decisions.css";

const opposite: Partial<Record<DecisionType, DecisionType>> = { pause: "continue", go: "stop" };

export function Propose() {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const search = useSearch({ from: "/p/$programmeId/decisions/propose" });
  const waves = useQuery(wavesQuery(programme.id));
  const current = useCurrentWave(programme.id);
  const waveId = search.wave ?? current?.id ?? "";
  const wave = waves.data?.find(({ id }) => id === waveId);
  const kind = (search.kind ?? "pause") as DecisionType;
  const draft = useDraft(`proposal.${programme.id}.${search.breach ?? kind}`, {
    alternatives: [
      { ...emptyAlternative, kind },
      { ...emptyAlternative, kind: opposite[kind] ?? "continue" },
    ] as AlternativeDraft[],
    recommended: "0",
    union: "",
    dissentBy: "",
    dissent: "",
  });
  const { alternatives, recommended, union, dissentBy, dissent } = draft.value;
  const saving = useMutation({
    mutationFn: () => {
      const body = {
        waveId,
        ...(search.breach && { breachId: search.breach }),
        alternatives: alternatives.map((one, index) => ({
          title: one.title,
          kind: one.kind,
          obstacles: linesOf(one.obstacles),
          possibilities: linesOf(one.possibilities),
          patientSafety: one.patientSafety,
          recommended: String(index) === recommended,
        })),
        ...(union && { union }),
        dissent: dissent ? [{ function: dissentBy, text: dissent }] : [],
      };
      return createProposal(programme.id, body, keyFor(body));
    },
    onSuccess: async () => {
      draft.clear();
      await queries.invalidateQueries({ queryKey: ["proposal", programme.id] });
      navigate({ to: "/p/$programmeId/decisions", params: { programmeId: programme.id } });
    },
  });
  const change = (index: number, part: Partial<AlternativeDraft>) =>
    draft.change({
      alternatives: alternatives.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Lägg ett förslag`} />
          <p>
            {wave?.name}.{" "}
            <Trans>
              Minst två alternativ, med hinder och möjligheter. Någon annan än du beslutar.
            </Trans>
          </p>
        </div>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <div className="propose">
          {alternatives.map((alternative, index) => (
            <AlternativeFields
              // biome-ignore lint/suspicious/noArrayIndexKey: an alternative is known by its place
              key={index}
              index={index}
              value={alternative}
              onChange={(part) => change(index, part)}
              error={saving.error}
            />
          ))}
        </div>
        {alternatives.length < 3 && (
          <p className="acts">
            <Button
              variant="tertiary"
              onClick={() => draft.change({ alternatives: [...alternatives, emptyAlternative] })}
            >
              <Trans>Ett alternativ till</Trans>
            </Button>
          </p>
        )}
        <div className="propose-end stack">
          <Choices<string>
            legend={<Trans>Vilket förordar du?</Trans>}
            value={recommended}
            onChange={(value) => draft.change({ recommended: value })}
            options={alternatives.map((one, index) => ({
              value: String(index),
              label: `${letter(index)}. ${one.title}`,
            }))}
          />
          <TextArea
            label={t`Samverkan, när och hur`}
            rows={2}
            value={union}
            onChange={(event) => draft.change({ union: event.target.value })}
          />
          <TextArea
            label={t`Avvikande mening, ord för ord`}
            rows={2}
            value={dissent}
            onChange={(event) => draft.change({ dissent: event.target.value })}
          />
          {dissent && (
            <TextField
              label={t`Funktion som har den avvikande meningen`}
              required
              value={dissentBy}
              onChange={(event) => draft.change({ dissentBy: event.target.value })}
            />
          )}
          <Refused error={saving.error} />
          <div className="acts">
            <Button type="submit" busy={saving.isPending}>
              <Trans>Lägg förslaget</Trans>
            </Button>
          </div>
        </div>
      </form>
    </>
  );
}
