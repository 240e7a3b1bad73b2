#!/usr/bin/env python3
"""Knows how this project is set up, shown, tested and packaged; standard library only, the same on every system.

python3 dev.py demo      set up what is missing and open AgentDesk on a demo workspace with an incoming call
python3 dev.py test      set up what is missing, check the code, run every test
python3 dev.py setup     only set up: .venv with .venv/bin/agentdesk
python3 dev.py check     ruff, mypy, import contracts, translations
python3 dev.py bench     measure speed and memory
python3 dev.py bench-team  measure a team's PostgreSQL: pops, searches, 200 desks logging
python3 dev.py package   build the frozen program with PyInstaller
"""

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
OLDEST = (3, 11)
MEMORY_BYTES = 4 * 1024**3

# What Qt loads, read from its libraries in a bare Debian 12; libX11 is needed without a display too.
FOR_THE_DEMO = (
    "ca-certificates", "python3-venv",
    "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libglib2.0-0", "libxkbcommon0", "libx11-6",
    "libbrotli1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0",
    "libx11-xcb1", "fonts-noto-core",
)  # fmt: skip
FOR_THE_TESTS = (
    "postgresql", "xvfb", "xauth", "at-spi2-core", "python3-pyatspi", "dbus", "dbus-x11", "xdotool", "procps",
    "util-linux", "kamailio", "kamailio-tls-modules", "baresip-core", "sip-tester", "openssl",
    "dovecot-imapd", "dovecot-lmtpd", "dovecot-submissiond",
    "libenchant-2-2", "hunspell-en-us", "hunspell-nl", "hunspell-vi",
)  # fmt: skip


def main() -> int:
    if sys.version_info < OLDEST:
        return say(f"AgentDesk needs Python {OLDEST[0]}.{OLDEST[1]} or later; this is {platform.python_version()}.")
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("setup", help="make .venv")
    demo = verbs.add_parser("demo", help="open AgentDesk on a demo workspace")
    demo.add_argument("rest", nargs=argparse.REMAINDER)
    test = verbs.add_parser("test", help="check and test")
    test.add_argument("--long", action="store_true", help="also the long tests (200 random kills …)")
    test.add_argument("--no-check", action="store_true", help="only pytest")
    test.add_argument("rest", nargs="*", help="paths or options for pytest, after --")
    verbs.add_parser("check", help="ruff, mypy, import contracts, translations")
    bench = verbs.add_parser("bench", help="measure")
    bench.add_argument("rest", nargs=argparse.REMAINDER)
    team = verbs.add_parser("bench-team", help="measure a PostgreSQL workspace of its own")
    team.add_argument("rest", nargs=argparse.REMAINDER)
    verbs.add_parser("package", help="build the frozen program")
    verbs.add_parser("translations", help="collect the texts of the screen into resources/translations")
    asked, unknown = parser.parse_known_args()
    rest = [*getattr(asked, "rest", []), *unknown]
    match asked.verb:
        case "setup":
            return setup(tests=True)
        case "demo":
            return setup(tests=False) or run(BIN / f"agentdesk{EXE}", "demo", *rest)
        case "test":
            return test_all(rest, long=asked.long, check_first=not asked.no_check)
        case "check":
            return setup(tests=True) or check()
        case "bench":
            return setup(tests=True) or run(BIN / f"python{EXE}", "-m", "tests.benchmarks", *rest)
        case "bench-team":
            return setup(tests=True) or run(BIN / f"python{EXE}", "-m", "tests.benchmarks.team", *rest)
        case "package":
            return setup(tests=True) or package()
        case _:
            return setup(tests=True) or collect_texts()


def say(line: str) -> int:
    """Tell what stands in the way; the exit code of a failure."""
    print(line, file=sys.stderr)
    return 1


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=env or os.environ.copy(), check=False
    ).returncode


def tell(line: str) -> None:
    """What is being done now: a first setup takes minutes, and silence looks like a program that hangs."""
    print(line, flush=True)


