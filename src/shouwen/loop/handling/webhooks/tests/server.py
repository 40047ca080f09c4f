"""Another system: a real HTTP server on this machine that keeps what it was sent."""

import contextlib
import dataclasses
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PIECE = b"x" * 65_536
ENDLESS = 1024  # pieces: far more than the buffers between two sockets hold


@dataclasses.dataclass
class Other:
    """What it answers, and what came; its `way` is fine, silent, drips (never done, never quiet) or endless."""

    url: str = ""
    answers: list[int] = dataclasses.field(default_factory=list)
    bodies: list[bytes] = dataclasses.field(default_factory=list)
    headers: list[dict[str, str]] = dataclasses.field(default_factory=list)
    way: str = "fine"
    pieces: int = 0
    let_go: threading.Event = dataclasses.field(default_factory=threading.Event)


@contextlib.contextmanager
def other_system() -> Iterator[Other]:
    """It answers 200 unless `answers` holds something else to answer first."""
    other = Other()

    class Hands(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            other.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            other.headers.append({name.lower(): value for name, value in self.headers.items()})
            if other.way == "silent":
                other.let_go.wait(20)
            with contextlib.suppress(OSError):
                self.send_response(other.answers.pop(0) if other.answers else 200)
                self.send_header("Location", other.url + "/elsewhere")
                self.end_headers()
                self.words()

        def words(self) -> None:
            self.wfile.write(b"ok")
            while other.way == "drips" and not other.let_go.wait(0.01):
                self.wfile.write(b".")
            while other.way == "endless" and other.pieces < ENDLESS:
                self.wfile.write(PIECE)
                other.pieces += 1

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
        other.let_go.set()
        server.shutdown()
        thread.join()
        server.server_close()
