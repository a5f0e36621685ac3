"""`python -m benchmarks.texts`: what a process spends on its texts before it can say the first.

All of a language parsed at once, as a bundle is usually made, beside one text as the bot asks it.
"""

from time import process_time

from fluent.runtime import FluentBundle, FluentResource

from locales.render import FOLDER, LANGUAGES, plain

ONE = "about-short"


def main() -> None:
    print(f"{'':6}{'all, ms':>10}{'one, ms':>10}")
    for language in LANGUAGES:
        at_once, one = took(language)
        print(f"{language:6}{1000 * at_once:10.1f}{1000 * one:10.1f}", flush=True)


def took(language: str) -> tuple[float, float]:
    """Seconds of a core: to parse all texts of a language, and until one of them is there."""
    begun = process_time()
    bundle = FluentBundle([language])
    for path in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    between = process_time()
    plain(language, ONE)
    return between - begun, process_time() - between


if __name__ == "__main__":
    main()
