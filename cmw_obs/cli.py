"""The command line: options in, bytes out, errors printed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from cmw_obs import __version__, convert, files
from cmw_obs.model import LANGUAGES
from cmw_obs.output import complain, put
from cmw_obs.preview_options import preview_options
from cmw_obs.runs import STRICT, Chosen, Run, usage

_Command = TypeVar("_Command", bound=Callable[..., Any])

_EXAMPLES = """\b
Examples:
  cmw-obs convert co2.txt | jq .adopted
  cmw-obs convert co2.txt -o co2.md
  cmw-obs convert folder/ -t yaml -d out/
  cmw-obs check --strict co2.txt
  cmw-obs preview co2.txt"""


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EXAMPLES,
)
@click.version_option(__version__, prog_name="cmw-obs")
def main() -> None:
    """Convert UN treaty bodies' concluding observations into JSON, YAML, Markdown and more.

    Reads the text of the documents in Arabic, Chinese, English, French, Russian and Spanish,
    keeps every word, and says what it is unsure of.
    """


def _formats(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    from cmw_obs.writers import names

    return [name for name in names() if name.startswith(incomplete)]


def _inputs(command: _Command) -> _Command:
    """Add what every command that reads documents takes."""
    languages = ", ".join(LANGUAGES)
    for option in (
        click.option("--symbol", help="The document's UN symbol, if its text does not print it."),
        click.option("--encoding", metavar="NAME", help="Of text that is not UTF-8 or UTF-16."),
        click.option("-l", "--language", metavar="CODE", help=f"{languages}. [default: detected]"),
        click.option(
            "-f", "--from", "format", metavar="FORMAT", help="text, json, yaml. [default: detected]"
        ),
        click.argument("inputs", nargs=-1, metavar="[INPUT]..."),
    ):
        command = option(command)
    return command


@main.command("convert")
@_inputs
@click.option(
    *("-t", "--to"),
    metavar="FORMAT",
    shell_complete=_formats,
    help="json, jsonl, csv, yaml, markdown. [default: as -o ends, else json]",
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file.")
@click.option("-d", "--output-dir", metavar="DIR", help="Write a file for each input.")
@click.option(
    "--select",
    multiple=True,
    metavar="KEY=VALUE",
    help="Rows, Markdown: these paragraphs alone, by role, part, section, number, treaty, article"
    " or sdg.",
)
@click.option("--compact", is_flag=True, help="JSON: each document on one line.")
@click.option("--bom", is_flag=True, help="CSV: begin with a byte order mark, for spreadsheets.")
@click.option("--strict", is_flag=True, help="Exit with 3 where there are warnings.")
@click.option("--force", is_flag=True, help="Overwrite files that exist.")
def convert_command(
    inputs: tuple[str, ...],
    to: str | None,
    output: str | None,
    output_dir: str | None,
    select: tuple[str, ...],
    strict: bool,
    force: bool,
    **others: Any,
) -> None:
    """Convert files, folders or standard input (-).

    Several inputs on standard output follow one another: JSON documents as jq reads them, YAML
    as a stream, rows under one header.
    """
    if output and output_dir:
        raise click.UsageError("-o and -d exclude each other")
    format = usage(convert.output_format, to, output)
    options = {key for key in ("compact", "bom") if others.pop(key)}
    usage(convert.check_options, format, options | {"select" for _ in select})
    chosen = Chosen(select)
    run = Run(inputs, others, strict)
    if output_dir:
        for outcome in run.outcomes():
            path = os.path.join(output_dir, convert.renamed(outcome.source.relative, format))
            document = chosen.of(outcome.read)
            run.save(path, convert.write_all([document], format, options), force)
    elif output and output != files.STDIN:
        whole = [*convert.write_all(run.each(chosen.of), format, options)]
        if whole:
            run.save(output, whole, force)
    else:
        for written in convert.write_all(run.each(chosen.of), format, options):
            put(written)
    if select and not chosen.any:
        complain(f"nothing matches --select {' '.join(select)}")
    sys.exit(run.status)


@main.command("check")
@_inputs
@click.option("--json", "as_json", is_flag=True, help="Print the diagnostics as JSON Lines.")
@click.option("--explain", is_flag=True, help="Print how each line of the text was read.")
@click.option("--strict", is_flag=True, help="Exit with 3 where there are warnings.")
def check_command(
    inputs: tuple[str, ...], as_json: bool, explain: bool, strict: bool, **reading: str | None
) -> None:
    """Print the diagnostics alone, and the proof that nothing was lost.

    A line for each, as compilers print them: file:line: code: message.
    """
    from cmw_obs import report

    write = report.json_lines if as_json else report.text_lines
    run = Run(inputs, reading, strict)
    for outcome in run.outcomes():
        if explain:
            put(
                report.explanation(
                    outcome.source.name, convert.explained(outcome.data, run.reading)
                )
            )
        proof = convert.prove(outcome.read, outcome.data)
        if strict and proof and (proof.lost or proof.altered):
            run.status = run.status or STRICT
        put(write(outcome.source.name, outcome.read, proof))
    sys.exit(run.status)


@main.command("preview")
@_inputs
@preview_options
def preview_command(inputs: tuple[str, ...], diagnose: bool, **options: Any) -> None:
    """Show documents in the terminal, from right to left where they are Arabic.

    Into a pipe or file go whole lines in reading order, without colour.
    """
    from cmw_obs.terminal import preview

    reading = {key: options.pop(key) for key in ("symbol", "encoding", "language", "format")}
    asked = usage(preview.asked, **options)
    if diagnose:
        preview.diagnose(asked, put)
        sys.exit(0)
    run = Run(inputs, reading, strict=False)
    hint = preview.show(run.each(asked.narrowed), asked, put)
    if hint:
        complain(f"hint: {hint}")
    sys.exit(run.status)


@main.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of the output."""
    from json import dumps

    from cmw_obs.schema import json_schema

    put(f"{dumps(json_schema(), indent=2)}\n".encode())