def setup(*, tests: bool) -> int:
    """System packages, .venv, translations; each only when something is missing."""
    failed = install_system_packages(FOR_THE_DEMO + (FOR_THE_TESTS if tests else ()))
    if failed:
        return failed
    wanted = "[dev,package,softphone,spelling]" if tests else ""
    stamp = VENV / "agentdesk-stamp"
    inputs = b"".join((ROOT / name).read_bytes() for name in ("pyproject.toml", "constraints.txt"))
    mark = hashlib.sha256(inputs + str(ROOT).encode()).hexdigest()
    known = stamp.read_text("utf-8").split() if stamp.exists() else []
    if mark not in known or (tests and "tests" not in known):
        tell("Setting up AgentDesk, once: a virtual environment and its packages. This takes a minute or two.")
        if not (BIN / f"python{EXE}").exists() and run(sys.executable, "-m", "venv", VENV):
            return say("No virtual environment could be made. On Debian: apt-get install python3-venv")
        tell("Installing the packages…")
        pip = (BIN / f"python{EXE}", "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        if run(*pip, "-c", ROOT / "constraints.txt", "-e", f"{ROOT}{wanted}"):
            return say("The packages could not be installed; the lines above say why. Nothing else was changed.")
        stamp.write_text(f"{mark} {'tests' if tests else ''}\n", "utf-8")
        tell("Preparing the program, so that it starts quickly…")
    # Compiled here, the program starts twice as fast, also where PYTHONDONTWRITEBYTECODE is set.
    run(BIN / f"python{EXE}", "-m", "compileall", "-q", "agentdesk")
    return release_translations()


def install_system_packages(wanted: Sequence[str]) -> int:
    """On Debian and its kin: install what is missing when allowed, else print the command. Elsewhere: nothing."""
    if platform.system() != "Linux" or not shutil.which("dpkg-query"):
        return 0
    if platform.python_version_tuple()[:2] and sys.prefix != "/usr":
        wanted = [name for name in wanted if name != "python3-venv"]
    missing = [name for name in wanted if not is_installed(name)]
    if not missing:
        return 0
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        return say("These system packages are missing. Please run:\n  sudo " + " ".join(command))
    print("Installing system packages:", " ".join(missing), flush=True)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with no_services_started():
        run("apt-get", "update", "-q", env=env)
        if run(*command, env=env):
            return say("apt-get could not install: " + " ".join(missing))
    return 0


def is_installed(name: str) -> bool:
    query = ["dpkg-query", "-W", "-f=${Status}", name]
    return "ok installed" in subprocess.run(query, capture_output=True, text=True, check=False).stdout


class no_services_started:  # noqa: N801 reads as a sentence where it is used
    """Servers are installed for the tests' own use, never started on their real ports (Debian's policy-rc.d)."""

    POLICY = Path("/usr/sbin/policy-rc.d")

    def __enter__(self) -> None:
        self.ours = not self.POLICY.exists()
        if self.ours:
            self.POLICY.write_text("#!/bin/sh\nexit 101\n", "utf-8")
            self.POLICY.chmod(0o755)

    def __exit__(self, *_: object) -> None:
        if self.ours:
            self.POLICY.unlink(missing_ok=True)


def release_translations() -> int:
    """Compile changed .ts files; the program reads .qm."""
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            code = run(BIN / f"pyside6-lrelease{EXE}", "-silent", source, "-qm", target)
            if code:
                return say(f"{source.name} could not be compiled.")
    return 0


def collect_texts() -> int:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "agentdesk" / "ui").rglob("*.py"))
    for language in ("en", "nl", "vi"):
        target = ROOT / "resources" / "translations" / f"agentdesk_{language}.ts"
        if run(BIN / f"pyside6-lupdate{EXE}", *sources, "-ts", target, "-source-language", "en",
               "-target-language", language, "-no-obsolete", "-locations", "none"):  # fmt: skip
            return say("The texts could not be collected.")
    return 0


def check() -> int:
    """Everything a tool can hold, in the order of what fails fastest."""
    python = BIN / f"python{EXE}"
    steps: tuple[tuple[str, tuple[str | Path, ...]], ...] = (
        ("ruff", (BIN / f"ruff{EXE}", "check", "agentdesk", "tests", "dev.py")),
        ("ruff format", (BIN / f"ruff{EXE}", "format", "--check", "agentdesk", "tests", "dev.py")),
        ("import contracts", (BIN / f"lint-imports{EXE}",)),
        ("dependencies", (BIN / f"deptry{EXE}", "agentdesk")),
        ("translations", (python, "-m", "tests.helpers.translations")),
        ("mypy", (python, "-m", "mypy")),
    )
    failed = [name for name, command in steps if announce(name) or run(*command)]
    return say("Not right yet: " + ", ".join(failed)) if failed else 0


def announce(name: str) -> bool:
    print(f"— {name}", flush=True)
    return False


def test_all(rest: list[str], *, long: bool, check_first: bool) -> int:
    if code := setup(tests=True):
        return code
    if check_first and (code := check()):
        return code
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    if not env.get("AGENTDESK_REAL_DATA"):
        print("AGENTDESK_REAL_DATA names no folder: the tests on real data are left out.", flush=True)
    with tempfile.TemporaryDirectory(prefix="ad", dir=_memory()) as room:
        Path(room).chmod(0o711)  # PostgreSQL runs as somebody else, and lives in there too
        home = Path(room) / "home"
        home.mkdir()
        env |= {"TMPDIR": room, "AGENTDESK_HOME": str(home)}
        chosen = [] if long else ["-m", "not long"]
        # One more worker than there are processors: many tests wait for a server's answer.
        # A worker that crashed is not replaced: the run would wait for its tests for ever.
        workers = ("-n", str(min((os.cpu_count() or 1) + 1, 4)), "--dist", "loadfile", "--max-worker-restart", "0")
        side_by_side = () if rest else workers
        # Short: a socket's path has 107 characters at most, and a phone that is played to records into its folder.
        tidy = ("--basetemp", str(Path(room) / "t"), "-o", "tmp_path_retention_policy=failed")
        return run(BIN / f"python{EXE}", "-m", "pytest", *tidy, *chosen, *side_by_side, *rest, env=env)


def _memory() -> Path | None:
    """Linux's folder in memory when 4 GB are free in it: a test's database is 500 files, made there in a tenth of the
    time. None: the system's temporary folder."""
    folder = Path("/dev/shm")
    if not folder.is_dir() or not os.access(folder, os.W_OK) or shutil.disk_usage(folder).free < MEMORY_BYTES:
        return None
    return folder


def package() -> int:
    return run(BIN / f"python{EXE}", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")


if __name__ == "__main__":
    sys.exit(main())
