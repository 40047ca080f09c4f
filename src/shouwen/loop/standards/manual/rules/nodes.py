"""The chapters that go through the nodes: the node table, each node's page, plans for emergencies, the blueprint."""

from shouwen.ground.base.print.rules import slug
from shouwen.loop.standards.manual.rules import fixed
from shouwen.loop.standards.manual.rules.outline import Block, Column, Section, framed, table, text
from shouwen.loop.standards.manual.rules.say import Say
from shouwen.loop.standards.rules import pictures, words
from shouwen.loop.standards.rules.document import Act, Approval, FormItem, Node, Text

SHOWN = (words.START, words.TASK, words.WAIT, words.CALL, words.AUTOMATIC)


def columns(say: Say, *wanted: tuple[str, float]) -> tuple[Column, ...]:
    """A table's head."""
    return tuple(Column(title=say.fixed(key), width=width) for key, width in wanted)


def limits_of(say: Say, node: Node) -> str:
    """The limits that stand on a node, a line for each clock."""
    limits = say.document.limits
    return "\n".join(
        f"{say.clock(clock)}{say.colon}{say.rows(limits[clock].rows)}" for clock in node.limits if clock in limits
    )


def listed(say: Say, texts: tuple[Text, ...]) -> str:
    """Short texts, a line each."""
    return "\n".join(say.text(one) for one in texts)


def node_rows(say: Say) -> list[tuple[str, ...]]:
    """The rows of 售后服务全流程节点表: number, node, department, owner, input, output, limit, standard."""
    nodes = [node for node in say.document.nodes if node.kind in SHOWN]
    return [
        (
            str(number),
            say.text(node.name),
            say.department(node.owner) or ("" if node.owner else say.of(fixed.WHOSE["system"])),
            say.owner(node.owner) or say.of(fixed.WHO["system"]),
            listed(say, node.inputs),
            listed(say, node.outputs),
            limits_of(say, node),
            say.text(node.quality),
        )
        for number, node in enumerate(nodes, 1)
    ]


def node_columns(say: Say) -> tuple[Column, ...]:
    """The head over `node_rows`."""
    return columns(
        say,
        ("no", 0.45),
        ("node", 0.95),
        ("department", 0.95),
        ("owner", 0.95),
        ("inputs", 1.4),
        ("outputs", 1.5),
        ("limit", 1.9),
        ("quality", 1.9),
    )


def node_table(say: Say) -> Section:
    """The whole way in one table."""
    blocks = table(node_columns(say), node_rows(say))
    return Section(title=say.fixed("node_table"), anchor="node-table", wide=True, blocks=blocks)


def by_node(say: Say) -> Section:
    """A page for each node at which something is done."""
    sections = tuple(_node(say, node) for node in say.document.nodes if node.kind in SHOWN)
    return Section(title=say.fixed("by_node"), anchor="nodes", sections=sections)


def _node(say: Say, node: Node) -> Section:
    facts = (
        ("department", say.department(node.owner)),
        ("owner", say.owner(node.owner)),
        ("then_status", say.status(node.status) if node.status else ""),
        ("waits_for", say.of(fixed.REASONS.get(node.waits_for), node.waits_for)),
        ("limit", limits_of(say, node)),
        ("inputs", listed(say, node.inputs)),
        ("outputs", listed(say, node.outputs)),
        ("quality", say.text(node.quality)),
    )
    rows = tuple((say.fixed(label), said) for label, said in facts if said)
    blocks: list[Block] = [Block(kind="facts", rows=rows)] if rows else []
    for key, given in (("sop", node.sop), ("guide", node.guide)):
        blocks += _told(say, key, given)
        blocks += _pictures(say, node) if key == "sop" else []
    blocks += [
        Block(kind="script", title=say.text(script.name), text=say.script(script.text)) for script in node.scripts
    ]
    blocks += _tables(say, node)
    blocks += _told(say, "contingency", node.contingency)
    return Section(title=say.text(node.name), anchor=f"node-{slug(node.id, 'x')}", blocks=tuple(blocks))


