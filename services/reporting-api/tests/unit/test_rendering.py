"""A report as a page and as a tagged PDF: what assistive technology needs is in the files."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pikepdf
import pytest

from reporting_api.reports.models import (
    Addressee,
    AreaRow,
    Assessment,
    BreachRow,
    Content,
    Correction,
    DecisionRow,
    IncidentRow,
    KeyFigure,
    Moment,
    Source,
    Trend,
    WaveRow,
)
from reporting_api.reports.rendering.render import Rendered, render

START = datetime(2024, 11, 12, 5, tzinfo=UTC)
ALTERNATIVE = "Stapeldiagram. Öppna händelser med risk 8 eller mer, från 0 till 14."


def content(**changed: object) -> Content:
    counts = [0, 6, 9, 8, 8, 11, 12, 11, 10, 14, 14]
    whole = Content(
        number=3,
        version=2,
        title="Lägesrapport 3 till regionstyrelsen",
        addressee=Addressee(code="regionstyrelsen", name="Regionstyrelsen"),
        programme="November 2024",
        exercise="Uppgifterna är påhittade.",
        as_of=START + timedelta(hours=57),
        published_at=START + timedelta(hours=58),
        published_by="Rapportredaktör",
        corrects=Correction(version=1, what="Två händelser kom in sent."),
        lead="14 öppna händelser har risk 8 eller mer, 3 fler än i rapport 2.",
        figures=(
            KeyFigure(
                figure="incidents.risk8",
                label="Öppna händelser med risk 8 eller mer",
                value=14,
                previous=11,
                counts="av 128 öppna; 9 ännu inte bedömda ingår inte",
            ),
            KeyFigure(figure="incidents.open", label="Öppna händelser", value=128, previous=None, counts="av 214"),
        ),
        previous_label="Rapport 2",
        trend=Trend(
            title="Öppna händelser med risk 8 eller mer",
            description="Var sjätte timme, sist kl. 15.00",
            alternative=ALTERNATIVE,
            moments=tuple(
                Moment(at=START + timedelta(hours=6 * n), value=value, units=min(value, 5))
                for n, value in enumerate(counts)
            ),
        ),
        rows=(
            IncidentRow(
                number="Ö-1042",
                site="SÄS Borås",
                what='Ord som "inget" <försvinner> ur #röntgensvar & *mer*.',
                risk=12,
                band="critical",
                occurred_at=START,
                synthetic=True,
            ),
        ),
        rows_left_out=13,
        waves=(WaveRow(name="Etapp 1", state="live", word="I drift", since=START),),
        readiness=(
            AreaRow(
                area="training",
                label="Utbildning",
                state="blocked",
                word="Stopp",
                counts={"blocked": 1, "ready": 8},
                total=9,
            ),
        ),
        breaches=(
            BreachRow(text="Tre i samma klass.", opened_at=START, answer_by=START, answered=False, overdue=True),
        ),
        decisions=(
            DecisionRow(
                number="1",
                word="Driftstart",
                decided_at=START,
                decided_by="Direktör",
                reason="Grinden passerad.",
            ),
        ),
        changes=("Öppna händelser: från 92 till 128.",),
        assessment=Assessment(text="Ansträngt.\nMen stabilt.", by="Rapportredaktör", at=START),
        signals=("Risk 8 eller mer: från 10 till 14 sedan kl. 06.00.",),
        unknowns=("9 händelser är ännu inte bedömda.",),
        sources=(
            Source(name="Beredskap", position=120, published_at=START, silent=False),
            Source(name="Händelser och beslut", position=0, published_at=None, silent=True),
        ),
    )
    return whole.model_copy(update=changed)


@pytest.fixture(scope="module")
async def rendered() -> Rendered:
    return await render(content())


class Outline(HTMLParser):
    """The tags of a page, with their attributes, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, *names: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.tags if tag in names]


async def test_the_page_stands_alone_and_is_named_and_ordered(rendered: Rendered) -> None:
    html = rendered.html.decode()
    outline = Outline(html)
    assert outline.all("html") == [{"lang": "sv"}]
    assert "<title>Lägesrapport 3 till regionstyrelsen, version 2 – Driftstart</title>" in html
    assert not outline.all("script", "link", "iframe", "img")
    assert not re.search(r'(?:src|href)="', html)
    assert len(outline.all("h1")) == 1
    assert all("scope" in attributes for attributes in outline.all("th"))
    (figure,) = outline.all("svg")
    assert figure["role"] == "img"
    assert figure["aria-label"] == ALTERNATIVE
    ids = {attributes["id"] for _, attributes in outline.tags if "id" in attributes}
    assert {attributes["aria-labelledby"] for attributes in outline.all("section")} <= ids


async def test_text_is_never_markup(rendered: Rendered) -> None:
    assert "&lt;försvinner&gt;" in rendered.html.decode()


async def test_every_number_of_the_figure_stands_in_its_table(rendered: Rendered) -> None:
    html = rendered.html.decode()
    table = html[html.index("Samma tal som tabell") :]
    rows = re.findall(r'</th><td class="number">(\d+)</td><td class="number">(\d+)</td></tr>', table)
    assert [int(value) for value, _ in rows] == [0, 6, 9, 8, 8, 11, 12, 11, 10, 14, 14]


async def test_the_pdf_is_tagged_and_says_its_language_and_title(rendered: Rendered) -> None:
    with pikepdf.open(io.BytesIO(rendered.pdf)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang).startswith("sv")
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "Lägesrapport 3 till regionstyrelsen, version 2"
        tags = [str(element.S) for element in _elements(pdf.Root.StructTreeRoot)]
        figures = [element for element in _elements(pdf.Root.StructTreeRoot) if element.S == "/Figure"]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") >= 7
    assert tags.count("/Table") == 4
    assert "/TH" in tags
    assert [str(figure.Alt) for figure in figures if "/Alt" in figure] == [ALTERNATIVE]


async def test_the_same_content_gives_the_same_pdf(rendered: Rendered) -> None:
    assert (await render(content())).pdf == rendered.pdf


async def test_a_report_of_nothing_can_be_read() -> None:
    bare = content(
        exercise=None,
        corrects=None,
        previous_label=None,
        rows=(),
        rows_left_out=0,
        waves=(),
        readiness=(),
        breaches=(),
        decisions=(),
        changes=(),
        assessment=None,
        signals=(),
        unknowns=(),
    )
    rendered = await render(bare)
    assert rendered.pdf.startswith(b"%PDF-")
    assert "Ingen öppen händelse har risk 8 eller mer." in rendered.html.decode()


def _elements(element: pikepdf.Object) -> list[pikepdf.Object]:
    """The structure elements below one, in reading order."""
    kids = element.get("/K")
    below = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    found = [kid for kid in below if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return [each for kid in found for each in (kid, *_elements(kid))]
