"""The three vendors as they document themselves: an HTTP server that checks signatures, and refuses with 200."""

import base64
import contextlib
import dataclasses
import hashlib
import hmac
import json
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SECRET = "SEC0123456789"


@dataclasses.dataclass
class Vendors:
    """Where they listen, and what groups were told."""

    base: str = ""
    told: list[dict[str, Any]] = dataclasses.field(default_factory=list)
    refuse: bool = False

    def url(self, kind: str) -> str:
        """A robot's address."""
        ways = {"wecom": "/cgi-bin/webhook/send?key=k", "dingtalk": "/robot/send?access_token=t", "feishu": "/hook/h"}
        return self.base + ways[kind]


def dingtalk(asked: dict[str, list[str]]) -> dict[str, Any]:
    """Base64 of HMAC-SHA256 over milliseconds, a line end and the secret, in the address."""
    stamp = asked.get("timestamp", [""])[0]
    digest = hmac.new(SECRET.encode(), f"{stamp}\n{SECRET}".encode(), hashlib.sha256).digest()
    fine = len(stamp) == 13 and asked.get("sign") == [base64.b64encode(digest).decode()]
    return {"errcode": 0, "errmsg": "ok"} if fine else {"errcode": 310000, "errmsg": "sign not match"}


def feishu(body: dict[str, Any]) -> dict[str, Any]:
    """Base64 of HMAC-SHA256 of nothing, by seconds, a line end and the secret."""
    digest = hmac.new(f"{body.get('timestamp')}\n{SECRET}".encode(), b"", hashlib.sha256).digest()
    fine = body.get("sign") == base64.b64encode(digest).decode()
    return {"code": 0, "msg": "success"} if fine else {"code": 19021, "msg": "sign match fail"}


def wecom(body: dict[str, Any]) -> dict[str, Any]:
    """An image comes with the md5 of what it is before base64, at most 2 MB; markdown has at most 4096 bytes."""
    if body["msgtype"] == "image":
        picture = base64.b64decode(body["image"]["base64"])
        fine = len(picture) <= 2 << 20 and hashlib.md5(picture).hexdigest() == body["image"]["md5"]
        return {"errcode": 0, "errmsg": "ok"} if fine else {"errcode": 301019, "errmsg": "invalid image"}
    fine = len(body["markdown"]["content"].encode()) <= 4096
    return {"errcode": 0, "errmsg": "ok"} if fine else {"errcode": 40058, "errmsg": "too long"}


@contextlib.contextmanager
def vendors() -> Iterator[Vendors]:
    """They listen until the test is over."""
    them = Vendors()

    class Hands(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            parts = urllib.parse.urlsplit(self.path)
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if them.refuse:
                said = {"errcode": 45009, "errmsg": "api freq out of limit"}
            elif parts.path.startswith("/cgi-bin"):
                said = wecom(body)
            else:
                said = dingtalk(urllib.parse.parse_qs(parts.query)) if "robot" in parts.path else feishu(body)
            if said.get("errcode", said.get("code")) == 0:
                them.told.append(body)
            answer = json.dumps(said).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hands)
    server.daemon_threads = True
    them.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield them
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
