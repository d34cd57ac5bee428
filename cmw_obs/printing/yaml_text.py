"""Plain values as YAML text that reads well and reads back the same."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

# libyaml escapes every letter beyond U+FFFF and stops at half a surrogate pair.
_BEYOND_LIBYAML = re.compile("[\ud800-\udfff\U00010000-\U0010ffff]")
# Escaped, as PyYAML's own dumper writes some of them so that they do not read back.
_LINE_BREAK = re.compile("[\n\r\x85\u2028\u2029]")

_libyaml: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def dump(data: dict[str, Any]) -> str:
    """Give dicts, lists and scalars as a YAML document, keys in the order they have."""
    careful = _BEYOND_LIBYAML.search(json.dumps(data, ensure_ascii=False))
    text: str = yaml.dump(
        data,
        Dumper=_Careful if careful else _Quick,
        allow_unicode=True,
        explicit_start=True,
        sort_keys=False,
        width=1 << 24,
    )
    return text


def _string(dumper: Any, value: str) -> Any:
    style = '"' if _LINE_BREAK.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


def _list(dumper: Any, values: list[Any]) -> Any:
    short = not any(isinstance(each, dict | list) for each in values)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", values, flow_style=short)


def _dict(dumper: Any, values: dict[str, Any]) -> Any:
    short = all(isinstance(each, int) for each in values.values())
    return dumper.represent_mapping("tag:yaml.org,2002:map", values.items(), flow_style=short)


class _Quick(_libyaml):  # type: ignore[misc]
    """PyYAML's dumper in C."""


class _Careful(yaml.SafeDumper):
    """PyYAML's dumper in Python, six times slower, for the letters the other would not show."""


for _dumper in (_Quick, _Careful):
    _dumper.add_representer(str, _string)
    _dumper.add_representer(list, _list)
    _dumper.add_representer(dict, _dict)
