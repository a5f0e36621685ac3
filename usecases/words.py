"""Fitting a member's words into a list or a card."""


def shortened(text: str, longest: int) -> str:
    """One line of at most so many characters, which ends with a whole word.

    A word that takes half of it, as a link may, is cut itself.
    """
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    kept = line[:longest].rpartition(" ")[0].rstrip(" ,;:.…")
    return (kept if len(kept) >= longest // 2 else line[: longest - 1]) + "…"
