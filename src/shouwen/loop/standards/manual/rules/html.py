"""An outline as one HTML file that needs nothing else: for reading offline, for mailing, for printing."""

import base64
import html
import re
from importlib import resources
from typing import Final

from shouwen.loop.standards.manual.rules.outline import Block, Cover, Outline, Picture, Section, walk

STYLE: Final = (resources.files(__package__) / "manual.css").read_text("utf-8")


def page(outline: Outline) -> str:
    """The whole file."""
    cover, lang = outline.cover, outline.language
    contents = "".join(
        f'<li class="deep{depth}"><a href="#{_said(section.anchor)}"><span>{_said(section.number)}</span>'
        f"{_said(section.title)}</a></li>"
        for depth, section in walk(outline.sections)
        if depth <= 2
    )
    body = "".join(_section(section, 2) for section in outline.sections)
    return (
        f'<!doctype html><html lang="{_said(lang)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_said(cover.title)} · {_said(cover.company)}</title><style>{STYLE}"
        f":root{{--brand:{_colour(cover.colour)}}}</style></head><body>{_cover(cover)}"
        f"<nav><h2>{_said(outline.contents)}</h2><ol>{contents}</ol></nav><main>{body}</main></body></html>"
    )


def _said(text: str) -> str:
    """Words as HTML, a line break for each line end."""
    return html.escape(text).replace("\n", "<br>")


def _colour(text: str) -> str:
    """A colour as it may stand in a style; ours for anything else."""
    return text if re.fullmatch(r"#[0-9a-fA-F]{3,8}", text) else "#2f54eb"


def _cover(cover: Cover) -> str:
    logo = f'<img class="logo" alt="" src="{data_address(cover.logo)}">' if cover.logo else ""
    facts = "".join(f"<dt>{_said(label)}</dt><dd>{_said(said)}</dd>" for label, said in cover.facts)
    mark = f'<p class="mark">{_said(cover.mark)}</p>' if cover.mark else ""
    return (
        f'<header class="cover">{logo}<p class="company">{_said(cover.company)}</p><h1>{_said(cover.title)}</h1>'
        f'<p class="subtitle">{_said(cover.subtitle)}</p>{mark}<dl>{facts}</dl></header>'
    )


def data_address(svg: str) -> str:
    """An SVG as an address that carries it."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _section(section: Section, level: int) -> str:
    deep = min(level, 4)
    head = f'<h{deep} id="{_said(section.anchor)}"><span>{_said(section.number)}</span>{_said(section.title)}</h{deep}>'
    inner = "".join(_block(block) for block in section.blocks)
    inner += "".join(_section(one, level + 1) for one in section.sections)
    return f'<section class="{"wide" if section.wide else "usual"}">{head}{inner}</section>'


def _block(block: Block) -> str:
    title = f"<h5>{_said(block.title)}</h5>" if block.title else ""
    match block.kind:
        case "steps" | "bullets":
            kind = "ol" if block.kind == "steps" else "ul"
            return f"{title}<{kind}>{''.join(f'<li>{_said(item)}</li>' for item in block.items)}</{kind}>"
        case "facts":
            rows = "".join(f'<tr><th scope="row">{_said(a)}</th><td>{_said(b)}</td></tr>' for a, b in block.rows)
            return f'{title}<table class="facts">{rows}</table>'
        case "table":
            return title + _table(block)
        case "script":
            said = f"<figcaption>{_said(block.title)}</figcaption><p>{_said(block.text)}</p>"
            return f'<figure class="script">{said}</figure>'
        case "chart":
            return title + "".join(_picture(picture) for picture in block.pictures)
        case _:
            return f'{title}<p class="{_said(block.kind)}">{_said(block.text)}</p>'


def _table(block: Block) -> str:
    whole = sum(column.width for column in block.head) or 1.0
    widths = "".join(f'<col style="width:{column.width / whole:.2%}">' for column in block.head)
    head = "".join(f'<th scope="col">{_said(column.title)}</th>' for column in block.head)
    rows = "".join(f"<tr>{''.join(f'<td>{_said(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
    return (
        f'<div class="scroll"><table><colgroup>{widths}</colgroup><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _picture(picture: Picture) -> str:
    size = f'style="width:{picture.width:.0f}pt"'
    return f'<img class="chart" alt="{html.escape(picture.words)}" src="{data_address(picture.svg)}" {size}>'
