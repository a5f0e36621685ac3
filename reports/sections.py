"""The sections of the report, each a function from the job to its HTML."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from html import escape

from locales.inert import inert
from matching.priority import grade
from reports.charts import needs_map, ranked, trends, unmet
from reports.diversity import over_represented
from reports.figures import DIMENSIONS, sums
from reports.groups import rows, shade, share, shown_themes
from reports.job import Job, at_least
from reports.proposals import VOICES, standings
from reports.who_needs_what import emphasis_words

MOST_EMPHASES = 12
FACTORS = ("score", "reach", "urgency", "missing")


def headlines(job: Job) -> str:
    """The numbers of the range in one look, and how they are to be read."""
    happened = sums(job.figures)
    cards = [(job.text("figure-members"), at_least(job.last["members"]))]
    cards += [
        (job.text(f"figure-{name}"), at_least(happened[name]))
        for name in ("active", "told", "matched", "met", "solved")
    ]
    shares = [s for figures in job.figures if (s := figures.unmet_share()) is not None]
    if shares:
        cards.append((job.text("figure-unmet-share"), job.text("percent", share=shares[-1])))
    items = "".join(
        f"<div><dt>{escape(what)}</dt><dd>{escape(value)}</dd></div>" for what, value in cards
    )
    notes = [job.text("figures-legend")]
    if len(job.figures) > 1:
        notes.append(job.text("report-added-up"))
    return _section(job, "headlines", f'<dl class="cards">{items}</dl>', _note(" ".join(notes)))


def map_of_needs(job: Job) -> str:
    """Where the themes lie towards each other."""
    themes = [key for key in shown_themes(job.last) if key in job.last.map]
    if not themes:
        return ""
    names = "; ".join(f"{job.name(key)} ({at_least(job.last[f'theme:{key}'])})" for key in themes)
    return _section(
        job,
        "map",
        _paragraph(job.text("map-about")),
        _picture(needs_map(job), job.text("map-alt", themes=names)),
    )


def unmet_themes(job: Job) -> str:
    """What services do not answer yet, as a picture and as a table."""
    themes = shown_themes(job.last)
    if not themes:
        return ""
    lines = [
        [
            job.name(key),
            at_least(job.last[f"theme:{key}"]),
            at_least(job.last[f"theme:{key}/unmet"]),
        ]
        for key in themes
    ]
    heads = [job.text(f"column-{name}") for name in ("theme", "members", "short")]
    return _section(
        job,
        "unmet",
        _paragraph(job.text("unmet-about")),
        _picture(unmet(job), job.text("unmet-alt")),
        _table(job.text("unmet-table"), heads, lines),
        _quotes(job, themes),
    )


def _quotes(job: Job, themes: Sequence[str]) -> str:
    """In members' own words, plain: marks and invisible characters are gone, nothing is a link."""
    parts = [
        f"<h3>{escape(job.name(key))}</h3>"
        + "".join(f"<blockquote>{escape(inert(words))}</blockquote>" for words in job.quotes[key])
        for key in themes
        if job.quotes.get(key)
    ]
    if not parts:
        return ""
    return "\n".join([_paragraph(job.text("unmet-quotes")), *parts])


def who_needs_what(job: Job) -> str:
    """A heat map a dimension, and who stands out beyond chance."""
    themes = shown_themes(job.last)
    groups = rows(job.last, themes)
    if not any(groups.values()):
        return ""
    found = over_represented(job.last)[:MOST_EMPHASES]
    items = "".join(
        f"<li>{escape(job.text('diversity-emphasis', **emphasis_words(job, one)))}</li>"
        for one in found
    )
    standing_out = (
        f"{_paragraph(job.text('diversity-more-often'))}<ul>{items}</ul>"
        if found
        else _paragraph(job.text("diversity-nobody-stands-out"))
    )
    tables = [
        _heat(job, dimension, groups[dimension], themes)
        for dimension in DIMENSIONS
        if groups[dimension]
    ]
    return _section(
        job,
        "diversity",
        standing_out,
        _note(job.text("diversity-caution")) if found else "",
        _paragraph(job.text("diversity-about")),
        *tables,
    )


