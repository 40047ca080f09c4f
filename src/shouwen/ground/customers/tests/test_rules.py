import pytest
from hypothesis import given
from hypothesis import strategies as st

from shouwen.ground.customers.errors import BadContact
from shouwen.ground.customers.rules import (
    Clean,
    Contact,
    Known,
    asked,
    clean,
    filled,
    line,
    masked,
    match,
    normalise_email,
    normalise_phone,
    restored,
    salvage,
    tokens,
    wanted,
)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("13800138000", "+8613800138000"),
        ("138 0013 8000", "+8613800138000"),
        ("+86 138-0013-8000", "+8613800138000"),
        ("008613800138000", "+8613800138000"),
        ("１３８００１３８０００", "+8613800138000"),
        ("\u202a13800138000\u202c", "+8613800138000"),
        ("17600000000", "+8617600000000"),
        ("400-800-8888", "+864008008888"),
        ("021-12345678", "+862112345678"),
        ("021-12345678 转 801", "+862112345678;ext=801"),
        ("+1 650 253 0000", "+16502530000"),
        ("+852 5123 4567", "+85251234567"),
        ("62345678", None),
        ("110", None),
        ("99999999999", None),
        ("1" * 300, None),
        ("not a phone", None),
        ("", None),
        ("138001380\x0000", None),
    ],
)
def test_one_spelling_per_phone(typed: str, value: str | None) -> None:
    assert normalise_phone(typed) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Li.Wei@Example.COM", "li.wei@example.com"),
        (" li@example.com ", "li@example.com"),
        ("li＠ｅｘａｍｐｌｅ.com", "li@example.com"),
        ("li+tag@mail.example.com.cn", "li+tag@mail.example.com.cn"),
        ("李伟@例子.公司", "李伟@例子.公司"),
        ("ﬁ@example.com", "ﬁ@example.com"),
        ("a@b", None),
        ("a b@example.com", None),
        ("a@@example.com", None),
        ("<a@example.com>", None),
        ("a@example.com\nBcc: x@example.com", None),
        ("a\x00@example.com", None),
        ("a" * 65 + "@example.com", None),
        ("", None),
    ],
)
def test_one_spelling_per_address(typed: str, value: str | None) -> None:
    assert normalise_email(typed) == value


@given(st.one_of(st.text(), st.from_regex(r"\+?[0-9() -]{5,20}( ?(转|ext|x|#) ?[0-9]{1,6})?", fullmatch=True)))
def test_normalising_a_phone_twice_changes_nothing(typed: str) -> None:
    once = normalise_phone(typed)
    assert once is None or normalise_phone(once) == once


@given(st.one_of(st.text(), st.emails()))
def test_normalising_an_address_twice_changes_nothing(typed: str) -> None:
    once = normalise_email(typed)
    assert once is None or normalise_email(once) == once


def test_names_lose_hidden_marks_and_keep_scripts_and_emoji() -> None:
    assert line(" 张\u202e三\t 李\u200b四 ") == "张三 李四"
    assert line("👨\u200d👩\u200d👧 שלום") == "👨\u200d👩\u200d👧 שלום"
    assert line("<script>alert(1)</script>") == "<script>alert(1)</script>"
    assert line("a\x00b") is None
    assert line("\ud800") is None
    assert line("长" * 81) is None


@pytest.mark.parametrize(
    ("contact", "fields"),
    [
        (Contact(name="张三"), {"contact.phone": "请填写手机号或邮箱，至少一项"}),
        (Contact(name="张\x00三", phone="13800138000"), {"contact.name": "过长，或含有无法保存的字符"}),
        (
            Contact(phone="123", email="nobody"),
            {"contact.phone": "不是有效的电话号码，座机请加区号", "contact.email": "不是有效的邮箱地址"},
        ),
    ],
)
def test_a_bad_contact_names_its_fields(contact: Contact, fields: dict[str, str]) -> None:
    with pytest.raises(BadContact) as caught:
        clean(contact)
    assert caught.value.body("zh-CN")["detail"] == {"fields": fields}


def test_old_data_keeps_what_can_be_read() -> None:
    assert salvage(Contact(name="张三", phone="none", email="Li@Example.com")) == Clean("张三", "", "li@example.com")


values = st.sampled_from(["a", "b", "c", "d"])
contacts = st.lists(st.builds(Clean, phone=values | st.just(""), email=values | st.just("")), max_size=8)
owned = st.dictionaries(st.tuples(st.sampled_from(["phone", "email"]), values), st.integers(1, 4))


def _known(batch: list[Clean], owners: dict[tuple[str, str], int], first: int) -> dict[tuple[str, str], Known]:
    keys = asked(batch).distinct()
    fresh = {key: Known(first + place, first + place, True) for place, key in enumerate(keys)}
    return fresh | {key: Known(0, owners[key], False) for key in keys if key in owners}


@given(contacts, owned)
def test_a_batch_is_the_same_as_one_after_another(batch: list[Clean], owners: dict[tuple[str, str], int]) -> None:
    together = match(batch, asked(batch), _known(batch, owners, 100))
    one_by_one: list[int] = []
    growing = dict(owners)
    for place, contact in enumerate(batch):
        made = match([contact], asked([contact]), _known([contact], growing, 1000 + 10 * place))
        growing |= {key: customer for key, (_, customer) in made.identities.items()}
        one_by_one += made.owners
    names: dict[int, int] = {}
    for left, right in zip(together.owners, one_by_one, strict=True):
        assert names.setdefault(left, right) == right
    assert len(set(names.values())) == len(names)


def test_a_contact_of_two_customers_is_the_one_with_the_phone() -> None:
    contact = Clean(phone="p", email="e")
    known = {("phone", "p"): Known(1, 7, False), ("email", "e"): Known(2, 8, False)}
    made = match([contact], asked([contact]), known)
    assert (made.owners, made.same, made.fresh, made.identities) == ([7], {(7, 8)}, {}, {})


def test_contacts_without_identity_are_different_people() -> None:
    batch = [Clean(name="张三"), Clean(name="张三")]
    made = match(batch, asked(batch), _known(batch, {}, 1))
    assert len(set(made.owners)) == 2
    assert made.identities == {}


fields = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["", "张三", "李四"]),
        "tier": st.sampled_from(["standard", "silver", "gold", "vip"]),
        "region_id": st.sampled_from([None, 1, 2]),
        "language": st.sampled_from(["", "en"]),
        "note": st.sampled_from(["", "爱喝茶"]),
    }
)


@given(fields, fields)
def test_undoing_a_merge_restores_the_fields(
    kept: dict[str, str | int | None], gone: dict[str, str | int | None]
) -> None:
    after = filled(kept, gone)
    merged = kept | after
    assert merged | restored(merged, {field: kept[field] for field in after}, after) == kept


letters = st.text(alphabet="张王李三四伟芳娜敏静", min_size=1)
latin = st.text(alphabet="abcdefg0123456789", min_size=3)


@given(st.one_of(st.tuples(letters, letters, letters), st.tuples(latin, latin, latin)))
def test_any_part_is_found(parts: tuple[str, str, str]) -> None:
    assert set(wanted(parts[1])) <= set(tokens("".join(parts)))


def test_hidden_values() -> None:
    assert masked("phone", "+8613800138000") == "+86138****8000"
    assert masked("email", "li.wei@example.com") == "l***@example.com"
    assert masked("openid", "oABCDEF") == "oA****"
    assert masked("phone", "+123") == "****"
