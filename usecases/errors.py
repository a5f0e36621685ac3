"""What can go wrong by meaning; each carries the id of a text that is safe to show."""


class RefusedError(Exception):
    """Something that cannot be done, with the text that says so kindly."""

    def __init__(self, text_id: str) -> None:
        super().__init__(text_id)
        self.text_id = text_id
