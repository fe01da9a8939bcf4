"""Start one program so that it dies with its parent.

    python -I -S child.py SIGNAL PARENT UID:GID[+reach]|- COMMAND...

The kernel sends the child SIGNAL when the thread that started it ends, however it ended (kill -9 included).
With UID:GID the program runs as that user; with +reach it keeps one of root's capabilities, to read and enter
folders, for what lies where that user may not go (a checkout under /root). A program of its own, and not a
preexec_fn, since those may deadlock in a process with threads.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG, PR_SET_SECUREBITS, PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE = 1, 28, 47, 2
SECBIT_NO_SETUID_FIXUP = 1 << 2
CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH = 1, 2
CAPABILITY_VERSION_3 = 0x20080522

libc = ctypes.CDLL(None, use_errno=True)


def _call(function: str, *arguments: object) -> None:
    if getattr(libc, function)(*arguments) != 0:
        raise OSError(ctypes.get_errno(), function)


def _permitted() -> int:
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
        return next(int(line.split()[1], 16) for line in status if line.startswith("CapPrm:"))


def become(uid: int, gid: int) -> None:
    os.setgroups([])
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)


def become_with_reach(uid: int, gid: int) -> None:
    held = _permitted()
    capability = next((one for one in (CAP_DAC_READ_SEARCH, CAP_DAC_OVERRIDE) if held >> one & 1), None)
    if capability is None:
        sys.exit("move the checkout and its data to a folder that every user may enter")
    # Otherwise access(2), by which programs look for their own files, leaves the capability out of account.
    _call("prctl", PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP, 0, 0, 0)
    become(uid, gid)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    mask = 1 << capability
    _call("capset", header, (ctypes.c_uint32 * 6)(mask, mask, mask, 0, 0, 0))
    _call("prctl", PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0)


def main() -> None:
    signal_number, parent, user, *command = sys.argv[1:]
    if user != "-":
        # A change of user clears the parent-death signal, so it comes first.
        uid, gid = (int(part) for part in user.removesuffix("+reach").split(":"))
        (become_with_reach if user.endswith("+reach") else become)(uid, gid)
    _call("prctl", PR_SET_PDEATHSIG, int(signal_number), 0, 0, 0)
    if os.getppid() != int(parent):
        sys.exit(1)  # the parent died before the kernel was asked to watch it
    os.execvp(command[0], command)  # noqa: S606


if __name__ == "__main__":
    main()
