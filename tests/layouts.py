"""The layouts that concluding observations are met in, each as a way to print a document.

A layout says what it does to the document before it prints it (`prepare`), and what a reader of
the page cannot know any more (`loses`). What `prepare` gives is what must be read back.

`python -m tests.layouts` writes the English sample in each layout of `SAMPLED`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from cmw_obs import convert
from cmw_obs.model import LANGUAGES, Document
from tests import line_pages, losses, markdown_pages, pages, web_pages
from tests.conftest import SAMPLES
from tests.markdown_pages import Markdown
from tests.pages import Setting
from tests.relabel import DEFAULT, Scheme, relabelled, roman

SAMPLED = (
    *("web", "web-tight", "tika", "pandoc-plain", "pandoc-markdown", "libreoffice", "pdf"),
    *("pdf-layout", "pdf-alone", "numbers-alone", "flat", "lost-labels", "lost-numbers"),
)
_FOLDER = SAMPLES / "layouts"


class Layout(NamedTuple):
    """One layout.

    `loses` holds what cannot be read back: `footnotes`, `labels`, `numbers`, `breaks`; and what
    cannot be told for sure: `hyphens` at line ends, `quotes` spelt in ASCII.
    """

    name: str
    write: Callable[[Document, Scheme], str]
    prepare: Callable[[Document], Document] = lambda document: document
    loses: frozenset[str] = frozenset()
    scheme: Callable[[str], Scheme] = DEFAULT.__getitem__
    languages: tuple[str, ...] = LANGUAGES
    suffix: str = "txt"

    @property
    def threshold(self) -> float:
        """The least F1 that paragraphs, headings, items and footnotes must reach."""
        return 0.98 if self.loses & {"labels", "numbers", "breaks"} else 1.0


class Rendered(NamedTuple):
    """A document as it must be read back, and its text."""

    document: Document
    text: str


def render(document: Document, layout: Layout) -> Rendered:
    """Print a document in a layout."""
    scheme = layout.scheme(document.language)
    prepared = layout.prepare(relabelled(document, scheme))
    return Rendered(prepared, layout.write(prepared, scheme))


def _bracketed(language: str) -> Scheme:
    second = DEFAULT[language].items[1]
    return DEFAULT[language]._replace(number="({})", items=("{})", second))


def _counted(language: str) -> Scheme:
    """Give the labels of Word's own lists, as pandoc spells them."""
    latin = DEFAULT[language]._replace(number="{}.", letters=("latin", "roman"))
    return latin._replace(items=(latin.items[0],) * 2)


def _apart(language: str) -> Scheme:
    return DEFAULT[language]._replace(number="{} -", heading="{} -")


def _indic(language: str) -> Scheme:
    return DEFAULT[language]._replace(digits="indic", sections="indic", number="{}-")


def _cyrillic(language: str) -> Scheme:
    return DEFAULT[language]._replace(parts="lookalike", letters=("cyrillic", "roman"))


_NOTES = frozenset({"footnotes"})
_MARKDOWN = frozenset({"quotes"})
_PAGES = frozenset({"hyphens"})
_tight = partial(line_pages.lines, behind="")

LAYOUTS = (
    Layout("poi", line_pages.poi),
    Layout("tika", line_pages.tika),
    Layout("web", partial(_tight, printer=line_pages.star), loses=_NOTES),
    Layout("web-spaced", line_pages.lines, loses=_NOTES),
    Layout("web-tight", partial(line_pages.lines, between="\n"), loses=_NOTES),
    Layout("web-glued-tight", partial(_tight, between="\n"), loses=_NOTES),
    Layout("roman-parts", line_pages.lines, loses=_NOTES, scheme=roman),
    Layout("roman-first", _tight, losses.with_part_before_opening, _NOTES, roman),
    Layout("arabic-apart", line_pages.lines, loses=_NOTES, scheme=_apart, languages=("ar",)),
    Layout("arabic-indic", line_pages.lines, loses=_NOTES, scheme=_indic, languages=("ar",)),
    Layout("cyrillic", line_pages.lines, loses=_NOTES, scheme=_cyrillic, languages=("ru",)),
    Layout("bracketed", line_pages.lines, loses=_NOTES, scheme=_bracketed),
    Layout("numbers-alone", partial(line_pages.lines, behind="\n", between="\n"), loses=_NOTES),
    Layout(
        "web-listed",
        partial(web_pages.listed, call="{}"),
        losses.with_counted_marks,
        # A mark glued to an Arabic number cannot be told from it.
        languages=tuple(code for code in LANGUAGES if code != "ar"),
    ),
    Layout("web-raised", partial(web_pages.listed, call="^{}"), losses.with_counted_marks),
    Layout(
        "web-bracketed",
        partial(web_pages.listed, call="[{}]", between="\n", back=" ↩"),
        losses.with_counted_marks,
    ),
    Layout("browser", web_pages.browsed, losses.with_counted_marks, _PAGES),
    Layout("markdown-linked", web_pages.linked, losses.with_counted_marks, _MARKDOWN, suffix="md"),
    Layout("libreoffice", line_pages.glued, losses.with_printed_marks, _NOTES),
    Layout("pandoc-plain", markdown_pages.write_plain),
    *(
        Layout(
            f"pandoc-{name}",
            partial(markdown_pages.write, shape=shape),
            loses=_MARKDOWN,
            scheme=scheme,
            suffix="md",
        )
        for name, shape, scheme in (
            ("markdown", Markdown(), DEFAULT.__getitem__),
            ("headings", Markdown(headings="#"), DEFAULT.__getitem__),
            ("quoted", Markdown(quoted=True), DEFAULT.__getitem__),
            ("lists", Markdown(lists=True), _counted),
        )
    ),
    *(
        Layout(name, partial(pages.write, setting=setting), losses.with_printed_marks, _PAGES)
        for name, setting in (
            ("pdf", Setting()),
            ("pdf-tight", Setting(blank=False)),
            ("pdf-layout", Setting(margin=" " * 10)),
            ("pdf-rows", Setting(blank=False, rule=False, feeds=False)),
            ("pdf-drawn", Setting(blank=False, rule=False, drawn=True)),
            ("pdf-alone", Setting(width=80, blank=False, rule=False, alone=True)),
        )
    ),
    Layout("flat", partial(line_pages.lines, between=" "), losses.in_one_line, _NOTES | {"breaks"}),
    Layout("lost-labels", line_pages.lines, losses.without_item_labels, _NOTES | {"labels"}),
    Layout("lost-numbers", line_pages.unnumbered, losses.without_numbers, _NOTES | {"numbers"}),
)
BY_NAME = {layout.name: layout for layout in LAYOUTS}


def sample(language: str) -> Document:
    """Read the sample in a language."""
    name = f"valdoria-co2-{language}.txt"
    return convert.read((SAMPLES / name).read_bytes(), name)


def sampled() -> dict[str, str]:
    """Give the English sample in the layouts that are kept as files, by file name."""
    document = sample("en")
    return {
        f"valdoria-co2-en.{name}.{BY_NAME[name].suffix}": render(document, BY_NAME[name]).text
        for name in SAMPLED
    }


if __name__ == "__main__":
    _FOLDER.mkdir(exist_ok=True)
    for name, text in sampled().items():
        (_FOLDER / name).write_bytes(text.encode())
