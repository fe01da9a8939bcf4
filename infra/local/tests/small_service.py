"""A real HTTP service that keeps what it is sent in a file, once per key, and dies when told to."""

import hashlib
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

KEPT = Path(sys.argv[2])


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path.endswith("/stream"):
            self._stream()
        else:
            self._answer(200, {"headers": dict(self.headers)})

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
        key = self.headers.get("Idempotency-Key") or os.urandom(8).hex()
        kept.setdefault(key, hashlib.sha256(body).hexdigest())
        KEPT.write_text(json.dumps(kept))
        deadly = Path(f"{KEPT}.die")
        if deadly.exists():
            deadly.unlink()
            os.kill(os.getpid(), 9)
        self._answer(201, {"kept": len(kept)})

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for number in range(2):
            self.wfile.write(f"data: {number}\n\n".encode())
            self.wfile.flush()
            time.sleep(1.0)
        self.close_connection = True

    def _answer(self, status: int, content: dict[str, object]) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words: object) -> None:
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Service).serve_forever()
