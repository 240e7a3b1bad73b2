"""Knows how a text with `format=flowed` (RFC 3676) becomes paragraphs again."""


def unflow(text: str, *, del_sp: bool = False) -> str:
    """Lines that end in a blank flow into the next one of the same quote depth; stuffed blanks go."""
    told: list[list[str]] = []
    open_depth = -1
    """Of the paragraph that still flows; -1: none does."""
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        words = line[depth:].removeprefix(" ")
        is_signature = words == "-- "
        flows = words.endswith(" ") and not is_signature
        if del_sp and flows:
            words = words[:-1]
        if open_depth == depth and not is_signature:
            told[-1].append(words)
        else:
            told.append([f"{'>' * depth} {words}" if depth else words])
        open_depth = depth if flows else -1
    return "\n".join("".join(each) for each in told)
