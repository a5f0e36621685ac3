"""/ask: finding what others have been through, saying that it helped, and asking for a talk."""

from sqlmodel import Session, select
from syrupy.assertion import SnapshotAssertion

from matching.embedder import Embedder
from models.experience import Experience
from models.helped import Helped, Thanks
from models.introduction import Introduction
from models.member import find_member
from models.question import Question
from scheduler.jobs import purge_old_questions
from tests.community import MONDAY, add_member
from tests.databases import Databases
from tests.handlers.test_experiences import HELPED, LANGUAGES, SITUATION, share
from tests.town import Phone, Town, a_town, buttons

ASK = "/ask What to do when a customer does not pay the invoice?"
LATE = "A customer has owed me 3,000 euro for four months and no longer answers my reminders."


async def author_and_reader(town: Town, *, talk: bool = True) -> tuple[Phone, Phone]:
    """Ada, who shared an experience, and Ben, who is about to ask."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await share(ada, talk=talk)
    town.transcript.clear()
    return ada, ben


@LANGUAGES
async def test_asking_and_talking(town: Town, language: str, transcript: SnapshotAssertion) -> None:
    """Found, read, said that it helped, a talk asked for: both said yes before a name crosses."""
    ada, ben = await author_and_reader(town)
    for phone in (ada, ben):
        await phone.say("/language")
        await phone.tap(language)
    town.transcript.clear()
    await ben.say("/ask")
    await ben.say("A customer does not pay my invoice: what to do?")
    for data in ("ask:card:1:0", "ask:helped:1:0"):
        await ben.tap_data(ben.last.message_id, data)
    card = ben.last
    await ben.tap_data(card.message_id, "ask:talk:1:0")
    await ben.tap_data(card.message_id, "ask:page:1:0")
    for ours, theirs in ((ada, "Ben"), (ben, "Ada")):
        seen = "\n".join(message.text or "" for message in ours.messages)
        assert f"{theirs.lower()}_x" not in seen
        assert theirs not in seen
    await ada.tap_data(ada.last.message_id, "offer:1:yes")
    assert "@ben_x" in (ada.last.text or "")
    assert "@ada_x" in (ben.last.text or "")
    await town.advance(days=1)
    assert text_of(ada).startswith("🌱")
    assert town.text() == transcript


async def test_any_language_finds_any_other(town: Town) -> None:
    """A Dutch question finds an experience told in English."""
    _, ben = await author_and_reader(town)
    await ben.say("/language")
    await ben.tap("Nederlands")
    assert "bookkeeper" in await ben.say("/ask klant betaalt mijn facturen niet")


async def test_pages_of_three(town: Town, transcript: SnapshotAssertion) -> None:
    """Experiences first, then who is in it now; next and back; one's own are not there."""
    ben = town.member(9, "Ben")
    for number, name in enumerate(("Ada", "Dan", "Eve", "Finn")):
        phone = town.member(number + 1, name)
        await share(phone, f"{SITUATION} It was the customer number {number}.", talk=False)
    await share(ben)
    cleo = town.member(5, "Cleo")
    await cleo.need(LATE)
    town.transcript.clear()
    assert "1–3 of 5" in await ben.say(ASK)
    await ben.tap("Next")
    assert "Is in it now" in text_of(ben)
    await ben.tap("Read 5")
    await ben.tap("Back to the list")
    assert "4–5 of 5" in text_of(ben)
    await ben.tap("Back")
    assert "1–3 of 5" in text_of(ben)
    await ben.tap("Tell it as a need")
    assert town.text() == transcript
    hint = await ben.tap_data(ben.last.message_id, "ask:page:1:7")
    assert "no longer works" in (hint or "")


async def test_it_helped_counts_once(town: Town) -> None:
    """One a reader, however often they tap; never one's own."""
    ada, ben = await author_and_reader(town)
    await ben.say(ASK)
    await ben.tap("Read 1")
    card = ben.last
    await ben.tap("This helped", copies=3)
    assert "never from whom" in text_of(ben)
    assert "already" in (await ben.tap_data(card.message_id, "ask:helped:1:0") or "")
    with town.database.read() as session:
        assert len(session.exec(select(Helped)).all()) == 1
    assert "nothing that comes near" in await ada.say(ASK)
    for data in ("ask:helped:1:0", "ask:talk:1:0", "ask:card:2:0", "ask:page:1:0", "ask:x:1"):
        assert await ada.tap_data(ada.last.message_id, data), data


