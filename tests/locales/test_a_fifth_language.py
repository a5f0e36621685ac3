"""One folder more is one language more: nothing in the program names them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
# A member of a Telegram in Spanish joins, and a Dutch colleague looks at what is shown of them.
SCRIPT = """
import json
from datetime import UTC, datetime
from itertools import count
from sqlmodel import select
from handlers.dispatch import handle
from handlers.turn import House
from locales import LANGUAGES, plain
from matching.circles import in_order
from models.database import Database
from models.member import find_member
from models.migrate import migrate
from models.outbox import OutboxCall
from usecases.peer_card import facts_line

now, numbers = datetime(2026, 11, 26, 10, tzinfo=UTC), count(1)
house = House(moderators=frozenset(), default_language="en")
database = Database("sqlite://")
migrate(database)

def tell(session, **what):
    sender = {"id": 7, "is_bot": False, "first_name": "Inés", "language_code": "es"}
    chat = {"id": 7, "type": "private", "first_name": "Inés"}
    message = {"message_id": 1, "date": 0, "chat": chat}
    if "text" in what:
        content = {"message": {**message, "from": sender, **what}}
    else:
        query = {"id": str(next(numbers)), "from": sender, "chat_instance": "1", **what}
        content = {"callback_query": {**query, "message": message}}
    handle(session, {"update_id": next(numbers), **content}, now, house)
    session.flush()
    return session.exec(select(OutboxCall).order_by(OutboxCall.id.desc())).all()

with database.write() as session:
    asked = tell(session, text="/start")[0].payload
    tell(session, data="hello:es")
    tell(session, data="consent:yes")
    member = find_member(session, 7)
    print(json.dumps({
        "languages": LANGUAGES,
        "keys": [row[0]["text"] for row in asked["reply_markup"]["inline_keyboard"]],
        "asked": asked["text"],
        "chosen": member.language,
        "spoken": member.spoken,
        "in_dutch": facts_line(session, "nl", member).text,
        "order": in_order(["es", "en", "nl"]),
    }))
"""


def test_a_folder_is_all_it_takes(tmp_path: Path) -> None:
    """Its name on every button, a member who speaks it, and what others call it."""
    texts = tmp_path / "locales"
    shutil.copytree(ROOT / "locales", texts, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(texts / "en", texts / "es")
    start = texts / "es" / "start.ftl"
    start.write_text(start.read_text().replace("Which language shall we speak?", "¿En qué idioma?"))
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    seen = json.loads(told.stdout)
    assert seen["languages"] == ["nl", "fr", "en", "de", "es"]
    assert seen["keys"] == ["Nederlands", "Français", "English", "Deutsch", "✓ Español"]
    assert "¿En qué idioma?" in seen["asked"]
    assert seen["chosen"] == "es"
    assert seen["spoken"] == ["es"]
    assert seen["in_dutch"] == "Spaans"
    assert seen["order"] == ["nl", "en", "es"]
