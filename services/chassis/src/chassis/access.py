"""Who may: deny by default. A route names the roles that may use it; what they see is a clause of the query.

Scope is a subtree of the organisation tree. A row that belongs to an organisation carries its `lineage`: the HSA-ids
from the root down to itself, so that "inside my subtree" is one array overlap and no look-up.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import ColumnElement, Text, cast, literal, true
from sqlalchemy.dialects.postgresql import ARRAY

from chassis import problem_types
from chassis.problems import Problem
from chassis.tokens import EVERYWHERE, Caller, TokenVerifier

_bearer = HTTPBearer(auto_error=False, bearerFormat="JWT", description="Access token from the identity provider")
SYSTEM = "system"


async def current_caller(
    request: Request, credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]
) -> Caller:
    """The signed-in caller. Raises Problem 401 without a valid bearer token, 429 when it asks too often."""
    if credentials is None:
        raise Problem(problem_types.UNAUTHENTICATED, headers={"WWW-Authenticate": 'Bearer realm="driftstart"'})
    verifier: TokenVerifier = request.app.state.verifier
    caller = await verifier.verify(credentials.credentials)
    request.app.state.limiter.take(caller.subject)
    request.scope["driftstart.subject"] = caller.subject
    return caller


@dataclass(frozen=True, slots=True)
class Grant:
    """What lets a caller use a route: the role used, and the organisations (HSA-ids) it reaches from those roles."""

    caller: Caller
    role: str
    organisations: tuple[str, ...]
    roles: frozenset[str] = frozenset()

    @property
    def everywhere(self) -> bool:
        """Whether no organisation bounds the grant."""
        return EVERYWHERE in self.organisations

    def reaches(self, lineage: Sequence[str]) -> bool:
        """Whether something of that lineage lies in scope."""
        return self.everywhere or not set(self.organisations).isdisjoint(lineage)

    def covers(self, lineage: ColumnElement[Any]) -> ColumnElement[bool]:
        """The same as a clause of a query over a `lineage text[]` column."""
        if self.everywhere:
            return true()
        return lineage.op("&&")(cast(literal(list(self.organisations), ARRAY(Text)), ARRAY(Text)))

    def parameter(self) -> list[str] | None:
        """The organisations as a parameter of text SQL: `(:reach::text[] IS NULL OR lineage && :reach)`."""
        return None if self.everywhere else list(self.organisations)

    def only(self, *roles: str) -> bool:
        """Whether the caller has none but these roles here."""
        return self.roles <= set(roles)


def allow(*roles: str, system: str | None = None) -> Callable[..., Awaitable[Grant]]:
    """A dependency that grants callers with one of `roles`, or machine clients with the scope `system`.

    The query parameter `programme` bounds roles that hold in one programme only. Raises Problem 403.
    """

    async def granted(caller: Annotated[Caller, Depends(current_caller)], programme: UUID | None = None) -> Grant:
        return grant(caller, roles, system, programme)

    granted.allowed = (roles, system)  # type: ignore[attr-defined]  # read by the check of every route
    return granted


def grant(caller: Caller, roles: Sequence[str], system: str | None, programme: UUID | None) -> Grant:
    """The caller's grant by `roles` in `programme`. Raises Problem 403 when there is none."""
    here = [role for role in caller.roles if role.programme is None or role.programme == str(programme)]
    holds = [role for role in here if role.name in roles or (role.name == SYSTEM and system in caller.scopes)]
    if not holds:
        raise Problem(problem_types.FORBIDDEN, values={"roles": ", ".join(roles) or "system"}, roles=list(roles))
    first = min(holds, key=lambda role: roles.index(role.name) if role.name in roles else len(roles))
    return Grant(
        caller,
        first.name,
        tuple(dict.fromkeys(role.organisation for role in holds)),
        frozenset(role.name for role in here),
    )


async def any_signed_in(caller: Annotated[Caller, Depends(current_caller)], programme: UUID | None = None) -> Grant:
    """A dependency for what every signed-in person may see: no content, only that something exists."""
    here = [role for role in caller.roles if role.programme is None or role.programme == str(programme)]
    if not here:
        raise Problem(problem_types.FORBIDDEN, values={"roles": "*"}, roles=[])
    return Grant(
        caller,
        here[0].name,
        tuple(dict.fromkeys(role.organisation for role in here)),
        frozenset(r.name for r in here),
    )


any_signed_in.allowed = (("*",), None)  # type: ignore[attr-defined]
