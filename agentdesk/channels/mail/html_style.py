"""Knows which CSS of a mail may stay: colours, fonts and measures of a sane size, nothing that fetches, hides or moves."""

import re

LARGEST_PX = 2_000
LARGEST_FONT_PX = 96

_PROPERTIES = frozenset(
    "color background-color font font-family font-size font-style font-weight font-variant text-align text-decoration "
    "text-indent text-transform line-height letter-spacing margin margin-top margin-right margin-bottom margin-left "
    "padding padding-top padding-right padding-bottom padding-left border border-top border-right border-bottom "
    "border-left border-color border-style border-width border-collapse border-spacing width height max-width min-width "
    "vertical-align white-space list-style-type display direction page-break-before".split()
)
_VALUE = re.compile(r"[\w\s#%.,'\"!-]*(?:(?:rgb|rgba|hsl|hsla)\([\d\s.,%/]*\)[\w\s#%.,'\"!-]*)*")
_NUMBER = re.compile(r"(-?[\d.]+)(px|pt|em|rem|ex|cm|mm|in|pc|vw|vh|%)?")
_COLOUR = re.compile(r"#[0-9a-f]+|(?:rgb|hsl)a?\([^)]*\)")
_IN_PX = {"pt": 1.34, "em": 16.0, "rem": 16.0, "ex": 8.0, "cm": 38.0, "mm": 3.8, "in": 96.0, "pc": 16.0, "%": 1.0,
          "vw": 10.0, "vh": 10.0}  # fmt: skip
_LONGEST = 4_000


def kept_style(value: str) -> str | None:
    """The declarations that may stay; None when there is none."""
    kept = []
    for declaration in value[:_LONGEST].split(";"):
        name, colon, said = (part.strip() for part in declaration.partition(":"))
        name = name.lower()
        if colon and name in _PROPERTIES and _VALUE.fullmatch(said) and _is_sane(name, said.lower()):
            kept.append(f"{name}:{said.replace(chr(34), chr(39))}")
    return ";".join(kept) or None


def kept_measure(value: str, largest: int) -> str | None:
    """A width, height or count as HTML has it: `600`, `50%`, `12px`."""
    found = re.fullmatch(r"\s*(\d{1,6})(?:\.\d*)?\s*(%|px)?\s*", value)
    if found is None or int(found[1]) > (100 if found[2] == "%" else largest):
        return None
    return found[1] + ("%" if found[2] == "%" else "")


def _is_sane(name: str, value: str) -> bool:
    if name == "display":
        return value in {"none", "block", "inline", "inline-block", "table", "table-row", "table-cell", "list-item"}
    largest = LARGEST_FONT_PX if name in {"font", "font-size"} else LARGEST_PX
    if name in {"color", "background-color", "border-color", "font-family", "font-weight"}:
        return True
    measures = _NUMBER.findall(_COLOUR.sub("", value))
    return all(_px(number, unit, name) <= largest for number, unit in measures if unit or name != "font")


def _px(number: str, unit: str, name: str) -> float:
    try:
        size = float(number)
    except ValueError:
        return LARGEST_PX + 1.0
    if size < 0:
        return 0.0 if name in {"letter-spacing", "text-indent"} and size > -20 else LARGEST_PX + 1.0
    if unit == "%" and name in {"font", "font-size", "line-height"}:
        return size * 0.16  # of the font, not of the window
    return size * _IN_PX.get(unit, 1.0)
