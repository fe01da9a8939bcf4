"""What the programme's options look like to callers."""

from datetime import date
from uuid import UUID

from chassis.schema import Answer, Line, LocalisedText, Request, Word
from readiness_api.organisations.schemas import Day, MunicipalOption


class MunicipalOptionAnswer(Answer):
    """An option offered to municipalities. It is in force nowhere after `endedBy`; `endedText` is the end as said."""

    id: UUID
    version: int
    option: MunicipalOption
    name: LocalisedText
    ended_by: date | None
    ended_text: str | None
    source: str | None


class OptionName(Request):
    """The same name in both languages."""

    sv: Word
    en: Word


class NewMunicipalOption(Request):
    """An option the programme offers."""

    option: MunicipalOption
    name: OptionName
    ended_by: Day | None = None
    ended_text: Word | None = None
    source: Line | None = None


class MunicipalOptionChange(Request):
    """What is said anew; what is left out stays."""

    name: OptionName | None = None
    ended_by: Day | None = None
    ended_text: Word | None = None
    source: Line | None = None
    reason: Line
