"""Each of the application's rules, broken on purpose in a small one: dependency-cruiser must say so."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from driftstart_local.node import FRONTEND, ensure_packages, node_environment, npm_command

SOUND = {
    "src/ui/button.ts": "export const button = 1;\n",
    "src/ui/style.css": "",
    "src/api/client.ts": 'import createClient from "openapi-fetch";\nexport const client = createClient;\n',
    "src/session/session.ts": 'import { UserManager } from "oidc-client-ts";\nexport const users = UserManager;\n',
    "src/features/waves/page.ts": 'import { button } from "../../ui/button";\nexport const page = button;\n',
    "src/features/waves/page.test.ts": 'import { test } from "vitest";\nexport const tested = test;\n',
    "src/features/gates/page.ts": 'import "../../ui/style.css";\nexport const gates = 1;\n',
    "src/app/router.ts": 'import { page } from "../features/waves/page";\nexport const router = page;\n',
}
BROKEN = {
    "no-cycles": ("src/ui/first.ts", 'import "./second";\nexport const first = 1;\n'),
    "shared-knows-no-feature": ("src/ui/button.ts", 'import "../features/waves/page";\n'),
    "feature-knows-no-app": ("src/features/gates/page.ts", 'import "../../app/router";\n'),
    "features-stand-apart": ("src/features/gates/page.ts", 'import "../waves/page";\n'),
    "one-http-client": ("src/features/waves/page.ts", 'import "openapi-fetch";\n'),
    "one-identity-client": ("src/app/router.ts", 'import "oidc-client-ts";\n'),
    "no-dev-dependency": ("src/app/router.ts", 'import "vitest";\n'),
    "resolvable": ("src/app/router.ts", 'import "./nowhere";\n'),
}
BESIDE = {"src/ui/second.ts": 'import "./first";\nexport const second = 1;\n'}


def write(root: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        with (root / path).open("a", encoding="utf-8") as file:
            file.write(text)


def found(root: Path) -> tuple[set[tuple[str, str]], set[str]]:
    """(rule, file) of every finding, and the names of all rules, in a folder with the application's own rules."""
    ensure_packages(FRONTEND, print)
    for name in (".dependency-cruiser.cjs", "package.json", "tsconfig.json"):
        shutil.copy(FRONTEND / name, root)
    (root / "node_modules").symlink_to(FRONTEND / "node_modules")
    command = json.loads((root / "package.json").read_text("utf-8"))["scripts"]["arch"].split()
    ran = subprocess.run(
        npm_command(["exec", "--offline", "--", *command, "--output-type", "json"]),
        cwd=root,
        env=node_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    summary = json.loads(ran.stdout)["summary"]
    return (
        {(one["rule"]["name"], one["from"]) for one in summary["violations"]},
        {rule["name"] for rule in summary["ruleSetUsed"]["forbidden"]},
    )


def test_a_sound_application_is_let_through(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    assert found(tmp_path)[0] == set()


@pytest.fixture(scope="module")
def all_broken(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[tuple[str, str]], set[str]]:
    root = tmp_path_factory.mktemp("application")
    for path, text in (*SOUND.items(), *BESIDE.items(), *BROKEN.values()):
        write(root, {path: text})
    return found(root)


@pytest.mark.parametrize("rule", BROKEN)
def test_the_application_is_read(all_broken: tuple[set[tuple[str, str]], set[str]], rule: str) -> None:
    findings, _ = all_broken
    assert (rule, BROKEN[rule][0]) in findings


def test_no_rule_is_left_unbroken(all_broken: tuple[set[tuple[str, str]], set[str]]) -> None:
    assert all_broken[1] == BROKEN.keys()
