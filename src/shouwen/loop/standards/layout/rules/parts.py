"""What goes into a layout and what comes out of it."""

from dataclasses import dataclass

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Size:
    """A node and the room it takes; `label` is what stands below it, beside its box."""

    id: str
    width: int
    height: int
    label: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from node to node, with the room for its words; one not drawn only says what stands before what."""

    id: str
    source: str
    target: str
    width: int = 0
    height: int = 0
    drawn: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The x of its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The y of its lower side."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """Its centre."""
        return self.x + self.width // 2, self.y + self.height // 2

    def moved(self, right: int, down: int) -> "Box":
        """The same box elsewhere."""
        return Box(self.x + right, self.y + down, self.width, self.height)

    def meets(self, other: "Box", room: int = 0) -> bool:
        """Whether they overlap or stand nearer than `room`."""
        apart_x = other.x >= self.right + room or self.x >= other.right + room
        return not apart_x and other.y < self.bottom + room and self.y < other.bottom + room


@dataclass(slots=True)
class Layout:
    """Boxes and labels by id, lines as points at right angles, the size of the whole."""

    boxes: dict[str, Box]
    lines: dict[str, tuple[Point, ...]]
    labels: dict[str, Box]
    width: int
    height: int

    def moved(self, right: int, down: int) -> "Layout":
        """The same picture elsewhere."""
        return Layout(
            {name: box.moved(right, down) for name, box in self.boxes.items()},
            {name: tuple((x + right, y + down) for x, y in line) for name, line in self.lines.items()},
            {name: box.moved(right, down) for name, box in self.labels.items()},
            self.width,
            self.height,
        )
