"""How the playground's Telegram refuses, in Telegram's words where they are known."""


class ApiError(Exception):
    """An answer with "ok": false. `code` is the HTTP status as well as the error_code."""

    def __init__(
        self,
        code: int,
        description: str,
        retry_after: int | None = None,
        moved_to: int | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.moved_to = moved_to


def bad_request(reason: str) -> ApiError:
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    return ApiError(409, f"Conflict: {reason}")


def too_many_requests(retry_after: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after)


def not_played(what: str) -> ApiError:
    """Exists in the Bot API and not here: better refused than half imitated."""
    return ApiError(501, f"Not Implemented: the playground does not play {what}")
