"""Names and types of files, judged from what they are, and how long and how much may wait. Pure."""

import datetime as dt
import hashlib
import re
import unicodedata

WAITS = dt.timedelta(hours=48)  # a file nobody attached is thrown away then
WAITING_FILES = 10  # of the largest taken: what one may have waiting, unless the room that takes them says else
LONGEST_NAME = 120
LONGEST_ENDING = 12
INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain"})
SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
MARKUP = re.compile(rb"\A\s*<[!?a-z]|<(html|script|svg|body|iframe|object|embed)\b", re.IGNORECASE)
CONTROL = frozenset(range(32)) - {9, 10, 12, 13, 27}
UNWANTED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # NUL, right-to-left marks, halves of surrogates, line breaks
NOTHING = "default-src 'none'; frame-ancestors 'self'"
SANDBOX = f"{NOTHING}; img-src 'self'; style-src 'unsafe-inline'; sandbox"


def share(whose: str) -> str:
    """The name under which somebody's waiting files are added up: hashed, so that no address is kept."""
    return hashlib.sha256(f"files of {whose}".encode()).hexdigest()


def clean_name(name: str) -> str:
    """The last part of a path, without what cannot be seen, short enough for every file system; never empty."""
    last = re.split(r"[/\\]", name[:10_000])[-1]
    seen = "".join(c for c in unicodedata.normalize("NFC", last) if unicodedata.category(c) not in UNWANTED)
    plain = re.sub(r'[<>:"|?*]', "_", " ".join(seen.split())).strip(". ")
    if len(plain) > LONGEST_NAME:
        stem, dot, ending = plain.rpartition(".")
        tail = dot + ending if stem and len(ending) <= LONGEST_ENDING else ""
        plain = plain[: LONGEST_NAME - len(tail)].rstrip(". ") + tail
    return plain or "file"


def known_type(head: bytes) -> str | None:
    """One of the pictures or papers that may be shown in place; None when the head is something else."""
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return None


def text_type(head: bytes) -> str | None:
    """`text/plain` for words in UTF-8 or GB18030, `text/html` for anything a browser might run, else None."""
    if CONTROL.intersection(head):
        return None
    if MARKUP.search(head):
        return "text/html"
    return "text/plain" if charset(head) else None


def charset(head: bytes) -> str | None:
    """How the text is written; its last character may be cut."""
    for name in ("utf-8", "gb18030"):
        for cut in range(min(4, len(head))):
            try:
                head[: len(head) - cut].decode(name)
            except UnicodeDecodeError:
                continue
            return name
    return None


def policy(kind: str) -> str:
    """The content security policy a file is served with; browsers show no PDF inside a sandbox."""
    return NOTHING if kind == "application/pdf" else SANDBOX
