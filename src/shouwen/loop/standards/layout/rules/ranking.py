"""In which column a node stands: edges that would close a circle are turned, then the longest way decides."""

from collections.abc import Iterable, Iterator, Sequence

from shouwen.loop.standards.layout.rules.parts import Edge, Size


def components(nodes: Sequence[Size], edges: Sequence[Edge]) -> Iterator[tuple[list[Size], list[Edge]]]:
    """Nodes that edges join, with these edges; in the order of their first nodes."""
    head = {node.id: node.id for node in nodes}

    def find(name: str) -> str:
        while head[name] != name:
            head[name] = head[head[name]]
            name = head[name]
        return name

    for edge in edges:
        head[find(edge.target)] = find(edge.source)
    parts: dict[str, tuple[list[Size], list[Edge]]] = {}
    for node in nodes:
        parts.setdefault(find(node.id), ([], []))[0].append(node)
    for edge in edges:
        parts[find(edge.source)][1].append(edge)
    yield from parts.values()


def turned(nodes: Iterable[str], edges: Sequence[Edge]) -> set[str]:
    """The ids of the edges that lead back: to a node that this walk is still inside of."""
    nodes = list(nodes)
    entered = {edge.target for edge in edges if edge.target != edge.source}
    ways: dict[str, list[Edge]] = {node: [] for node in nodes}
    for edge in sorted(edges, key=lambda edge: not edge.drawn):
        ways[edge.source].append(edge)
    back: set[str] = set()
    state = dict.fromkeys(nodes, 0)  # not yet seen, inside, left
    for root in sorted(nodes, key=lambda node: node in entered):
        if state[root]:
            continue
        state[root] = 1
        walk = [(root, iter(ways[root]))]
        while walk:
            node, rest = walk[-1]
            way = next(rest, None)
            if way is None:
                state[node] = 2
                walk.pop()
            elif state[way.target] == 1:
                back.add(way.id)
            elif state[way.target] == 0:
                state[way.target] = 1
                walk.append((way.target, iter(ways[way.target])))
    return back


def ranks(nodes: Iterable[str], edges: Sequence[Edge]) -> dict[str, int]:
    """Columns from 0 on; `edges` have no circle. A node that nothing leads to stands right before what follows it."""
    nodes = list(nodes)
    after: dict[str, list[str]] = {node: [] for node in nodes}
    waits = dict.fromkeys(nodes, 0)
    for edge in edges:
        after[edge.source].append(edge.target)
        waits[edge.target] += 1
    first = [node for node in nodes if waits[node] == 0]
    rank = dict.fromkeys(nodes, 0)
    ready = list(first)
    for node in ready:  # grows while it is walked
        for target in after[node]:
            rank[target] = max(rank[target], rank[node] + 1)
            waits[target] -= 1
            if waits[target] == 0:
                ready.append(target)
    for node in first[1:]:
        if after[node]:
            rank[node] = min(rank[target] for target in after[node]) - 1
    return rank