def _heat(job: Job, dimension: str, groups: Sequence[str], themes: Sequence[str]) -> str:
    figures = job.last
    subjects = ["members", *(f"theme:{key}" for key in themes)]
    heads = [job.text("chart-all-members"), *(job.name(key) for key in themes)]
    lines = []
    for group in groups:
        cells = []
        for subject in subjects:
            count = figures[f"{subject}/{dimension}:{group}"]
            paper, ink = shade(share(figures, subject, dimension, group))
            cells.append(f'<td style="background:{paper};color:{ink}">{at_least(count)}</td>')
        name = escape(job.group(dimension, group))
        lines.append(f'<tr><th scope="row">{name}</th>{"".join(cells)}</tr>')
    title = escape(job.text(f"dimension-{dimension}"))
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    return (
        f'<div class="wide"><table class="heat"><caption>{title}</caption>'
        f"<thead><tr><td></td>{columns}</tr></thead>"
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )


def over_time(job: Job) -> str:
    """Themes month by month, where there is more than one."""
    themes = shown_themes(job.last)
    if len(job.figures) < 2 or not themes:
        return ""
    heads = [
        job.text("column-theme"),
        *(figures.month.called_briefly(job.language) for figures in job.figures),
    ]
    lines = [
        [job.name(key), *(at_least(figures[f"theme:{key}"]) for figures in job.figures)]
        for key in themes
    ]
    return _section(
        job,
        "trends",
        _paragraph(job.text("trends-about")),
        _picture(trends(job), job.text("trends-alt")),
        _table(job.text("trends-table"), heads, lines),
    )


def introductions(job: Job) -> str:
    """From a need to a meeting and what became of it, month by month."""
    names = ("told", "matched", "met", "talked", "solved")
    heads = [job.text("column-month"), *(job.text(f"figure-{name}") for name in names)]
    lines = [
        [figures.month.called(job.language), *(at_least(figures[name]) for name in names)]
        for figures in job.figures
    ]
    waits = [
        (figures.month.called(job.language), figures["waited"])
        for figures in job.figures
        if "waited" in figures.cells
    ]
    return _section(
        job,
        "introductions",
        _paragraph(job.text("introductions-about")),
        _table(job.text("introductions-table"), heads, lines),
        *(_paragraph(f"{month}: {job.text(f'waited-{band}')}") for month, band in waits),
    )


def proposals(job: Job) -> str:
    """New services in the making: what members say, and the factors of what comes first."""
    found = standings(job)
    if not found:
        return ""
    heads = ("proposal", "state", "needing", *VOICES)
    voices = [
        [
            one.title,
            job.text(f"proposal-state-{one.state}"),
            at_least(one.members),
            *(at_least(one.voices[name]) for name in VOICES),
        ]
        for one in found
    ]
    going = [one for one in found if not one.is_decided]
    parts = [_table(job.text("proposals-table"), [job.text(f"column-{h}") for h in heads], voices)]
    if going:
        ranking = [
            [
                one.title,
                f"{one.priority.score}",
                *(
                    f"{job.text(f'grade-{grade(value)}')} ({value})"
                    for value in (one.priority.reach, one.priority.urgency, one.priority.missing)
                ),
            ]
            for one in going
        ]
        columns = [job.text(f"column-{name}") for name in ("proposal", *FACTORS)]
        parts += [
            _paragraph(job.text("proposals-ranking-about")),
            _picture(ranked(job), job.text("proposals-alt")),
            _table(job.text("proposals-ranking"), columns, ranking),
        ]
    return _section(job, "proposals", _paragraph(job.text("proposals-about")), *parts)


def how_it_was_counted(job: Job) -> str:
    return _section(
        job, "method", _paragraph(job.text("report-method")), _paragraph(job.text("report-limits"))
    )


def _section(job: Job, name: str, *parts: str) -> str:
    title = escape(job.text(f"section-{name}"))
    body = "\n".join(parts)
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{title}</h2>\n{body}\n</section>'


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def _picture(png: bytes, alternative: str) -> str:
    data = b64encode(png).decode()
    return f'<figure><img src="data:image/png;base64,{data}" alt="{escape(alternative)}"></figure>'


def _table(title: str, heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(line[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in line[1:])
        + "</tr>"
        for line in lines
    )
    return (
        f'<div class="wide"><table><caption>{escape(title)}</caption><thead><tr>{columns}</tr>'
        f"</thead><tbody>{body}</tbody></table></div>"
    )
