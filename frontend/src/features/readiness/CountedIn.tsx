import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useProgramme } from "../../programme/context";

/** Where an item's figure was counted: in a register, which alone may count it again. */
export function CountedIn({ register, site }: { register: string; site: string }) {
  const params = { programmeId: useProgramme().id };
  const text = <Trans>Se registret som räknar punkten</Trans>;
  if (register === "design-decisions") {
    return (
      <p>
        <Link to="/p/$programmeId/design-decisions" params={params}>
          {text}
        </Link>
      </p>
    );
  }
  const change = register === "training" || register === "change-activities";
  return (
    <p>
      <Link
        to={change ? "/p/$programmeId/change" : "/p/$programmeId/trials"}
        params={params}
        search={{ site }}
      >
        {text}
      </Link>
    </p>
  );
}
