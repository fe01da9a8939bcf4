"""What is shipped is whole: every item can be understood, answered and, where it is a figure, judged."""

from decimal import Decimal
from importlib.resources import files

import pytest
import yaml

from readiness_api.templates.rules import Answerer, Applicability, SiteKind, applies

TEMPLATE = yaml.safe_load((files("readiness_api") / "reference" / "checklist-template.yaml").read_text("utf-8"))
ITEMS = {item["code"]: item for item in TEMPLATE["items"]}


def test_157_items_in_13_areas() -> None:
    assert len(TEMPLATE["items"]) == len(ITEMS) == 157
    assert len({item["area"] for item in ITEMS.values()}) == 13


@pytest.mark.parametrize("code", ITEMS)
def test_an_item_is_whole(code: str) -> None:
    item = ITEMS[code]
    assert item["sv"] and item["en"] and item["sv"] != item["en"]
    assert item["criticality"] in {"blocker", "major", "minor"}
    assert item["evidence"] in {"measurement", "file", "demonstration"}
    assert item["offsetDays"] <= 0
    assert set(item["dependsOn"]) <= ITEMS.keys() - {code}
    assert {SiteKind(kind) for kind in item["appliesTo"]["siteKinds"]}
    assert ("threshold" in item) == ("measure" in item) == (item["evidence"] == "measurement")


@pytest.mark.parametrize("code", [code for code, item in ITEMS.items() if "threshold" in item])
def test_a_threshold_has_one_direction_and_a_floor_below_its_limit(code: str) -> None:
    limits = {name: Decimal(value) for name, value in ITEMS[code]["threshold"].items()}
    assert all(0 <= limit <= 1 for limit in limits.values())
    if "atLeast" in limits:
        assert limits.keys() <= {"atLeast", "neverBelow"}
        assert limits.get("neverBelow", 0) <= limits["atLeast"]
    else:
        assert "atMost" in limits
        assert limits.keys() <= {"atMost", "neverAbove"}
        assert limits.get("neverAbove", 1) >= limits["atMost"]


@pytest.mark.parametrize(
    ("code", "limits"),
    [
        ("trn-completed", {"atLeast": "0.95", "neverBelow": "0.8"}),
        ("trn-passed", {"atLeast": "0.9"}),
        ("its-defects", {"atMost": "0", "neverAbove": "0"}),
        ("cli-no-high-risk", {"atMost": "0", "neverAbove": "0"}),
        ("mig-reconciled", {"atLeast": "1"}),
    ],
)
def test_the_agreed_defaults(code: str, limits: dict[str, str]) -> None:
    assert ITEMS[code]["threshold"] == limits


def test_dependencies_have_no_cycle() -> None:
    done: set[str] = set()

    def visit(code: str, above: tuple[str, ...]) -> None:
        assert code not in above, above
        if code not in done:
            for needed in ITEMS[code]["dependsOn"]:
                visit(needed, (*above, code))
            done.add(code)

    for code in ITEMS:
        visit(code, ())


@pytest.mark.parametrize(
    ("site", "count", "areas"),
    [
        (Answerer(SiteKind.REGION), 74, 13),
        (Answerer(SiteKind.ADMINISTRATION), 13, 7),
        (Answerer(SiteKind.HOSPITAL), 78, 13),
        (Answerer(SiteKind.HOSPITAL, has_units=True), 63, 13),
        (Answerer(SiteKind.UNIT), 15, 9),
        (Answerer(SiteKind.PRIMARY_CARE), 61, 13),
        (Answerer(SiteKind.PRIVATE_PROVIDER), 71, 13),
        (Answerer(SiteKind.MUNICIPALITY), 0, 0),
        (Answerer(SiteKind.MUNICIPALITY, frozenset({1})), 13, 8),
        (Answerer(SiteKind.MUNICIPALITY, frozenset({1, 2, 3})), 47, 12),
    ],
)
def test_how_much_each_kind_of_site_answers(site: Answerer, count: int, areas: int) -> None:
    asked = [
        item
        for item in ITEMS.values()
        if applies(
            Applicability(
                frozenset(SiteKind(kind) for kind in item["appliesTo"]["siteKinds"]),
                frozenset(item["appliesTo"]["municipalOptions"]),
            ),
            site,
        )
    ]
    assert (len(asked), len({item["area"] for item in asked})) == (count, areas)
