"""Incidents through the API, on a real database."""

from __future__ import annotations

from uuid import UUID

import pytest
from incident_directory import Directory, new_directory

from chassis.ids import new_id
from chassis.testing import RunningService

REPORT = {"what": "Ordet ”ingen” saknas i röntgensvaret.", "patientAffected": "yes", "where": "Röntgen"}


async def logged(service: RunningService, directory: Directory, token: str, **more: object) -> dict[str, object]:
    answer = await service.call(
        "POST",
        "/incidents",
        token=token,
        programme=directory.programme,
        json={**REPORT, "siteId": str(directory.ward), **more},
    )
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def test_life_from_log_to_confirmation(service: RunningService, directory: Directory) -> None:
    reporter = service.identity.token("reporter", organisation=directory.hospital_hsa, subject="ward")
    triage = service.identity.token("triage", organisation=directory.root_hsa)
    incident = await logged(service, directory, reporter)
    assert incident["status"] == "new" and incident["rating"] is None and str(incident["number"]).startswith("Ö-")

    async def step(name: str, token: str, version: int, **body: object) -> dict[str, object]:
        answer = await service.call(
            "POST",
            f"/incidents/{incident['id']}/{name}",
            token=token,
            programme=directory.programme,
            version=version,
            json=body,
        )
        assert answer.status_code == 200, answer.text
        assert answer.headers["etag"] == f'"{version + 1}"'
        return dict(answer.json())

    rated = await step(
        "triage",
        triage,
        1,
        consequence=4,
        probability=3,
        hazardClass="lost_or_altered_text",
        assignee="Radiologi",
    )
    assert rated["rating"] == {"consequence": 4, "probability": 3, "risk": 12, "band": "critical"}
    await step("resolve", triage, 2, resolution="Rättad mall, alla svar sedan 05.30 är lästa.")
    await step("reopen", reporter, 3, reason="Ordet saknas fortfarande.")
    await step("resolve", triage, 4, resolution="Mallen bytt på alla arbetsstationer.")
    assert (await step("confirm", reporter, 5))["status"] == "confirmed"

    timeline = await service.call(
        "GET", f"/incidents/{incident['id']}/timeline", token=triage, programme=directory.programme
    )
    assert [entry["action"] for entry in timeline.json()["items"]] == [
        "logged",
        "triaged",
        "resolved",
        "reopened",
        "resolved",
        "confirmed",
    ]


async def test_the_same_key_gives_the_same_answer_once(service: RunningService, directory: Directory) -> None:
    token = service.identity.token("reporter", organisation=directory.hospital_hsa)
    body = {**REPORT, "siteId": str(directory.ward)}
    first = await service.call(
        "POST", "/incidents", token=token, programme=directory.programme, key="key-0001", json=body
    )
    again = await service.call(
        "POST", "/incidents", token=token, programme=directory.programme, key="key-0001", json=body
    )
    assert again.content == first.content and again.headers["idempotent-replayed"] == "true"
    assert again.headers["location"] == first.headers["location"] and again.status_code == 201
    other = await service.call(
        "POST",
        "/incidents",
        token=token,
        programme=directory.programme,
        key="key-0001",
        json={**body, "what": "Annat"},
    )
    assert other.status_code == 422 and other.json()["type"] == "urn:driftstart:problem:idempotency-key-reused"
    listed = await service.call("GET", "/incidents", token=token, programme=directory.programme)
    assert listed.json()["_meta"]["totalRecords"] == 1


async def test_create_is_one_transaction_of_few_statements(service: RunningService, directory: Directory) -> None:
    token = service.identity.token("reporter", organisation=directory.hospital_hsa)
    await logged(service, directory, token)
    with service.statements() as statements:
        await logged(service, directory, token)
    assert sum("statement: BEGIN" in statement for statement in statements) == 1, statements
    assert sum(statement.endswith("COMMIT;") for statement in statements) == 1, statements
    assert len(statements) == 5, statements  # an exercise's clock is one of them


@pytest.mark.parametrize("count", [5, 25, 100])
async def test_list_takes_the_same_few_statements(service: RunningService, directory: Directory, count: int) -> None:
    token = service.identity.token("reporter", organisation=directory.hospital_hsa)
    for _ in range(count):
        await logged(service, directory, token)
    with service.statements() as statements:
        answer = await service.call(
            "GET", "/incidents", token=token, programme=directory.programme, params={"limit": 100}
        )
    assert len(answer.json()["items"]) == count
    assert len(statements) == 2, statements


