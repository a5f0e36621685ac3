"""Everything that is not text, with just enough about it for a client to read it."""

from typing import Any

# Kinds a person can send that carry a file.
FILE_KINDS = frozenset(
    {"photo", "document", "voice", "sticker", "video", "audio", "animation", "video_note"}
)
KINDS = FILE_KINDS | {"contact", "location", "dice"}
# What each kind tells besides the file itself.
_DETAILS: dict[str, dict[str, Any]] = {
    "photo": {"width": 640, "height": 480},
    "document": {"mime_type": "application/octet-stream"},
    "voice": {"mime_type": "audio/ogg", "duration": 3},
    "video": {"mime_type": "video/mp4", "duration": 3, "width": 640, "height": 480},
    "audio": {"mime_type": "audio/mpeg", "duration": 3},
    "animation": {"mime_type": "video/mp4", "duration": 3, "width": 320, "height": 240},
    "video_note": {"duration": 3, "length": 240},
    "sticker": {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": "👍",
    },
}
_NAMED = frozenset({"document", "video", "audio", "animation"})


def attachment(
    kind: str, file_id: str | None, file_name: str | None, size: int, sender: dict[str, Any]
) -> dict[str, Any]:
    """The part of a Message that holds the attachment; {} for a kind that has none."""
    without_file: dict[str, dict[str, Any]] = {
        "contact": {
            "phone_number": "32400000000",
            "first_name": sender["first_name"],
            "user_id": sender["id"],
        },
        "location": {"longitude": 4.3517, "latitude": 50.8503},
        "dice": {"emoji": "🎲", "value": 4},
    }
    if kind in without_file:
        return {kind: without_file[kind]}
    if file_id is None:
        return {}
    file = {"file_id": file_id, "file_unique_id": f"u-{file_id}", "file_size": size}
    file |= _DETAILS[kind]
    if file_name and kind in _NAMED:
        file["file_name"] = file_name
    if kind == "photo":
        return {"photo": [file]}
    if kind == "animation":
        return {"animation": file, "document": file}  # both, for clients that know no animations
    return {kind: file}
