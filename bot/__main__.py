"""The command line: `python -m bot --help`."""

import asyncio
import contextlib
import json
import logging
import signal
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from bot.calm import nothing_collected, settle_garbage

with nothing_collected():
    import typer

    from bot.roles import Role
    from bot.settings import BadSettingsError, Settings, read_settings

if TYPE_CHECKING:
    from models.database import Database

app = typer.Typer(
    help="Raakvlak: freelancers of a cooperative find peers who know their need from the inside.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # their frames would show variables, the token among them
)
logger = logging.getLogger("bot")

RUNS_ALONE = (
    "On SQLite one process does everything: leave --role out, or keep everything in PostgreSQL"
    " (DATABASE_URL, docs/operations.md)."
)
NEEDS_KEYS = (
    "FORGET_KEY and ENCRYPTION_KEY (or ENCRYPTION_KEY_FILE) are needed with --role, the same for"
    " each process; `python -c 'import secrets; print(secrets.token_urlsafe(32))'` prints one."
    " A file encryption.key that was made before holds what ENCRYPTION_KEY has to be."
)

Port = Annotated[int, typer.Option(help="The playground's port on 127.0.0.1.")]


@app.command()
def run(
    port: Port = 8420,
    role: Annotated[
        Role | None, typer.Option(help="What this process does of it; on PostgreSQL alone.")
    ] = None,
) -> None:
    """Start the bot: on Telegram with a token, in the playground without."""
    settings = _settings()
    if role is not None:
        _refuse_what_has_no_roles(settings)
    if settings.telegram_bot_token is None:
        typer.echo("There is no TELEGRAM_BOT_TOKEN: starting the playground.")
        asyncio.run(_play(settings, port))
    else:
        with _clear_about_the_database():
            asyncio.run(_serve(settings, role))


def _refuse_what_has_no_roles(settings: Settings) -> None:
    """One line that says what is missing for several processes, if anything is."""
    if settings.telegram_bot_token is None:
        advice = "--role is for a bot on Telegram: set TELEGRAM_BOT_TOKEN."
    elif settings.database_url.startswith("sqlite"):
        advice = RUNS_ALONE
    elif settings.forget_key is None or not settings.names_its_key:
        advice = NEEDS_KEYS
    else:
        return
    typer.echo(advice, err=True)
    raise typer.Exit(2)


@app.command()
def playground(
    port: Port = 8420,
    large: Annotated[
        bool, typer.Option("--large", help="Some hundreds of members, for what moderators see.")
    ] = False,
) -> None:
    """Try the bot on this machine: several phones on one page, and a clock to move ahead."""
    asyncio.run(_play(_settings(), port, large=large))


@app.command()
def migrate(
    source: Annotated[
        str | None,
        typer.Option("--from", help="Move the community of this SQLite database over: sqlite:///…"),
    ] = None,
) -> None:
    """Bring the database to the newest schema."""
    from sqlalchemy.engine import make_url

    from models.encryption_key import source_of
    from models.migrate import migrate as bring_up
    from models.migrate import schema_state
    from models.move import move

    with _clear_about_the_database():
        settings = _settings()
        with settings.open_database() as database:
            if source is None:
                bring_up(database)
            else:
                beside = source_of(make_url(source))
                has_own = beside.file is not None and beside.file.exists()
                key = beside if has_own else settings.key_source()
                rows = sum(move(source, database, _show_rows, key).values())
                typer.echo(f"Moved {rows} rows, and checked each of them.")
            database.prove_writable()
            typer.echo(f"The database has schema {schema_state(database)[0]}.")


def _show_rows(table: str, done: int, of: int) -> None:
    """One line a table, written over while its rows come."""
    typer.echo(f"\r{table}: {done} of {of}", err=True, nl=done == of)