async def test_a_foreign_site_is_refused_and_nothing_is_stored(service: RunningService, directory: Directory) -> None:
    foreign = service.identity.token("reporter", organisation=directory.other_hsa)
    answer = await service.call(
        "POST",
        "/incidents",
        token=foreign,
        programme=directory.programme,
        json={**REPORT, "siteId": str(directory.ward)},
    )
    assert answer.status_code == 403 and answer.json()["type"] == "urn:driftstart:problem:site-out-of-reach"
    auditor = service.identity.token("auditor")
    listed = await service.call("GET", "/incidents", token=auditor, programme=directory.programme)
    assert listed.json()["_meta"]["totalRecords"] == 0


async def test_lowering_the_risk_takes_a_reason(service: RunningService, directory: Directory) -> None:
    triage = service.identity.token("triage", organisation=directory.root_hsa)
    incident = await logged(service, directory, triage)
    path = f"/incidents/{incident['id']}/triage"
    high = {"consequence": 4, "probability": 3, "hazardClass": "medication"}
    low = {"consequence": 2, "probability": 2, "hazardClass": "medication"}
    await service.call("POST", path, token=triage, programme=directory.programme, version=1, json=high)
    refused = await service.call("POST", path, token=triage, programme=directory.programme, version=2, json=low)
    assert refused.status_code == 422 and refused.json()["type"] == "urn:driftstart:problem:reason-needed"
    lowered = await service.call(
        "POST",
        path,
        token=triage,
        programme=directory.programme,
        version=2,
        json={**low, "reason": "Endast en skärm."},
    )
    assert lowered.json()["rating"]["risk"] == 4
    timeline = await service.call(
        "GET", f"/incidents/{incident['id']}/timeline", token=triage, programme=directory.programme
    )
    assert [e["rating"] and e["rating"]["risk"] for e in timeline.json()["items"]] == [None, 12, 4]
    assert timeline.json()["items"][-1]["reason"] == "Endast en skärm."


async def test_the_feed_holds_what_the_address_answers(service: RunningService, directory: Directory) -> None:
    triage = service.identity.token("triage", organisation=directory.root_hsa)
    incident = await logged(service, directory, triage)
    await service.place_all()
    system = service.identity.token("system", scope="changes:read")
    page = await service.call("GET", "/changes", token=system, programme=directory.programme)
    change = page.json()["items"][-1]
    assert change["state"] == incident and change["action"] == "logged" and change["exercise"] is True
    assert page.json()["position"] == change["position"]
    assert UUID(change["entityId"]) == UUID(str(incident["id"]))


async def test_only_the_reporter_confirms(service: RunningService, directory: Directory) -> None:
    reporter = service.identity.token("reporter", organisation=directory.hospital_hsa, subject="ward")
    colleague = service.identity.token("site_manager", organisation=directory.hospital_hsa, subject="another")
    triage = service.identity.token("triage", organisation=directory.root_hsa)
    incident = await logged(service, directory, reporter)
    await service.call(
        "POST",
        f"/incidents/{incident['id']}/resolve",
        token=triage,
        programme=directory.programme,
        version=1,
        json={"resolution": "Löst"},
    )
    answer = await service.call(
        "POST",
        f"/incidents/{incident['id']}/confirm",
        token=colleague,
        programme=directory.programme,
        version=2,
        json={},
    )
    assert answer.status_code == 403 and answer.json()["type"] == "urn:driftstart:problem:not-the-reporter"


