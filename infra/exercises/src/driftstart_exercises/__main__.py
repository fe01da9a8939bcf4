"""`python -m driftstart_exercises`: plays an exercise into the running system and shows how far it has come."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx

from driftstart_exercises import script, where
from driftstart_exercises.api import Api, RefusedError
from driftstart_exercises.pace import FASTEST
from driftstart_exercises.player import NotAnExerciseError, Played, Player
from driftstart_local.running import RunningError
from driftstart_local.settings import ROOT, Settings


def speed(given: str) -> float | None:
    """Programme seconds a second, or `max`."""
    if given == "max":
        return None
    found = float(given)
    if not 0 < found <= FASTEST:
        raise ValueError(given)
    return found


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make replay", description=__doc__)
    parser.add_argument("--exercise", default="november-2024", choices=script.names())
    parser.add_argument("--programme", help="code or id of the exercise to play into; the exercise's own by default")
    parser.add_argument(
        "--speed", type=speed, default=600.0, help=f"programme seconds a second, to {FASTEST:.0f}, or max"
    )
    parser.add_argument("--until", type=datetime.fromisoformat, help="stop there, such as 2024-11-14T10:00:00+01:00")
    parser.add_argument("--run", default="1", help="the same run is never played twice: what is there is passed over")
    parser.add_argument("--url", help="the gateway of a system elsewhere")
    parser.add_argument("--secret-file", type=Path, help="the secret of its machine client replay")
    return parser.parse_args()


def _system(arguments: argparse.Namespace) -> tuple[str, str]:
    """Address and secret: those given, or those of the system on this machine, composed or not."""
    if arguments.url and arguments.secret_file:
        return arguments.url.rstrip("/"), arguments.secret_file.read_text().strip()
    settings = Settings.from_environment()
    url, secret = where.found(settings.data, ROOT / ".env", settings.public_url)
    return arguments.url or url, secret


def _line(played: Played, total: int, zone: ZoneInfo) -> str:
    at = played.inject.at.astimezone(zone).strftime("%d %b %H:%M")
    kind = played.inject.kind + ("" if played.inject.synthetic else ", fact")
    what = played.inject.text if len(played.inject.text) <= 64 else played.inject.text[:63] + "…"
    outcome = played.outcome + (" (already there)" if played.again else "")
    return f"{played.number:3}/{total}  {at}  {kind:24}  {played.inject.unit[:28]:28}  {what:64}  {outcome}"


def main() -> None:
    arguments = _arguments()
    wanted = script.script(arguments.exercise)
    try:
        url, secret = _system(arguments)
        api = Api(url, secret)
        player = Player(api, wanted, arguments.run, arguments.speed, time.sleep)
        player.programme = arguments.programme or arguments.exercise
        print(f"{wanted.title.sv} -> {url}\n{wanted.notice.sv}\n", flush=True)
        for played in player.play(arguments.until):
            print(_line(played, len(wanted.injects), ZoneInfo(wanted.timezone)), flush=True)
    except (RunningError, NotAnExerciseError, RefusedError, FileNotFoundError) as error:
        sys.exit(str(error))
    except httpx.HTTPError as error:
        sys.exit(f"The system does not answer ({error}); is it still starting?")
    except KeyboardInterrupt:
        sys.exit("\nStopped. The same command goes on where it was.")


if __name__ == "__main__":
    main()
