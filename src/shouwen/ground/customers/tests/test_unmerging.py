"""Any order of merges, changes and unmerges: undoing gives back exactly what was, but for what was changed since."""

import dataclasses
from dataclasses import dataclass, field

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shouwen.ground.base.principals.rules import SYSTEM
from shouwen.ground.customers import queries
from shouwen.ground.customers.actions import Changes, add_identity, change, drop_identity, merge, resolve, unmerge
from shouwen.ground.customers.errors import CannotMerge, CannotUnmerge
from shouwen.ground.customers.models import Customer, Identity, Merge
from shouwen.ground.customers.rules import Clean, filled
from shouwen.ground.customers.rules.merging import Value
from shouwen.ground.customers.tests.test_api import AT

HOW_MANY = 4
FIELDS = ("name", "tier", "region_id", "language", "note")
who = st.integers(0, HOW_MANY - 1)
changes = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["", "李明", "王芳"]),
        "tier": st.sampled_from(["standard", "gold", "vip"]),
        "region_id": st.sampled_from([0, 1, 2]),
        "note": st.sampled_from(["", "爱喝茶", "会员"]),
    },
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), who, who),
        st.tuples(st.just("unmerge"), who, st.just(0)),
        st.tuples(st.just("change"), who, changes),
        st.tuples(st.just("identity"), who, st.integers(10, 30)),
        st.tuples(st.just("drop"), who, st.integers(0, 5)),
    ),
    max_size=14,
)


@dataclass
class Shown:
    """What one customer's own row holds, and the numbers that are its own."""

    fields: dict[str, Value]
    numbers: set[str]


@dataclass
class Model:
    """The same told in plain values: merges are a stack on each kept customer."""

    rows: dict[int, Shown]
    root: dict[int, int]
    stacks: dict[int, list[tuple[int, dict[str, Value], dict[str, Value]]]] = field(default_factory=dict)

    def merge(self, kept: int, gone: int) -> bool:
        if kept == gone or self.root[kept] != kept or self.root[gone] != gone:
            return False
        mine = self.rows[kept].fields
        after = dict(filled(mine, self.rows[gone].fields))
        self.stacks.setdefault(kept, []).append((gone, {name: mine[name] for name in after}, after))
        mine.update(after)
        self.root = {one: kept if root == gone else root for one, root in self.root.items()}
        return True

    def unmerge(self, kept: int) -> bool:
        if self.root[kept] != kept or not self.stacks.get(kept):
            return False
        gone, before, after = self.stacks[kept].pop()
        mine = self.rows[kept].fields
        mine.update({name: value for name, value in before.items() if mine[name] == after[name]})
        for one in self.within(gone):
            self.root[one] = gone
        return True

    def within(self, one: int) -> list[int]:
        return [one, *(each for gone, _, _ in self.stacks.get(one, []) for each in self.within(gone))]


def shown(number: int) -> Shown:
    row = Customer.objects.get(id=number)
    own = Identity.objects.filter(customer_id=number).values_list("value", flat=True)
    return Shown({name: getattr(row, name) for name in FIELDS}, set(own))


def play(model: Model, ids: list[int], kind: str, one: int, more: object) -> None:
    number = ids[one]
    match kind, more:
        case "merge", int(other):
            if model.merge(number, ids[other]):
                merge(number, ids[other], by=SYSTEM)
            else:
                with pytest.raises(CannotMerge), transaction.atomic():
                    merge(number, ids[other], by=SYSTEM)
        case "unmerge", _:
            last = Merge.objects.filter(kept_id=number, undone_at=None).order_by("-id").first()
            if model.unmerge(number):
                assert last is not None
                unmerge(last.id, by=SYSTEM)
            elif last is not None:
                with pytest.raises(CannotUnmerge), transaction.atomic():
                    unmerge(last.id, by=SYSTEM)
        case "change", dict(given):
            change(model.root[number], Changes(**given), by=SYSTEM)
            model.rows[model.root[number]].fields.update(
                {name: (value or None) if name == "region_id" else value for name, value in given.items()}
            )
        case "identity", int(digits):
            value = f"+861380013{number % 100:02}{digits:02}"
            if not any(value in row.numbers for row in model.rows.values()):
                add_identity(model.root[number], Clean(phone=value), by=SYSTEM)
                model.rows[model.root[number]].numbers.add(value)
        case "drop", int(place):
            card = queries.card(number)
            assert card is not None
            if card.identities:
                gone = card.identities[place % len(card.identities)]
                drop_identity(model.root[number], gone.id, by=SYSTEM)
                for row in model.rows.values():
                    row.numbers.discard(gone.value)


@pytest.mark.django_db
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_order_of_merges_changes_and_unmerges(played: list[tuple[str, int, object]]) -> None:
    with transaction.atomic():
        ids = [resolve(Clean("", f"+8613911112{n:03}"), by=SYSTEM, at=AT).id for n in range(HOW_MANY)]
        model = Model({each: shown(each) for each in ids}, {each: each for each in ids})
        for step in played:
            play(model, ids, *step)
        check(model, ids)
        while any(model.unmerge(each) and undone(each) for each in ids):
            check(model, ids)
        assert all(model.root[each] == each for each in ids)
        transaction.set_rollback(True)


def undone(kept: int) -> bool:
    last = Merge.objects.filter(kept_id=kept, undone_at=None).order_by("-id").first()
    assert last is not None
    unmerge(last.id, by=SYSTEM)
    return True


def check(model: Model, ids: list[int]) -> None:
    for each in ids:
        assert dataclasses.asdict(shown(each)) == dataclasses.asdict(model.rows[each])
        card = queries.card(each)
        assert card is not None
        assert card.id == model.root[each]
        mine = [one for one in ids if model.root[one] == card.id]
        assert queries.family(each) == sorted(mine)
        assert {one.value for one in card.identities} == set().union(*(model.rows[one].numbers for one in mine))
