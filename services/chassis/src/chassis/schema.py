"""Base models and field types of every request and answer."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Self, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from chassis import personal_numbers
from chassis.times import UtcTime

__all__ = ["Answer", "Id", "Line", "LocalisedText", "Page", "PageMeta", "Prose", "Request", "UtcTime", "Word"]


class Request(BaseModel):
    """What a caller sends: unknown fields, booleans as numbers and numbers as text are refused."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid", strict=True, frozen=True)


class Answer(BaseModel):
    """What a caller gets."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid", frozen=True)

    def as_json(self) -> dict[str, Any]:
        """The same JSON as the answer's, as a dictionary: what the ledger keeps."""
        return self.model_dump(mode="json", by_alias=True)

    @classmethod
    def of(cls, row: Any) -> Self:
        """From a row whose columns have the fields' names; other columns are passed over."""
        mapping = row._mapping
        return cls.model_validate({name: mapping[name] for name in cls.model_fields if name in mapping})


def _without_personal_number(value: str) -> str:
    found = personal_numbers.find(value)
    if found:
        start, end = found[0]
        raise PydanticCustomError("personal_number", "personal identity number", {"start": start, "end": end})
    if "\x00" in value:
        raise PydanticCustomError("string_nul", "text holds a NUL character")
    return value


T = TypeVar("T")
_guard = AfterValidator(_without_personal_number)

Id = Annotated[UUID, Field(strict=False)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=80, strip_whitespace=True), _guard]
"""A short name or code, at most 80 characters."""
Line = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True), _guard]
"""One line of free text, at most 200 characters, without personal identity numbers."""
Prose = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True), _guard]
"""Free text, at most 4,000 characters, without personal identity numbers."""


class LocalisedText(Answer):
    """The same text in both languages."""

    sv: str
    en: str

    def in_language(self, language: str) -> str:
        """The text in `language`, Swedish unless it is `en`."""
        return self.en if language == "en" else self.sv


class PageMeta(Answer):
    """Where in a list a page lies (profile FNS)."""

    page: int
    limit: int
    count: int
    total_records: int
    total_pages: int


class Page(Answer, Generic[T]):
    """One page of a list."""

    items: list[T]
    meta: PageMeta = Field(alias="_meta")
