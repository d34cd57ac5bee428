"""Bytes to text: UTF-8 and UTF-16, any other encoding only when it is asked for."""

from __future__ import annotations

from cmw_obs.errors import DecodingError

# What a file of these first bytes is, and what to do with it.
_CONTAINERS = (
    (b"PK\x03\x04", "a Word or other zipped file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"%PDF", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip file"),
)
# Where Windows and older Web text of the six languages comes from, most telling first.
_GUESSES = (
    ("windows-1256", "\u0600", "\u06ff"),
    ("windows-1251", "\u0400", "\u04ff"),
    ("gb18030", "\u4e00", "\u9fff"),
)
_SAMPLE = 20_000
_TRY = "save or extract it as plain text first"
_BINARY = f"a binary file, not text (it holds NUL bytes); {_TRY}"


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Decode `data`, giving the text without byte order mark and the encoding's name.

    Raises `DecodingError` for what is no text, or text in an encoding that was not named.
    """
    _refuse_containers(data)
    if encoding:
        return _decode_as(data, encoding)
    found = _by_mark(data)
    if found:
        return _decode_as(data, found)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DecodingError(_explain(data, error)) from None
    if "\0" in text:
        raise DecodingError(_BINARY)
    return text, "utf-8"


def _refuse_containers(data: bytes) -> None:
    for head, what in _CONTAINERS:
        if data.startswith(head):
            raise DecodingError(f"{what}, not text; {_TRY}")


def _by_mark(data: bytes) -> str | None:
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return _wide(data) if b"\0" in data[:200] else None


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark: only in the right byte order are there spaces and line ends."""
    counts = {}
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data[: _SAMPLE & ~1].decode(encoding, errors="replace")
        if "\0" not in text and "\ufffd" not in text[:-1]:
            counts[encoding] = text.count("\n") + text.count(" ")
    best = max(counts, key=lambda encoding: counts[encoding], default=None)
    return best if best and counts[best] else None


def _decode_as(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise DecodingError(f"no encoding is called {encoding!r}; try windows-1256") from None
    except (UnicodeDecodeError, UnicodeError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise DecodingError(_place(data, error).format(encoding)) from None
        raise DecodingError(f"not {encoding} text: {error}") from None
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise DecodingError(_BINARY)
    return text, encoding.lower()


def _place(data: bytes, error: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return f"line {line}: not {{}} text (byte 0x{data[error.start]:02x})"


def _explain(data: bytes, error: UnicodeDecodeError) -> str:
    if b"\0" in data[:_SAMPLE]:
        return _BINARY
    return f"{_place(data, error).format('UTF-8')}; try --encoding {_likely(data[:_SAMPLE])}"


def _likely(data: bytes) -> str:
    """Name the encoding in which most of the bytes above ASCII are letters of one script."""
    best, most = "windows-1252", len(data) * 0.3
    for name, first, last in _GUESSES:
        text = data.decode(name, errors="ignore")
        letters = sum(first <= each <= last for each in text)
        if letters > most:
            best, most = name, letters
    return best
