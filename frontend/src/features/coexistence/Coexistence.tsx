import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { getMap } from "../../api/coexistence";
import { toField } from "../../i18n/moment";
import { useNow, useProgramme } from "../../programme/context";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Crossings } from "./Crossings";
import { Flows } from "./Flows";
import { CoexistenceMap } from "./Map";
import "./coexistence.css";

const whole = /^\d{4}-\d\d-\d\d$/;

/** Old and new side by side on a day: where, what crosses, and which routine holds. */
export function Coexistence() {
  const { t } = useLingui();
  const programme = useProgramme();
  const today = toField(useNow(60_000)).slice(0, 10);
  const { on: asked } = useSearch({ from: "/p/$programmeId/coexistence" });
  const navigate = useNavigate({ from: "/p/$programmeId/coexistence" });
  const on = asked && whole.test(asked) ? asked : today;
  const map = useQuery({
    queryKey: ["coexistence_map", programme.id, on],
    queryFn: () => getMap(programme.id, on),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Samexistens`} />
          <p>
            <Trans>
              Vilket system som används var, vård som korsar mellan gammalt och nytt, och vilken
              rutin som gäller där.
            </Trans>
          </p>
        </div>
      </div>
      <div className="on">
        <TextField
          label={t`Dag`}
          type="date"
          value={on}
          onChange={(event) => {
            if (whole.test(event.target.value)) {
              navigate({ search: { on: event.target.value }, replace: true });
            }
          }}
        />
      </div>
      <section>
        <div className="sec">
          <h2>
            <Trans>Kommunerna</Trans>
          </h2>
        </div>
        <p className="measure muted">
          <Trans>
            Vad kommunen själv och de enheter som ligger i den använder. Det som ingen har uppgett
            är okänt.
          </Trans>
        </p>
        <Loaded query={map}>
          {({ municipalities }) => <CoexistenceMap municipalities={municipalities} />}
        </Loaded>
      </section>
      <Crossings on={on} />
      <Flows on={on} />
    </>
  );
}
