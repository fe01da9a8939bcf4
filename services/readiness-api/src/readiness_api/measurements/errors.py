"""Problems of measurements."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.measurements.rules import Incomplete


def _type(name: str, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, 422, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


INCOMPLETE = {
    Incomplete.NOTHING_MEASURED: _type(
        "nothing-measured",
        ("Nämnaren är noll", "The denominator is zero"),
        (
            "Mätvärdet sparades inte. Finns ingenting att mäta gäller punkten inte enheten; skriv det med skäl.",
            "The measurement was not stored. With nothing to measure the item does not apply; say so with a reason.",
        ),
    ),
    Incomplete.MORE_THAN_ALL: _type(
        "more-than-all",
        ("Täljaren är större än nämnaren", "The numerator is larger than the denominator"),
        (
            "Mätvärdet sparades inte. Kontrollera att båda räknar samma sak.",
            "The measurement was not stored. Check that both count the same thing.",
        ),
    ),
    Incomplete.EXCLUSIONS_WITHOUT_REASON: _type(
        "exclusions-without-reason",
        ("Undantag utan skäl", "Exclusions without a reason"),
        (
            "Mätvärdet sparades inte. Skriv vilka som inte räknas och varför.",
            "The measurement was not stored. Say who is left out, and why.",
        ),
    ),
}
TOO_MANY = _type(
    "too-many-counted",
    ("Registret räknar fler än en miljard", "The register counts more than a billion"),
    (
        "Ingenting sparades. Dela upp registret på flera enheter.",
        "Nothing was stored. Divide the register among several sites.",
    ),
)
ANOTHERS_SOURCE = ProblemType(
    "source-not-yours",
    403,
    LocalisedText(sv="Källan är inte din", en="The source is not yours"),
    LocalisedText(
        sv="Ingenting lagrades. En maskinklient skickar bara för de källor som är bundna till den.",
        en="Nothing was stored. A machine client sends only for the sources that are bound to it.",
    ),
)
MEASURED_LATER = _type(
    "measured-later",
    ("Mättiden ligger i framtiden", "The time of measurement lies ahead"),
    (
        "Mätvärdet sparades inte. Programmets klocka är {now}.",
        "The measurement was not stored. The programme's clock is {now}.",
    ),
)