@app.command()
def backup(
    file: Annotated[
        Path | None, typer.Argument(help="Where to; beside the database by default.")
    ] = None,
) -> None:
    """Copy the database while it is in use, and check the copy."""
    from models.backup import backup as copy
    from models.backup import file_of

    with _clear_about_the_database():
        url = _settings().database_url
        folder = file_of(url).parent / "backups"
        target = file or folder / f"raakvlak-{datetime.now(UTC):%Y%m%d-%H%M%S}.db"
        copy(url, target)
        size = target.stat().st_size / 1_000_000
        typer.echo(f"The backup is in {target} ({size:.1f} MB), and is sound.")


@app.command()
def restore(
    file: Annotated[
        Path | None, typer.Argument(help="A backup; with --verify the newest by default.")
    ] = None,
    verify: Annotated[
        bool, typer.Option("--verify", help="Only try it, in a place that is gone afterwards.")
    ] = False,
) -> None:
    """Go back to a backup; the present database is kept beside it."""
    if verify:
        _drill(file)
        return
    if file is None:
        typer.echo("Name a backup to go back to, or try the newest with --verify.", err=True)
        raise typer.Exit(2)
    from bot.cleanse import Cleanse
    from models.backup import restore as go_back

    with _clear_about_the_database():
        cleanse = Cleanse(_settings(), datetime.now(UTC))
        kept = go_back(
            cleanse.settings.database_url,
            file,
            cleanse.now,
            key=cleanse.settings.key_source(),
            cleanse=cleanse,
        )
        typer.echo(f"The database is that of {file} again.")
        if cleanse.forgotten:
            typer.echo(f"Members forgotten again, as they had asked: {cleanse.forgotten}.")
        if kept is not None:
            typer.echo(f"What was there before is kept in {kept}.")


def _drill(file: Path | None) -> None:
    from bot.cleanse import Cleanse
    from models.backup import file_of
    from models.drill import drill, in_words, newest_backup

    with _clear_about_the_database():
        settings = _settings()
        present = file_of(settings.database_url)
        cleanse = Cleanse(settings, datetime.now(UTC))
        path = file or newest_backup(present.parent / "backups")
        found = drill(
            path,
            cleanse.now,
            key=settings.key_source(),
            cleanse=lambda copy: cleanse(copy, present),
        )
        typer.echo(in_words(found, cleanse.forgotten, cleanse.now))


@app.command()
def cleanse() -> None:
    """After a dump of PostgreSQL was restored: forget again whose keys are no more."""
    from usecases.forget import forget_who_has_no_key

    settings = _settings()
    with _clear_about_the_database(), settings.open_database() as database:
        database.keyring.is_lenient = True
        with database.write() as session:
            count = forget_who_has_no_key(session, datetime.now(UTC), settings.seal())
        if count:
            database.leave_no_byte()
        typer.echo(f"Members forgotten again: {count}.")


@app.command("rotate-key")
def rotate_key(
    file: Annotated[Path, typer.Argument(help="Of the new key; made where there is none.")],
) -> None:
    """Let another key open the database; what is sealed in it stays as it is."""
    from models.another_key import open_by

    with _clear_about_the_database():
        with _settings().open_database() as database:
            source = database.keyring.source
            open_by(database, file)
        # A setting that holds a key goes before one that names a file.
        instead = (
            "put what it holds into ENCRYPTION_KEY, or take that out and name the file in"
            " ENCRYPTION_KEY_FILE"
            if source.setting is not None
            else f"name it in ENCRYPTION_KEY_FILE, or put it in the place of {source}"
        )
        typer.echo(
            f"The key in {file.resolve()} opens the database from now on, and the one in {source}"
            f" no more.\n"
            f"1. Now {instead}.\n"
            "2. Then make a backup (of PostgreSQL a dump of the keys), as the keys beside the"
            " backups still rest on the old key.\n"
            "3. Keep a copy of the new key in a safe place, and destroy the old one."
        )