@pytest.mark.parametrize(
    ("change", "status", "type_", "pointer"),
    [
        ({"colour": "red"}, 422, "invalid-request", "/colour"),
        ({"what": 5}, 422, "invalid-request", "/what"),
        ({"downtimeRoutine": 1}, 422, "invalid-request", "/downtimeRoutine"),
        ({"patientAffected": "maybe"}, 422, "invalid-request", "/patientAffected"),
        ({"what": "x" * 201}, 422, "invalid-request", "/what"),
        ({"what": ""}, 422, "invalid-request", "/what"),
        ({"what": "Patient 19811218-9876 saknas"}, 422, "personal-number", "/what"),
        ({"where": "rum 811218 – 9876"}, 422, "personal-number", "/where"),
        ({"occurredAt": "2024-11-12T10:00:00"}, 422, "invalid-request", "/occurredAt"),
        ({"occurredAt": 1731405600}, 422, "invalid-request", "/occurredAt"),
    ],
)
async def test_bad_input_is_a_clear_problem(
    service: RunningService,
    directory: Directory,
    change: dict[str, object],
    status: int,
    type_: str,
    pointer: str,
) -> None:
    token = service.identity.token("reporter", organisation=directory.hospital_hsa)
    answer = await service.call(
        "POST",
        "/incidents",
        token=token,
        programme=directory.programme,
        json={**REPORT, "siteId": str(directory.ward), **change},
    )
    problem = answer.json()
    assert (answer.status_code, problem["type"]) == (status, f"urn:driftstart:problem:{type_}"), problem
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["errors"][0]["pointer"] == pointer
    assert {"type", "title", "status", "detail", "instance"} <= problem.keys()


async def test_booleans_are_not_numbers(service: RunningService, directory: Directory) -> None:
    triage = service.identity.token("triage", organisation=directory.root_hsa)
    incident = await logged(service, directory, triage)
    answer = await service.call(
        "POST",
        f"/incidents/{incident['id']}/triage",
        token=triage,
        programme=directory.programme,
        version=1,
        json={"consequence": True, "probability": 2, "hazardClass": "other"},
    )
    assert answer.status_code == 422 and answer.json()["errors"][0]["pointer"] == "/consequence"


async def test_versions_and_tokens(service: RunningService, directory: Directory) -> None:
    triage = service.identity.token("triage", organisation=directory.root_hsa)
    incident = await logged(service, directory, triage)
    path = f"/incidents/{incident['id']}/resolve"
    body = {"resolution": "Löst"}
    absent = await service.call("POST", path, token=triage, programme=directory.programme, json=body)
    stale = await service.call("POST", path, token=triage, programme=directory.programme, version=7, json=body)
    assert (absent.status_code, stale.status_code) == (428, 412)
    expired = service.identity.token("triage", organisation=directory.root_hsa, lasts=-60)
    late = await service.call("POST", path, token=expired, programme=directory.programme, version=1, json=body)
    assert late.status_code == 401 and late.json()["type"] == "urn:driftstart:problem:token-expired"
    assert "Bearer" in late.headers["www-authenticate"]
    nobody = await service.call("POST", path, token=None, programme=directory.programme, version=1, json=body)
    assert nobody.status_code == 401
    unknown = await service.call("GET", "/incidents", token=triage, programme=new_id())
    assert unknown.status_code == 404 and unknown.json()["type"] == "urn:driftstart:problem:unknown-programme"
    english = await service.call("GET", "/incidents", token=triage, programme=new_id(), language="en-GB")
    assert english.json()["title"] == "The programme is not known here"
    keyless = await service.call(
        "POST",
        "/incidents",
        token=triage,
        programme=directory.programme,
        key="",
        json={**REPORT, "siteId": str(directory.ward)},
    )
    assert keyless.status_code == 400


async def test_an_exercise_never_mixes_with_real_data(service: RunningService) -> None:
    exercise, real = await new_directory(service), await new_directory(service, exercise=False)
    triage = service.identity.token("triage", organisation=exercise.root_hsa)
    practised = await logged(service, exercise, triage)
    happened = await logged(service, real, triage)
    assert str(practised["number"]).startswith("Ö-") and str(happened["number"]).startswith("H-")
    await service.place_all()
    system = service.identity.token("system", scope="changes:read")
    for directory, own, foreign in ((exercise, practised, happened), (real, happened, practised)):
        listed = await service.call("GET", "/incidents", token=triage, programme=directory.programme)
        assert [item["id"] for item in listed.json()["items"]] == [own["id"]]
        feed = await service.call("GET", "/changes", token=system, programme=directory.programme)
        assert {change["entityId"] for change in feed.json()["items"]} == {own["id"]}
        across = await service.call("GET", f"/incidents/{foreign['id']}", token=triage, programme=directory.programme)
        assert across.status_code == 404
    elsewhere = await service.call(
        "POST",
        "/incidents",
        token=triage,
        programme=real.programme,
        json={**REPORT, "siteId": str(exercise.ward)},
    )
    assert elsewhere.status_code == 403
