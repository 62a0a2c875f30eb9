"""The catalogue served: static files collected, a free port found, gunicorn run until it is told to stop."""

import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connections
from django.utils.module_loading import import_string
from gunicorn.app.base import BaseApplication

from recension.errors import CatalogueError, RecensionError

#: How many ports after a busy one are tried.
_TRIES = 50


def free_port(host: str, port: int) -> int:
    """The first port from `port` on that can be bound on the host.

    Raises RecensionError when none of the next fifty can, or when the host is not this machine's.
    """
    for candidate in range(port, min(port + _TRIES, 65536)):
        with socket.socket(_family(host), socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, candidate))
            except OSError as wrong:
                if wrong.errno in _BUSY:
                    continue
                raise RecensionError(
                    f"cannot serve at {host}:{candidate}: {wrong.strerror}; give --host and --port"
                ) from None
            return candidate
    raise RecensionError(f"no port from {port} to {port + _TRIES - 1} is free at {host}; name another with --port")


#: Address in use; permission refused, as for ports below 1024.
_BUSY = frozenset({98, 48, 13})


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


@contextmanager
def static_files() -> Iterator[None]:
    """Put the style, script and pictures where the server takes them from, under names made from their content.

    That is the home, or a folder for the time being where the home cannot be written.
    """
    if _takes_files(settings.STATIC_ROOT):
        _collect()
        yield
        return
    with TemporaryDirectory(prefix="recension-") as folder:
        settings.STATIC_ROOT = Path(folder)
        _collect()
        yield


def _takes_files(folder: Path) -> bool:
    there = next(place for place in (folder, *folder.parents) if place.exists())
    return os.access(there, os.W_OK)


def _collect() -> None:
    try:
        call_command("collectstatic", interactive=False, verbosity=0)
    except OSError as wrong:
        reason = (wrong.strerror or str(wrong)).lower()
        raise CatalogueError(
            f"the site's files cannot be written ({reason}); set RECENSION_HOME to a place that can"
        ) from wrong


def serve(*, host: str, port: int, workers: int = 2, ready: Callable[[str], None]) -> None:
    """Serve until stopped; `ready` hears the address when the port is open."""
    # The workers are forked: each opens the database for itself.
    connections.close_all()
    settings.ALLOWED_HOSTS.append(host)
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    _Server(
        {
            "bind": f"[{host}]:{port}" if ":" in host else f"{host}:{port}",
            "workers": workers,
            "threads": 4,
            "worker_class": "gthread",
            "loglevel": "warning",
            # Nobody steers a running server from outside, and its socket would need a place in the user's home.
            "control_socket_disable": True,
            "graceful_timeout": 3,
            "when_ready": lambda server: ready(address),
        }
    ).run()


class _Server(BaseApplication):  # type: ignore[misc]
    def __init__(self, options: Mapping[str, Any]) -> None:
        self.options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "recension.project.settings")
        return import_string("recension.project.wsgi.application")