@app.command()
def retention(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show it, and let nothing go.")
    ] = False,
) -> None:
    """Let go of what is older than it is kept, as the timetable does every day."""
    from bot.show_retention import let_all_go, table

    settings = _settings()
    with _clear_about_the_database(), settings.open_database() as database:
        now = datetime.now(UTC)
        typer.echo(table(database, settings, now))
        if not dry_run:
            let_all_go(database, settings, now)
            typer.echo("It is gone.")


@app.command()
def doctor() -> None:
    """Check token, database, model and clock, and say what to do about each fault."""
    if not asyncio.run(_examine(_settings())):
        raise typer.Exit(1)


@app.command()
def evaluate(
    file: Annotated[Path, typer.Argument(help="Tab-separated needs: theme, lang, text.")],
    model: Annotated[
        list[str] | None, typer.Option(help="Instead of EMBEDDING_MODEL; several are compared.")
    ] = None,
    ablate: Annotated[bool, typer.Option("--ablate", help="What each step adds.")] = False,
) -> None:
    """Measure how often the nearest needs share a theme, on needs whose themes are known."""
    from bot.evaluate import BadFileError, embed, read, table
    from bot.evaluate import ablate as steps
    from bot.evaluate import evaluate as measure

    models = model or [_settings().embedding_model]
    try:
        needs = read(file)
    except BadFileError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    found = {name: asyncio.run(embed(needs, name)) for name in models}
    if ablate:
        for name, embedded in found.items():
            typer.echo(f"{name}: {len(needs.texts)} needs\n{table(list(steps(embedded)))}")
        return
    measured = {name: measure(embedded).as_dict() for name, embedded in found.items()}
    typer.echo(json.dumps(measured if len(models) > 1 else measured[models[0]]))


@app.command()
def simulate(
    members: Annotated[int, typer.Option(min=2, help="Invented members.")] = 500,
    weeks: Annotated[int, typer.Option(min=1, help="How long they live.")] = 52,
    seed: Annotated[int, typer.Option(min=0, help="The same seed, the same table.")] = 1,
    plot: Annotated[Path | None, typer.Option(help="Draw it, too, as this PNG.")] = None,
) -> None:
    """Let invented members live a year by the real rules, beside pairing at random."""
    from bot.simulate import BrokenRunError, compare
    from bot.simulation.figures import table
    from bot.simulation.plot import NoPlotError, check_plot, draw

    try:
        if plot is not None:
            check_plot(plot)
        runs = compare(members, weeks, seed, partial(_show_weeks, weeks))
    except NoPlotError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    except BrokenRunError:
        typer.echo("A simulated town broke down; what it said stands above.", err=True)
        raise typer.Exit(1) from None
    about = f"{members} members, {weeks} weeks, seed {seed}"
    typer.echo(f"{about}\n\n{table(runs)}")
    if plot is not None:
        draw(runs, plot, about)
        typer.echo(f"The picture is in {plot}.")


def _show_weeks(of: int, done: dict[str, int]) -> None:
    """One line that is written over, apart from the table."""
    shown = ", ".join(f"{name} {week}" for name, week in done.items())
    typer.echo(f"\rweeks of {of}: {shown}  ", err=True, nl=min(done.values()) == of)


@app.command()
def report(
    month: Annotated[str, typer.Option(help="The month, as 2026-10; the last of several.")],
    out: Annotated[Path, typer.Option(help="The HTML file to write.")],
    first: Annotated[str | None, typer.Option(help="The first of several months.")] = None,
    language: Annotated[str | None, typer.Option(help="nl, fr, en or de.")] = None,
) -> None:
    """Write the report on a month, or several, that the chat gives with /report."""
    from bot.write_report import NoReportError, write_report

    settings = _settings()
    with _clear_about_the_database():
        try:
            write_report(
                settings,
                out,
                datetime.now(UTC),
                first=first or month,
                last=month,
                language=language,
            )
        except NoReportError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(2) from None
        typer.echo(f"The report is in {out}.")


