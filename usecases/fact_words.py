"""What a fact about a member is called: a region, a kind of work, a time."""

from sqlmodel import Session

from locales import words_for
from models.cooperative import REGION, SECTOR, Cooperative, cooperative_of


def fact_words(session: Session, language: str, fact: str, code: str) -> str:
    """In the cooperative's words, else the bot's; data like a member's words, and no markup."""
    return _words(cooperative_of(session), language, fact, code)


def all_fact_words(session: Session, language: str) -> dict[str, str]:
    """Every region and kind of work that is offered, as "region:liege"."""
    here = cooperative_of(session)
    return {
        f"{fact}:{code}": _words(here, language, fact, code)
        for fact in (REGION, SECTOR)
        for code in here.codes(fact)
    }


def _words(here: Cooperative, language: str, fact: str, code: str) -> str:
    own = here.words(fact, code, language)
    return own if own is not None else words_for(language, fact, code)
