"""API tokens: list, make, revoke."""

from pydantic import Field

from shouwen.ground.base.api import kit
from shouwen.ground.base.api.kit import Status
from shouwen.ground.base.principals import actions as principals
from shouwen.ground.base.principals.queries import scopes
from shouwen.ground.staff import access
from shouwen.ground.staff.api.router import router
from shouwen.ground.staff.api.schemas import Name
from shouwen.ground.staff.queries import people_by_id


class TokenOut(kit.Out):
    id: int
    name: str
    person: int
    person_name: str
    scopes: list[str]
    created_at: kit.Moment
    last_used_at: kit.Moment | None
    expires_at: kit.Moment | None


class TokenIn(kit.In):
    """`person` is oneself unless given; an administrator may name an account that nobody signs in with."""

    name: Name
    scopes: list[str] = Field(min_length=1, max_length=60)
    person: kit.Id | None = None
    expires_at: kit.Moment | None = None


class TokenMade(kit.Out):
    """`token` is told this once."""

    token: str
    name: str
    scopes: list[str]


@router.get("/tokens", response=kit.Page[TokenOut])
def list_tokens(request: kit.Request) -> kit.Page[TokenOut]:
    """Tokens that still work: one's own, or everybody's for an administrator."""
    tokens = list(access.tokens_to_read(request.auth)[:500])
    names = people_by_id({token.person_id for token in tokens})
    return kit.Page(
        items=[
            TokenOut(
                id=token.pk,
                name=token.name,
                person=token.person_id,
                person_name=names.get(token.person_id, ""),
                scopes=token.scopes,
                created_at=token.created_at,
                last_used_at=token.last_used_at,
                expires_at=token.expires_at,
            )
            for token in tokens
        ]
    )


@router.get("/tokens/scopes", response=kit.Page[str])
def list_scopes(request: kit.Request) -> kit.Page[str]:
    """All scopes there are."""
    return kit.Page(items=sorted(scopes()))


@router.post("/tokens", response={201: TokenMade})
def add_token(request: kit.Request, body: TokenIn) -> Status[TokenMade]:
    """A new token."""
    person_id = access.person_for_token(request.auth, body.person)
    token = principals.create_token(person_id, body.scopes, body.name, by=request.auth, expires_at=body.expires_at)
    return Status(201, TokenMade(token=token, name=body.name, scopes=sorted(set(body.scopes))))


@router.delete("/tokens/{token_id}", response={204: None})
def revoke_token(request: kit.Request, token_id: kit.Id) -> Status[None]:
    """End a token; the next request with it is refused."""
    principals.revoke_token(access.token_to_revoke(request.auth, token_id).pk, by=request.auth)
    return Status(204, None)
