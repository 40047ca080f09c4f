"""Another system: a real HTTP server on this machine that keeps what it was sent."""

import contextlib
import dataclasses
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclasses.dataclass
class Other:
    """What it answers, and what came."""

    url: str = ""
    answers: list[int] = dataclasses.field(default_factory=list)
    bodies: list[bytes] = dataclasses.field(default_factory=list)
    headers: list[dict[str, str]] = dataclasses.field(default_factory=list)
    words: bytes = b"ok"


@contextlib.contextmanager
def other_system() -> Iterator[Other]:
    """It answers 200 unless `answers` holds something else to answer first."""
    other = Other()

    class Hands(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            other.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            other.headers.append({name.lower(): value for name, value in self.headers.items()})
            with contextlib.suppress(OSError):
                self.send_response(other.answers.pop(0) if other.answers else 200)
                self.send_header("Location", other.url + "/elsewhere")
                self.end_headers()
                self.wfile.write(other.words)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hands)
    server.daemon_threads = True
    other.url = f"http://127.0.0.1:{server.server_port}/hook"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield other
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
