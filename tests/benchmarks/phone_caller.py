"""A caller in a process of its own, driven by lines on stdin: `ring NUMBER` and `stop`; tells when the INVITE went out."""

import sys

from tests.helpers.sip.invite import HandWritten


def main(to: str) -> None:
    caller = HandWritten(to)
    for line in sys.stdin:
        verb, _, number = line.strip().partition(" ")
        if verb == "ring":
            sent = caller.ring(number)
            sys.stdout.write(f"{sent!r}\n")
        else:
            caller.give_up()
            sys.stdout.write("stopped\n")
        sys.stdout.flush()
    caller.close()


if __name__ == "__main__":
    main(sys.argv[1])
