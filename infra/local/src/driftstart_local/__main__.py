"""`make run`: everything on this machine, until Ctrl-C. With --with-parent it also stops when its parent dies."""

import ctypes
import json
import os
import signal
import sys
import time
import urllib.request

from driftstart_local.parts import PartError
from driftstart_local.postgres import PostgresError
from driftstart_local.settings import SettingError, Settings
from driftstart_local.supervisor import Supervisor
from driftstart_local.world import World, demo_sign_ins_url

PR_SET_PDEATHSIG = 1


def main() -> None:
    if "--with-parent" in sys.argv:
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)
    began = time.monotonic()
    supervisor: Supervisor | None = None
    try:
        supervisor = Supervisor(Settings.from_environment(), say)
        world = supervisor.start()
        if not supervisor.stopping:
            greet(world, time.monotonic() - began)
        supervisor.watch()
    except (PartError, PostgresError, SettingError) as error:
        sys.exit(f"driftstart: {error}")
    finally:
        if supervisor is not None:
            say("stopping")
            supervisor.stop()
            say("stopped; the data is kept")


def say(sentence: str) -> None:
    print(f"driftstart: {sentence}", flush=True)


def greet(world: World, seconds: float) -> None:
    print(f"\n  Driftstart   {world.settings.public_url}   (ready in {seconds:.1f} s)\n")
    if world.settings.demo:
        print("  Demo sign-ins, no password:")
        for one in demo_sign_ins(world):
            print(f"    {one['role']:<22}{one['name']}")
    print(f"\n  Data  {world.settings.data}\n  Stop  Ctrl-C (process {os.getpid()})\n", flush=True)


def demo_sign_ins(world: World) -> list[dict[str, str]]:
    with urllib.request.urlopen(demo_sign_ins_url(world.identity()), timeout=5) as answer:  # noqa: S310
        return list(json.load(answer))


if __name__ == "__main__":
    main()
