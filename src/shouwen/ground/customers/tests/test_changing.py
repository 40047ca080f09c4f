import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shouwen.ground.base.errors import Forbidden, NotFound
from shouwen.ground.base.principals.rules import SYSTEM, Principal, Reach
from shouwen.ground.customers import access, queries
from shouwen.ground.customers.actions import (
    Changes,
    add_identity,
    change,
    drop_identity,
    merge,
    resolve,
    unmerge,
)
from shouwen.ground.customers.errors import BadContact, CannotMerge, CannotUnmerge, MustSearch, TakenIdentity
from shouwen.ground.customers.models import Customer
from shouwen.ground.customers.rules import Clean

AT = dt.datetime(2026, 3, 2, 1, tzinfo=dt.UTC)


def meet(name: str, number: int, mail: str = "") -> int:
    return resolve(Clean(name, f"+86138001380{number:02}", mail), by=SYSTEM, at=AT).id


@pytest.mark.django_db
def test_a_change_is_written_and_wrong_values_are_named() -> None:
    zhang = meet("张三", 1)
    change(zhang, Changes(name="张三丰", tier="vip", note="老客户\n爱喝茶", region_id=3), by=SYSTEM)
    card = queries.card(zhang)
    assert card is not None
    assert (card.name, card.tier, card.note, card.region_id) == ("张三丰", "vip", "老客户\n爱喝茶", 3)
    assert queries.found("三丰") == [zhang]
    with pytest.raises(BadContact) as caught:
        change(zhang, Changes(name="a\x00", tier="platinum", language="xx"), by=SYSTEM)
    assert caught.value.detail == {"fields": {"name": "text", "tier": "choice", "language": "choice"}}
    with pytest.raises(NotFound):
        change(zhang + 1000, Changes(name="x"), by=SYSTEM)


@pytest.mark.django_db
def test_identities_are_added_and_dropped_and_never_taken_from_another() -> None:
    zhang, li = meet("张三", 1), meet("李四", 2)
    add_identity(zhang, Clean(email="zhang@example.com"), by=SYSTEM)
    add_identity(zhang, Clean(email="zhang@example.com"), by=SYSTEM)
    with pytest.raises(TakenIdentity):
        add_identity(li, Clean(email="zhang@example.com"), by=SYSTEM)
    card = queries.card(zhang)
    assert card is not None
    assert [one.kind for one in card.identities] == ["phone", "email"]
    with pytest.raises(NotFound):
        drop_identity(li, card.identities[1].id, by=SYSTEM)
    drop_identity(zhang, card.identities[1].id, by=SYSTEM)
    assert queries.found("zhang@example.com") == []


@pytest.mark.django_db
def test_a_merge_answers_for_both_and_undoing_restores_both() -> None:
    zhang, li = meet("", 1), meet("李四", 2, "li@example.com")
    change(li, Changes(tier="gold", region_id=5), by=SYSTEM)
    before = queries.card(zhang), queries.card(li)
    done = merge(zhang, li, by=SYSTEM)
    card = queries.card(li)
    assert card is not None
    assert (card.id, card.name, card.tier, card.region_id) == (zhang, "李四", "gold", 5)
    assert len(card.identities) == 3
    assert queries.family(li) == queries.family(zhang) == [zhang, li]
    assert meet("", 2) == zhang
    assert queries.briefs([li])[li].id == zhang
    with pytest.raises(CannotMerge):
        merge(li, zhang, by=SYSTEM)
    unmerge(done.id, by=SYSTEM)
    assert (queries.card(zhang), queries.card(li)) == before
    with pytest.raises(NotFound):
        unmerge(done.id, by=SYSTEM)


@pytest.mark.django_db
def test_what_was_typed_since_survives_undoing() -> None:
    zhang, li = meet("", 1), meet("李四", 2)
    done = merge(zhang, li, by=SYSTEM)
    change(zhang, Changes(name="王五"), by=SYSTEM)
    unmerge(done.id, by=SYSTEM)
    assert Customer.objects.get(id=zhang).name == "王五"


