import { Trans, useLingui } from "@lingui/react/macro";
import type { Municipality } from "../../api/coexistence";
import { Scroll } from "../../ui/Scroll";
import drawings from "./municipalities.json";
import { Patterns, SideMark } from "./SideMark";
import { sides, useSideWord } from "./words";

interface Drawing {
  width: number;
  height: number;
  places: Record<string, { name: string; path: string }>;
}

/** The drawing that holds the programme's municipalities, if there is one. */
function drawingOf(municipalities: Municipality[]): Drawing | null {
  const all: Drawing[] = Object.values(drawings);
  return all.find(({ places }) => municipalities.some(({ code }) => code in places)) ?? null;
}

/** The municipalities by what is run in them: as a figure, and the same facts in a table beside it. */
export function CoexistenceMap({ municipalities }: { municipalities: Municipality[] }) {
  const { t } = useLingui();
  const word = useSideWord();
  const drawing = drawingOf(municipalities);
  const known = new Map(municipalities.map((each) => [each.code, each]));
  return (
    <>
      <Patterns />
      <ul className="sides" aria-label={t`Vad mönstren betyder`}>
        {sides.map((side) => {
          const count = municipalities.filter((each) => each.side === side).length;
          return (
            <li key={side}>
              <SideMark side={side} /> <span className="n muted">{count}</span>
            </li>
          );
        })}
      </ul>
      <div className="map-and-table">
        {drawing && (
          <figure>
            <svg
              className="map"
              viewBox={`-2 -2 ${drawing.width + 4} ${drawing.height + 4}`}
              role="img"
              aria-label={t`Karta över kommunerna. Samma uppgifter står i tabellen.`}
            >
              {Object.entries(drawing.places).map(([code, place]) => {
                const side = known.get(code)?.side ?? "unknown";
                return (
                  <path key={code} className={`place place-${side}`} d={place.path}>
                    <title>{`${place.name}: ${word(side)}`}</title>
                  </path>
                );
              })}
            </svg>
          </figure>
        )}
        <Scroll label={t`Kommunerna som tabell`}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Kommun</Trans>
                </th>
                <th scope="col">
                  <Trans>Används</Trans>
                </th>
                <th scope="col">
                  <Trans>System</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {municipalities.map((each) => (
                <tr key={each.code}>
                  <th scope="row">{each.name}</th>
                  <td>
                    <SideMark side={each.side} />
                  </td>
                  <td className="sm">
                    {each.systems.join(", ")}{" "}
                    {each.synthetic && (
                      <span className="tag" data-kind="synthetic">
                        <Trans>Syntetisk</Trans>
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
    </>
  );
}