async def test_authors_hear_at_most_weekly(town: Town) -> None:
    """Two readers in one week make one message; a third makes one a week after the first."""
    ada, ben = await author_and_reader(town)
    readers = [ben]
    for number, name in ((3, "Cleo"), (4, "Dan")):
        readers.append(town.member(number, name))
    for phone in readers[:2]:
        await says_it_helped(phone)
    count = len(ada.messages)
    await town.advance(days=1)
    assert len(ada.messages) == count + 1
    assert "has helped" in text_of(ada)
    assert not any(character.isdigit() for character in text_of(ada).replace("3,000", ""))
    await says_it_helped(readers[2])
    await town.advance(days=6)
    assert len(ada.messages) == count + 1
    await town.advance(days=1)
    assert len(ada.messages) == count + 2
    await town.advance(weeks=3)
    assert len(ada.messages) == count + 2


async def test_counts_under_five_are_never_told(town: Town) -> None:
    """From five on, the author hears at least how often; a reader of the card too."""
    ada, ben = await author_and_reader(town)
    with town.database.write() as session:
        for number in range(20, 24):
            add_reader(session, number)
    await says_it_helped(ben)
    assert "Helped 5 members" in text_of(ben)
    await town.advance(days=1)
    assert "At least 5 times" in text_of(ada)


async def test_whoever_is_on_a_break_hears_later(town: Town) -> None:
    """/pause means no news of this kind either; it comes once they are back."""
    ada, ben = await author_and_reader(town)
    await ada.say("/pause")
    await says_it_helped(ben)
    count = len(ada.messages)
    await town.advance(days=3)
    assert len(ada.messages) == count
    await ada.say("/resume")
    await town.advance(days=1)
    assert "has helped" in text_of(ada)
    with town.database.read() as session:
        assert session.exec(select(Thanks)).one().due_at is None


async def test_a_no_of_the_author_looks_like_silence(town: Town) -> None:
    """Message by message, and button by button, over ten days."""
    ada, ben = await author_and_reader(town)
    cleo, dan = town.member(3, "Cleo"), town.member(4, "Dan")
    nanny = "I could not find child care for the evenings on which I was at the theatre."
    await share(cleo, nanny)
    await ben.say(ASK)
    await dan.say("/ask Who looks after the children on evenings at the theatre?")
    for phone in (ben, dan):
        await phone.tap("Read 1")
        await phone.tap("Talk to the author")
    await ada.tap("Not now")  # Cleo stays silent
    for _ in range(10):
        await town.advance(days=1)
        for phone in (ben, dan):
            await phone.tap("Back to the list")
            await phone.tap("Read 1")
        assert shape(ben) == shape(dan)
    assert "not to be free" in text_of(ben)


async def test_no_talk_where_the_rules_forbid_it(town: Town) -> None:
    """No button without the author's wish, on a break, or without a shared language."""
    ada, ben = await author_and_reader(town, talk=False)
    await ben.say(ASK)
    await ben.tap("Read 1")
    assert talk_buttons(ben) == []
    hint = await ben.tap_data(ben.last.message_id, "ask:talk:1:0")
    assert hint == "No talk is possible here at the moment."
    await ada.tap_data(ada.last.message_id, "myexp:talk:1:yes")
    await ben.tap("Back")
    await ben.tap("Read 1")
    assert talk_buttons(ben)
    stale = ben.last
    await ada.say("/pause")
    assert await ben.tap_data(stale.message_id, "ask:talk:1:0") == hint
    await ada.say("/resume")
    with town.database.write() as session:
        member = find_member(session, ada.id)
        assert member is not None
        member.spoken = ["fr"]
    assert await ben.tap_data(stale.message_id, "ask:talk:1:0") == hint
    assert introductions(town) == []


async def test_what_lies_with_the_asker_is_told(town: Town) -> None:
    """At one's own limit, or on a break: what to do is said, and nothing reaches the author."""
    ada, ben = await author_and_reader(town)
    await ben.say("/limit")
    await ben.tap("0")
    await ben.say(ASK)
    await ben.tap("Read 1")
    count = len(ada.messages)
    assert "/limit" in (await ben.tap("Talk to the author") or "")
    await ben.say("/limit")
    await ben.tap("2")
    await ben.say("/pause")
    assert "/resume" in (await ben.tap("Talk to the author") or "")
    assert introductions(town) == []
    assert len(ada.messages) == count