async def _examine(settings: Settings) -> bool:
    from bot.doctor import examine

    well = True
    async for finding in examine(settings):
        mark = "✓" if finding.advice is None else "✗"
        typer.echo(f"{mark} {finding.about}: {finding.state}.")
        if finding.advice is not None:
            well = False
            typer.echo(f"  {finding.advice}")
    return well


async def _serve(settings: Settings, role: Role | None) -> None:
    with nothing_collected():
        from bot.compose import compose
        from bot.play import DATABASE
        from models.backup import file_of
        from models.lock import alone_in, alone_on
        from models.migrate import migrate as bring_up

    if str(DATABASE) in settings.database_url:
        typer.echo("DATABASE_URL names the playground's database; choose another.", err=True)
        raise typer.Exit(2)
    raakvlak = compose(settings, role=role)
    with contextlib.ExitStack() as stack:
        if raakvlak.database.is_sqlite:
            stack.enter_context(alone_on(file_of(settings.database_url)))
        else:
            shares = role is not None
            stack.enter_context(alone_in(raakvlak.database, with_others=shares))
        await asyncio.to_thread(bring_up, raakvlak.database)
        await asyncio.to_thread(raakvlak.database.prove_writable)
        await asyncio.to_thread(_prove_keys, raakvlak.database)
        async with _clear_about_the_address(), raakvlak.running():
            logger.info("Raakvlak is running%s.", f" ({role})" if role else "")
            settling = []
            if raakvlak.has_model:
                settling.append(asyncio.create_task(settle_garbage(raakvlak.matchmaker)))
            await _until_asked_to_stop(raakvlak.broken)
            for task in settling:
                task.cancel()
    if raakvlak.fault is not None:
        raise raakvlak.fault


def _prove_keys(database: "Database") -> None:
    from models.member_key import refuse_lost_keys

    with database.read() as session:
        refuse_lost_keys(session)


@contextlib.asynccontextmanager
async def _clear_about_the_address() -> AsyncIterator[None]:
    from bot.serve import AddressTakenError

    try:
        yield
    except AddressTakenError as error:
        typer.echo(f"{error} Choose another in HTTP_ADDRESS, or stop what is there.", err=True)
        raise typer.Exit(2) from None


async def _play(settings: Settings, port: int, *, large: bool = False) -> None:
    with nothing_collected():
        from bot.play import playing

    async with playing(settings, port, large=large) as (address, _):
        typer.echo(f"The playground is open: {address} (Ctrl-C ends it).")
        await _until_asked_to_stop()


async def _until_asked_to_stop(asked: asyncio.Event | None = None) -> None:
    asked = asked or asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows knows no signal handlers in a loop; there Ctrl-C cancels the main task.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, asked.set)
    await asked.wait()


@contextlib.contextmanager
def _clear_about_the_database() -> Iterator[None]:
    """End with one line that says what is wrong with the database and what to do."""
    from models.backup import BadBackupError
    from models.encryption_key import BadKeyError
    from models.faults import describe
    from models.lock import InUseError
    from models.migrate import UnknownSchemaError
    from models.move import CannotMoveError

    try:
        yield
    except (BadBackupError, BadKeyError, UnknownSchemaError, CannotMoveError) as error:
        typer.echo(str(error), err=True)
    except InUseError:
        typer.echo("Raakvlak runs on this database: stop it first.", err=True)
    except Exception as error:
        fault = describe(error)
        if fault is None:
            raise
        typer.echo(str(fault), err=True)
    else:
        return
    raise typer.Exit(3)


def _settings() -> Settings:
    """Read the settings, or end with one line that names what is wrong."""
    try:
        settings = read_settings()
    except BadSettingsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    from bot.logs import set_up_logging

    set_up_logging(settings.secrets, settings.log_format)
    return settings


if __name__ == "__main__":
    app()
