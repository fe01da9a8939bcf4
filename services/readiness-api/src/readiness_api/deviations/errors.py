"""Problems of deviations."""

from chassis.problems import ProblemType
from chassis.schema import LocalisedText
from readiness_api.deviations.rules import Refused


def _type(name: str, status: int, title: tuple[str, str], detail: tuple[str, str]) -> ProblemType:
    return ProblemType(name, status, LocalisedText(sv=title[0], en=title[1]), LocalisedText(sv=detail[0], en=detail[1]))


ENDS_BEFORE_IT_BEGINS = _type(
    "deviation-ended",
    422,
    ("Slutdatumet har passerat", "The end date has passed"),
    (
        "Ingenting sparades. Avsteget behöver ett slutdatum efter {now}.",
        "Nothing was stored. The deviation needs an end after {now}.",
    ),
)
NOT_NEEDED = _type(
    "deviation-not-needed",
    409,
    ("Punkten gäller inte enheten", "The item does not apply to the site"),
    (
        "Ingenting sparades. En punkt som inte gäller behöver inget avsteg.",
        "Nothing was stored. An item that does not apply needs no deviation.",
    ),
)
REFUSED = {
    Refused.WRONG_STATUS: _type(
        "deviation-decided",
        409,
        ("Avsteget är redan avgjort", "The deviation has been decided already"),
        ("Ingenting ändrades. Det är {status}.", "Nothing was changed. It is {status}."),
    ),
    Refused.ASKER_DECIDES: _type(
        "asker-decides",
        409,
        ("Den som begär avgör inte", "The one who asks does not decide"),
        (
            "Ingenting ändrades. Någon annan än den som begärde avsteget ska avgöra det.",
            "Nothing was changed. Someone other than the one who asked is to decide.",
        ),
    ),
    Refused.ENDED: ENDS_BEFORE_IT_BEGINS,
    Refused.ABOVE: _type(
        "deviation-above",
        403,
        ("Avsteget avgörs av en högre nivå", "The deviation is decided at a higher level"),
        (
            "Ingenting ändrades. Enhetens chef avgör mindre viktiga avsteg; andra en regional införandeledare.",
            "Nothing was changed. A site's manager decides minor deviations; a regional lead the others.",
        ),
    ),
    Refused.NO_LATER: _type(
        "extension-no-later",
        422,
        ("Det nya slutet är inte senare", "The new end is no later"),
        (
            "Ingenting sparades. Välj ett slut efter {end}.",
            "Nothing was stored. Choose an end after {end}.",
        ),
    ),
    Refused.EXTENSION_WAITS: _type(
        "extension-waits",
        409,
        ("En förlängning väntar redan på svar", "An extension waits for an answer already"),
        ("Ingenting sparades.", "Nothing was stored."),
    ),
    Refused.NO_EXTENSION: _type(
        "no-extension",
        409,
        ("Ingen förlängning väntar på svar", "No extension waits for an answer"),
        ("Ingenting ändrades.", "Nothing was changed."),
    ),
}
