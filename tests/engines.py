"""Engines that know what earlier ones of this process found out.

SQLAlchemy keeps compiled statements with the engine, and what a type does to a value with its
dialect. Every test opens a database of its own: a seventh of the processor time of a town went
into compiling the same statements again.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import URL, Dialect

from models import postgres, sqlite


@dataclass
class Knowledge:
    """Of one engine at a time: a database's keys are found through its dialect."""

    dialect: Dialect
    compiled: dict[Any, Any] = field(default_factory=dict)
    is_ready: bool = False  # the dialect learned of its server, at the first connection
    is_over: bool = False  # its engine was disposed of


_free: defaultdict[str, list[Knowledge]] = defaultdict(list)
_taken: list[Knowledge] = []


def share_knowledge() -> None:
    """From now on, among the engines of this process."""
    for backend in (sqlite, postgres):
        setattr(backend, "engine", _knowing(backend.engine))  # noqa: B010  (mypy lets none be replaced)


def release() -> None:
    """A test is over: others may have what it knew of databases that it closed."""
    for knowledge in [one for one in _taken if one.is_over]:
        _taken.remove(knowledge)
        if knowledge.is_ready:
            _free[knowledge.dialect.name].append(knowledge)


def _knowing(make: Callable[[URL], Engine]) -> Callable[[URL], Engine]:
    def make_knowing(url: URL) -> Engine:
        engine = make(url)
        free = _free[engine.dialect.name]
        knowledge = free.pop() if free else Knowledge(engine.dialect)
        knowledge.is_over = False
        _taken.append(knowledge)
        engine.dialect = knowledge.dialect
        engine.update_execution_options(compiled_cache=knowledge.compiled)

        def connected(_connection: object, _record: object) -> None:
            knowledge.is_ready = True

        def disposed(_engine: Engine) -> None:
            knowledge.is_over = True

        event.listen(engine, "connect", connected)
        event.listen(engine, "engine_disposed", disposed)
        return engine

    return make_knowing