async def test_a_double_tap_asks_once(town: Town) -> None:
    """One card for the author, whatever the asker taps."""
    ada, ben = await author_and_reader(town)
    await ben.say(ASK)
    await ben.tap("Read 1")
    card = ben.last
    count = len(ada.messages)
    await ben.tap("Talk to the author", copies=3)
    assert "asked for a talk" in (await ben.tap_data(card.message_id, "ask:talk:1:0") or "")
    assert len(introductions(town)) == 1
    assert len(ada.messages) == count + 1


async def test_talking_to_someone_who_is_in_it_now(town: Town) -> None:
    """A need that was found leads to a card too, with the question that was asked."""
    ada, ben = town.member(1, "Ada"), town.member(2, "Ben")
    await ada.need(LATE)
    await ben.say(ASK)
    await ben.tap("Read 1")
    await ben.tap("Talk to this member")
    assert "Their question:" in text_of(ada)
    assert "would like to meet you" in text_of(ada)
    await ada.tap("Yes, introduce us")
    assert "@ada_x" in text_of(ben)


async def test_deleting_closes_what_is_under_way(town: Town) -> None:
    """Who asked for a talk sees that the card is closed; the words are gone from the list."""
    ada, ben = await author_and_reader(town)
    await ben.say(ASK)
    await ben.tap("Read 1")
    await ben.tap("Talk to the author")
    await ada.tap_data(ada.last.message_id, "myexp:gone:1")
    assert "this card is closed" in text_of(ben)
    with town.database.read() as session:
        assert [row.state for row in session.exec(select(Introduction)).all()] == ["withdrawn"]
        assert HELPED not in [row.text for row in session.exec(select(Experience)).all()]
    page = next(m for m in ben.messages if "Back to the list" in str(m.reply_markup))
    await ben.tap_data(page.message_id, "ask:page:1:0")
    assert any("no longer there" in (message.text or "") for message in ben.messages)
    assert "no longer there" in (await ben.tap_data(page.message_id, "ask:card:1:0") or "")


async def test_a_question_that_does_not_do(town: Town) -> None:
    """Too short or too long is asked again; the question stays open."""
    _, ben = await author_and_reader(town)
    await ben.say("/ask")
    assert "Between 3 and 300" in await ben.say("?")
    assert "Between 3 and 300" in await ben.say("x" * 301)
    assert "bookkeeper" in await ben.say("Customer does not pay")


async def test_it_says_when_it_takes_a_moment(databases: Databases, embedder: Embedder) -> None:
    """Without patience the member hears at once that it takes a moment, once; then the answer."""
    async with a_town(databases, embedder, patience=0.0) as town:
        ben = town.member(2, "Ben")
        await ben.say(ASK)
        said = [message.text or "" for message in ben.messages[-2:]]
    assert said[0].startswith("🔎")
    assert said[1].startswith("I found nothing")


async def test_old_questions_are_forgotten(town: Town) -> None:
    """A month later a question is gone, unless a talk came of it."""
    _, ben = await author_and_reader(town)
    await ben.say(ASK)
    await ben.say(ASK)
    await ben.tap("Read 1")
    await ben.tap("Talk to the author")
    await town.advance(days=31)
    with town.database.write() as session:
        purge_old_questions(session, town.raakvlak.clock.now())
    with town.database.read() as session:
        assert [question.key for question in session.exec(select(Question)).all()] == [2]
    assert "no longer works" in (await ben.tap_data(ben.last.message_id, "ask:page:1:0") or "")


async def says_it_helped(phone: Phone) -> None:
    await phone.say(ASK)
    await phone.tap("Read 1")
    await phone.tap("This helped")


def add_reader(session: Session, number: int) -> None:
    reader = add_member(session, number, MONDAY)
    session.add(Helped(experience_id=1, member_id=reader.key, at=MONDAY))


def introductions(town: Town) -> list[Introduction]:
    with town.database.read() as session:
        return list(session.exec(select(Introduction)).all())


def talk_buttons(phone: Phone) -> list[str]:
    return [button["text"] for button in buttons(phone.last) if "Talk" in button["text"]]


def text_of(phone: Phone) -> str:
    return phone.last.text or ""


def shape(phone: Phone) -> list[tuple[str, str, list[str]]]:
    """What a phone shows, but for the words of the other and one's own."""
    return [
        (
            (message.text or "").split("\n")[0].replace(phone.name, "…")[:3],
            (message.text or "").split("\n")[-1].replace(phone.name, "…"),
            [button["text"].replace(phone.name, "…") for button in buttons(message)],
        )
        for message in phone.messages
    ]