def _told(say: Say, key: str, given: Text | None) -> list[Block]:
    """A text as numbered steps when it has several lines, else as a paragraph."""
    lines = say.steps(given)
    if not lines:
        return []
    if len(lines) == 1:
        return [Block(kind="text", title=say.fixed(key), text=lines[0])]
    return [Block(kind="steps", title=say.fixed(key), items=lines)]


def _pictures(say: Say, node: Node) -> list[Block]:
    """What shows how it is done, each with its words below; what is no picture is left out."""
    found: list[Block] = []
    for picture in node.pictures:
        if (seen := pictures.seen(picture.data)) is not None:
            found.append(Block(kind="chart", pictures=(framed(seen, say.text(picture.name)),)))
            found += [Block(kind="note", text=say.text(picture.name))] if say.text(picture.name) else []
    return found


def _tables(say: Say, node: Node) -> list[Block]:
    form = columns(say, ("field", 1.2), ("type", 0.7), ("required", 0.6), ("choices", 2.2), ("shown_if", 1.4))
    asked = columns(say, ("approval", 1.4), ("approver", 1.2), ("when", 2.0))
    done = columns(say, ("what", 1.6), ("details", 2.4), ("when", 1.4))
    ways = columns(say, ("happening", 2.4), ("to", 1.2))
    return [
        *table(form, [_item(say, item) for item in node.form], say.fixed("form")),
        *table(asked, [_approval(say, one) for one in node.approvals], say.fixed("approvals")),
        *table(done, [_act(say, act) for act in node.does], say.fixed("does")),
        *table(ways, _ways(say, node), say.fixed("ways")),
    ]


def _item(say: Say, item: FormItem) -> tuple[str, ...]:
    field = say.document.fields.get(item.field)
    choices = say.listed.join(say.text(choice.name) for choice in field.choices) if field else ""
    hint = say.text(field.hint) if field else ""
    return (
        say.field(item.field),
        say.of(fixed.TYPES.get(field.type if field else "choice")),
        say.fixed("yes" if item.required else "no_"),
        "\n".join(part for part in (choices, hint) if part),
        say.condition(item.shown_if),
    )


def _approval(say: Say, one: Approval) -> tuple[str, ...]:
    return say.text(one.name), say.owner(one.by), say.condition(one.when) or say.fixed("all_cases")


def _act(say: Say, act: Act) -> tuple[str, ...]:
    values = {"to": say.owner(act.to), "field": say.field(act.field), "value": say.value(act.field, act.value)}
    what = say.fixed(act.kind, **values)
    limit = say.within(act.within) if act.within else ""
    parts = (say.text(act.name), say.text(act.text), limit, say.fixed("must") if act.must else "")
    return what, say.stop.join(part for part in parts if part), say.condition(act.when)


def _ways(say: Say, node: Node) -> list[tuple[str, ...]]:
    own: list[tuple[str, ...]] = [(say.way(way) or say.fixed("otherwise"), say.node(way.to)) for way in node.ways]
    return own if any(way.upon for way in node.ways) or len(own) > 1 else []


def plans(say: Say) -> Section:
    """All contingency plans in one place, for whoever looks for them in a hurry."""
    rows = [
        (say.text(node.name), say.owner(node.owner), say.text(node.contingency))
        for node in say.document.nodes
        if say.text(node.contingency)
    ]
    blocks = table(columns(say, ("node", 1.0), ("owner", 1.0), ("plan", 4.0)), rows)
    return Section(title=say.fixed("plans"), anchor="plans", blocks=blocks)


def blueprint(say: Say) -> Section:
    """Touchpoint, front stage, back stage, support and evidence of each node."""
    keys = ("touchpoint", "front", "back", "support", "evidence")
    rows = [
        (say.text(node.name), *(say.text(getattr(node.blueprint, key)) for key in keys))
        for node in say.document.nodes
        if node.blueprint
    ]
    head = columns(say, ("node", 0.8), *((key, 1.3) for key in keys))
    return Section(title=say.fixed("blueprint"), anchor="blueprint", wide=True, blocks=table(head, rows))


def scope_text(say: Say, said: Text | None) -> tuple[Block, ...]:
    """A text of several lines as it stands."""
    return text("\n".join(say.lines(said)))