@pytest.mark.django_db
def test_nobody_merges_with_themselves() -> None:
    zhang = meet("张三", 1)
    with pytest.raises(CannotMerge):
        merge(zhang, zhang, by=SYSTEM)


tiers = st.lists(st.sampled_from(["standard", "silver", "gold", "vip"]), min_size=4, max_size=4)
pairs = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=5)


@pytest.mark.django_db
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(tiers, pairs)
def test_undoing_all_merges_in_turn_restores_everyone(tiers: list[str], pairs: list[tuple[int, int]]) -> None:
    people = [meet("", number + 10) for number in range(4)]
    for person, tier in zip(people, tiers, strict=True):
        change(person, Changes(tier=tier), by=SYSTEM)
    before = queries.cards(people)
    done = []
    for kept, gone in pairs:
        try:
            done.append(merge(people[kept], people[gone], by=SYSTEM))
        except CannotMerge:
            continue
    for one in done[:-1]:
        if one.kept_id in (done[-1].kept_id, done[-1].gone_id):
            with pytest.raises(CannotUnmerge):
                unmerge(one.id, by=SYSTEM)
    for one in reversed(done):
        unmerge(one.id, by=SYSTEM)
    assert queries.cards(people) == before
    assert [queries.family(person) for person in people] == [[person] for person in people]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "typed",
    ["张三", "三丰", "张", "13800138001", "138 0013 8001", "8001", "+86138", "zhang", "ZHANG@example.com", "example.c"],
)
def test_a_customer_is_found_by_any_part(typed: str) -> None:
    zhang = meet("张三丰", 1, "zhang@example.com")
    resolve(Clean("李四", "+8615912345678", "li@other.org"), by=SYSTEM, at=AT)
    assert queries.found(typed) == [zhang]


@pytest.mark.django_db
def test_a_part_must_be_in_one_piece() -> None:
    meet("张三", 1)
    assert queries.found("8013800") == []
    assert queries.found("%") == []
    assert queries.found("\x00") == queries.found("ab\x00c") == []


@pytest.mark.django_db
def test_pages_follow_each_other() -> None:
    people = [meet(f"客户{n}", n) for n in range(5)]
    assert queries.page(limit=3) == people[:1:-1]
    assert queries.page(after=people[2], limit=3) == people[1::-1]
    assert queries.found("客户", after=people[2], limit=1) == [people[1]]


def person(**capabilities: Reach) -> Principal:
    return Principal("person", 1, capabilities={name.replace("_", "."): reach for name, reach in capabilities.items()})


@pytest.mark.django_db
def test_who_may_not_change_sees_the_middle_hidden() -> None:
    zhang = meet("张三", 1, "zhang@example.com")
    reader = person(customers_read=Reach.OWN)
    shown = access.may_read(reader, zhang)
    assert [one.value for one in shown.identities] == ["+86138****8001", "z***@example.com"]
    whole = access.may_read(person(customers_read=Reach.OWN, customers_change=Reach.OWN), zhang)
    assert whole.identities[0].value == "+8613800138001"
    with pytest.raises(Forbidden):
        access.may_change(reader, zhang)
    with pytest.raises(Forbidden):
        access.may_read(person(), zhang)
    with pytest.raises(NotFound):
        access.may_read(reader, zhang + 1000)


@pytest.mark.parametrize(
    ("text", "reach", "fine"),
    [
        ("", Reach.ALL, True),
        ("", Reach.OWN, False),
        ("a", Reach.ALL, False),
        ("张", Reach.OWN, True),
        ("ab", Reach.OWN, True),
    ],
)
def test_leafing_needs_a_wider_reach(text: str, reach: Reach, fine: bool) -> None:
    if fine:
        assert access.may_find(person(customers_read=reach), text) == text
    else:
        with pytest.raises(MustSearch):
            access.may_find(person(customers_read=reach), text)
