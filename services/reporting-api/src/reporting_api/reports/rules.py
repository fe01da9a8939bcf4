"""The words and comparisons of a report, from the picture's figures alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from reporting_api.reports import words


@dataclass(frozen=True, slots=True)
class Told:
    """How a figure is told in a report."""

    figure: str
    label: str
    of: str
    """`{out_of}` stands for the denominator."""
    without: str = ""
    """Said after it when something was left out: `{left_out}`."""


TOLD = (
    Told(
        "incidents.risk8",
        "Öppna händelser med risk 8 eller mer",
        "av {out_of} öppna",
        "; {left_out} ännu inte bedömda ingår inte",
    ),
    Told("incidents.risk8.units", "Enheter med öppen händelse av risk 8 eller mer", "av {out_of} enheter i programmet"),
    Told("incidents.open", "Öppna händelser", "av {out_of} loggade"),
    Told("incidents.unrated", "Öppna händelser som inte är bedömda", "av {out_of} öppna"),
    Told("incidents.patientAffected", "Öppna händelser där en patient påverkas", "av {out_of} öppna"),
    Told("incidents.downtime", "Öppna händelser där enheten arbetar på reservrutin", "av {out_of} öppna"),
    Told("incidents.closed", "Stängda med dokumenterad lösning", "av {out_of} loggade"),
    Told("incidents.status.confirmed", "Bekräftade av den som rapporterade", "av {out_of} stängda"),
    Told("incidents.reopened", "Återöppnade av den som rapporterade", "räknas som öppna, av {out_of}"),
    Told("breaches.unanswered", "Pauskriterier utan svar", "av {out_of} som har varit uppfyllda"),
)
SINCE = timedelta(hours=6)
"""How far back the signals look when there is no earlier report."""


def counts(told: Told, out_of: int | None, left_out: int | None) -> str:
    """What a figure counts, in words."""
    return told.of.format(out_of=out_of) + (told.without.format(left_out=left_out) if left_out else "")


def lead(risk: int, previous: int | None, previous_label: str | None, unanswered: int, waves: Sequence[str]) -> str:
    """The report's first sentences: waves, the figure that decides, what waits for an answer."""
    said = [*waves]
    if risk == 0:
        said.append("Ingen öppen händelse har risk 8 eller mer.")
    else:
        noun = "öppen händelse" if risk == 1 else "öppna händelser"
        said.append(
            words.capital(f"{words.in_words(risk, noun)} har risk 8 eller mer{_since(risk, previous, previous_label)}.")
        )
    if unanswered:
        noun = "pauskriterium har uppfyllts och väntar" if unanswered == 1 else "pauskriterier har uppfyllts och väntar"
        said.append(words.capital(f"{words.in_words(unanswered, noun)} på svar."))
    return " ".join(said)


def _since(now: int, before: int | None, label: str | None) -> str:
    if before is None or label is None:
        return ""
    if now == before:
        return f", lika många som i {label}"
    return f", {abs(now - before)} {'fler' if now > before else 'färre'} än i {label}"


def changes(now: Mapping[str, int], before: Mapping[str, int]) -> tuple[str, ...]:
    """What has moved since the earlier report, figure by figure."""
    return tuple(
        f"{told.label}: från {before[told.figure]} till {now[told.figure]}."
        for told in TOLD
        if told.figure in before and told.figure in now and now[told.figure] != before[told.figure]
    )


def signals(now: Mapping[str, int], earlier: Mapping[str, int], since: datetime) -> tuple[str, ...]:
    """What the wards' reports say by themselves, beside the assessment."""
    when = f"sedan {words.short_day(since)} kl. {words.clock(since)}"
    said = [
        f"Risk 8 eller mer: {_from_to(earlier.get('incidents.risk8', 0), now.get('incidents.risk8', 0))} {when}.",
        f"Loggade händelser: {now.get('incidents.logged', 0) - earlier.get('incidents.logged', 0)} nya {when}.",
    ]
    for figure, sentence in (
        ("incidents.patientAffected", "Öppna händelser där en patient påverkas: {}."),
        ("incidents.downtime", "Öppna händelser där enheten arbetar på reservrutin: {}."),
        ("incidents.reopened", "Händelser som den som rapporterade har öppnat igen: {}."),
    ):
        if now.get(figure):
            said.append(sentence.format(now[figure]))
    return tuple(said)


def _from_to(before: int, now: int) -> str:
    return f"oförändrat {now}" if before == now else f"från {before} till {now}"


def unknowns(
    unrated: int, unknown_items: int, silent: Sequence[str], unread: Sequence[tuple[str, int]] = ()
) -> tuple[str, ...]:
    """What the figures do not say. `unread`: a source, and the position from which its changes are missing."""
    said = []
    if unrated:
        said.append(f"Öppna händelser som ännu inte är bedömda och kan ha risk 8 eller mer: {unrated}.")
    if unknown_items:
        said.append(f"Punkter i beredskapen med okänt läge: {unknown_items}.")
    said += [f"{source}: källan svarade inte, siffrorna kan vara gamla." for source in silent]
    said += [
        f"{source}: en ändring kunde inte läsas; det som hänt från och med ändring {position} är inte med."
        for source, position in unread
    ]
    return tuple(said)


def alternative(title: str, moments: Sequence[tuple[datetime, int]]) -> str:
    """What the drawing shows, for a reader who does not see it."""
    if not moments:
        return f"Stapeldiagram. {title}. Ännu finns inget att visa."
    (first, start), (last, end) = moments[0], moments[-1]
    top_at, top = max(moments, key=lambda moment: moment[1])
    return (
        f"Stapeldiagram. {title}, från {start} den {words.day_and_clock(first)} till {end} den "
        f"{words.day_and_clock(last)}, som mest {top} den {words.day_and_clock(top_at)}. Tabellen visar samma tal."
    )


def spacing(moments: Sequence[datetime]) -> str:
    """How far apart the drawing's moments are, in words."""
    if len(moments) < 2:
        return "Vid ett tillfälle"
    step = max(later - earlier for earlier, later in pairwise(moments))
    minutes = int(step.total_seconds() // 60)
    for length, one, many in (
        (10080, "Varje vecka", "Var {} vecka"),
        (1440, "Varje dygn", "Vart {} dygn"),
        (60, "Varje timme", "Var {} timme"),
        (1, "Varje minut", "Var {} minut"),
    ):
        if minutes >= length and minutes % length == 0:
            count = minutes // length
            return f"{one if count == 1 else many.format(words.ordinal(count))}, sist kl. {words.clock(moments[-1])}"
    return f"Sist kl. {words.clock(moments[-1])}"
