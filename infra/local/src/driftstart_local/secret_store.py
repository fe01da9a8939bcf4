"""Secrets made at first need and kept in one file that only its owner may read."""

import json
import os
import secrets
from pathlib import Path


class SecretStore:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}

    def get(self, name: str) -> str:
        """The secret of that name, the same at every start; 256 bits, safe in URLs."""
        if name not in self._known:
            self._known[name] = secrets.token_urlsafe(32)
            self._save()
        return self._known[name]

    def knows(self, name: str) -> bool:
        """Whether that secret has been made."""
        return name in self._known

    def _save(self) -> None:
        """All or nothing: a kill in the middle must not lose the passwords of a database that stands."""
        draft = self._path.with_name(self._path.name + ".new")
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(self._known, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)
