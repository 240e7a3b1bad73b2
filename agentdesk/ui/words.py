"""Knows how the screen says things: times, days, money, numbers, codes and errors, in the agent's language and zone."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Literal

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import ComplaintState, Direction, EventKind, FollowUpState, OrderState, WaitingFor
from agentdesk.domain.privacy import hint_of
from agentdesk.ui.minutes import whole
from agentdesk.ui.words_codes import CodeNames
from agentdesk.ui.words_errors import ErrorSentences

LOCALES = {"en": "en_GB", "nl": "nl_NL", "vi": "vi_VN"}
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "BRL": "R$", "VND": "₫", "JPY": "¥", "CHF": "CHF", "PLN": "zł"}
_NO_CENTS = frozenset({"VND", "JPY", "KRW", "CLP", "ISK"})
_NBSP = "\u00a0"
HIDDEN = "•••"
MINUTE_S = 60
Masking = Literal["off", "mask", "block"]


class Words(QObject):
    """Everything the screen says that is not a fixed sentence of one widget. GUI thread only."""

    def __init__(
        self,
        language: str = "en",
        zone: tzinfo | None = None,
        country: str = "",
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """`country`: of this desk's line; "" follows the workspace. `now`: what "today" is."""
        super().__init__(parent)
        self._now = now or _utc_now
        self._language = language
        self._zone = zone or datetime.now(UTC).astimezone().tzinfo or UTC
        self._line_country = country
        self._country = country or "NL"
        self._locale = QLocale(LOCALES.get(language, language))
        self._codes = CodeNames(self)
        self._errors = ErrorSentences(self)
        self._labels: dict[tuple[str, str], str] = {}
        self._phones: dict[str, str] = {}
        self.masking: Masking = "off"
        """What stands where the caller is not checked yet: everything, a hint, or only that it is hidden."""

    @property
    def zone(self) -> tzinfo:
        """The zone the agent lives in; every time on the screen is in it."""
        return self._zone

    @property
    def language(self) -> str:
        return self._language

    @property
    def locale(self) -> QLocale:
        return self._locale

    @property
    def country(self) -> str:
        """ISO 3166 of the line: how numbers without a country are read and shown."""
        return self._country

    def use_country(self, country: str) -> None:
        """The workspace's, unless this desk says its own."""
        if not self._line_country and country != self._country:
            self._country = country
            self._phones.clear()

    def use_rules(self, rules: ContactRules) -> None:
        """The administrator's own labels of outcomes and reasons win over ours."""
        self._labels = {("outcome", each.code): each.label for each in rules.outcomes if each.label}
        self._labels |= {("reason", each.code): each.label for each in rules.reasons if each.label}

    def speak(self, language: str) -> None:
        """After another translation was installed."""
        self._language = language
        self._locale = QLocale(LOCALES.get(language, language))
        self._codes.forget()

    # --- times ---

    def clock(self, at: datetime) -> str:
        """`14:02`, in the agent's zone."""
        local = at.astimezone(self._zone)
        return self._locale.toString(QTime(local.hour, local.minute), "HH:mm")

    def day(self, d: date, today: date | None = None) -> str:
        """`Today, Sunday 22 November`, `Friday 20 November`, `Friday 20 November 2024` in another year."""
        today = today or self._now().astimezone(self._zone).date()
        pattern = "dddd d MMMM" if d.year == today.year else "dddd d MMMM yyyy"
        if self._language == "vi":
            pattern = pattern.replace("dddd d", "dddd, d")
        text = self._locale.toString(QDate(d.year, d.month, d.day), pattern)
        if d == today:
            return self.tr("Today, {day}").format(day=text)
        if d == today - timedelta(days=1):
            return self.tr("Yesterday, {day}").format(day=text)
        if d == today + timedelta(days=1):
            return self.tr("Tomorrow, {day}").format(day=text)
        return text[:1].upper() + text[1:]

    def date(self, d: date, today: date | None = None) -> str:
        """`20 Nov`, with the year when it is not this one."""
        today = today or self._now().astimezone(self._zone).date()
        pattern = "d MMM" if d.year == today.year else "d MMM yyyy"
        return self._locale.toString(QDate(d.year, d.month, d.day), pattern).replace(".", "")

    def moment(self, at: datetime) -> str:
        """`20 Nov 14:02`."""
        return f"{self.date(at.astimezone(self._zone).date())} {self.clock(at)}"

    def since(self, at: datetime) -> str:
        """`14:02` today, `20 Nov 14:02` else."""
        day = at.astimezone(self._zone).date()
        return self.clock(at) if day == self._now().astimezone(self._zone).date() else self.moment(at)

    def ago(self, at: datetime, now: datetime) -> str:
        """`6 min`, `2 h`, `3 d`: how long something has been there. The same throughout a minute, whoever asks when."""
        seconds = int((now - at).total_seconds())
        return self._span(seconds if seconds < MINUTE_S else max(MINUTE_S, int((whole(now) - at).total_seconds())))

    def late(self, at: datetime, now: datetime) -> str:
        """`18 min late`."""
        return self.tr("{span} late").format(span=self.ago(at, now))

    def due(self, at: datetime, now: datetime) -> str:
        """`16:00`, `18 min late`, `tomorrow 10:00`, `Wed 10:00` or `20 Nov 10:00`."""
        if (now - at).total_seconds() >= MINUTE_S:
            return self.late(at, now)
        on, today = at.astimezone(self._zone).date(), now.astimezone(self._zone).date()
        if on <= today:
            return self.clock(at)
        if on == today + timedelta(days=1):
            return self.tr("tomorrow {time}").format(time=self.clock(at))
        if (on - today).days < 7:
            weekday = self._locale.toString(QDate(on.year, on.month, on.day), "ddd").replace(".", "")
            return f"{weekday} {self.clock(at)}"
        return f"{self.date(on, today)} {self.clock(at)}"

    def left(self, at: datetime, now: datetime) -> str:
        """`1 h 58 min left`."""
        seconds = int((at - now).total_seconds())
        seconds = seconds if seconds < MINUTE_S else int((at - whole(now)).total_seconds())
        return self.tr("{span} left").format(span=self._span(seconds, fine=True))

    def duration(self, seconds: float) -> str:
        """`4:37`, `1:04:37`: the length of a call."""
        total = max(0, int(seconds))
        hours, rest = divmod(total, 3600)
        return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"

    def _span(self, seconds: int, *, fine: bool = False) -> str:
        seconds = max(0, seconds)
        minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86400
        if seconds < 60:
            return self.tr("%n s", "seconds", seconds)
        if minutes < 60:
            return self.tr("%n min", "minutes", minutes)
        if hours < 24 and fine and minutes % 60:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)
        if hours < 24:
            return self.tr("%n h", "hours", hours)
        return self.tr("%n d", "days", days)

    # --- amounts ---

    def number(self, n: int) -> str:
        return self._locale.toString(n)

    def money(self, minor: int, currency: str) -> str:
        """`€ 249.95` from minor units; currencies without cents as they are."""
        sign = _SIGNS.get(currency, currency)
        whole = currency in _NO_CENTS
        text = self._locale.toString(minor) if whole else self._locale.toString(minor / 100, "f", 2)
        return f"{text}{_NBSP}{sign}" if self._language == "vi" else f"{sign}{_NBSP}{text}"

    def phone(self, number: str) -> str:
        """A number as people write it: national for the own country, else international; raw when it is none."""
        shown = self._phones.get(number)
        if shown is None:
            shown = self._phones[number] = _pretty(number, self._country)
        return shown

    # --- names of codes ---

    def outcome(self, code: str) -> str:
        return self._labels.get(("outcome", code)) or self._codes.name("outcome", code)

    def outcomes_to_fit(self, code: str) -> tuple[str, ...]:
        """Its name, and a shorter one where there is one; the administrator's own stands alone."""
        name = self.outcome(code)
        short = "" if ("outcome", code) in self._labels else self._codes.short("outcome", code)
        return (name, short) if short and short != name else (name,)

    def reason(self, code: str) -> str:
        return self._labels.get(("reason", code)) or self._codes.name("reason", code)

    def kind(self, kind: EventKind, n: int = 1) -> str:
        """`Call` for one, `Calls` for any other number."""
        return self._codes.name("kind_one" if n == 1 else "kind_many", kind.name)

    def channel(self, code: str) -> str:
        return self._codes.name("channel", code)

    def direction(self, direction: Direction) -> str:
        return self._codes.name("direction", direction.name)

    def order_state(self, state: OrderState) -> str:
        return self._codes.name("order_state", state.name)

    def follow_up_state(self, state: FollowUpState) -> str:
        return self._codes.name("follow_up_state", state.name)

    def complaint_state(self, state: ComplaintState) -> str:
        return self._codes.name("complaint_state", state.name)

    def waiting_for(self, whom: WaitingFor) -> str:
        return self._codes.name("waiting_for", whom.name)

    def quick_pick(self, code: str) -> str:
        return self._codes.quick_pick(code, self._locale)

    def section(self, code: str) -> str:
        return self._codes.name("section", code)

    def match_reason(self, code: str) -> str:
        return self._codes.name("match_reason", code)

    def step(self, code: str) -> str:
        """What happened to a follow-up (`FollowUpStep.what`)."""
        return self._codes.name("step", code)

    def speaker(self, role: str) -> str:
        """Who somebody is that speaks for the customer."""
        return self._codes.name("speaker", role)

    # --- errors and people ---

    def error(self, error: AgentDeskError) -> str:
        """What happened, what is safe, what to do."""
        return self._errors.of(error)

    def trouble(self, code: str) -> str:
        """The same for the code of an event (`CommandRefused`, `WorkspaceState`, `PhoneFailed` …)."""
        return self._errors.of_code(code) or self._errors.of(AgentDeskError(code))

    def hidden_number(self, number: str) -> str:
        """A number as the agent reads it, until the caller is checked."""
        return HIDDEN if self.masking == "block" else hint_of(number)

    def hidden_address(self, address: str) -> str:
        """The same for an e-mail address."""
        return HIDDEN if self.masking == "block" else f"{address[:1]}{HIDDEN}@{address.rpartition('@')[2]}"

    def initials(self, name: str) -> str:
        """`SV` for Sanne de Vries: first and last word that begin with a capital."""
        parts = [part for part in name.split() if part[:1].isalpha()]
        capitals = [part for part in parts if part[:1].isupper()] or parts
        if not capitals:
            return "#" if name.strip() else ""
        ends = capitals[:1] if len(capitals) == 1 else [capitals[0], capitals[-1]]
        return "".join(part[0] for part in ends).upper()


def _pretty(number: str, country: str) -> str:
    # Imported here: phonenumbers costs 41 ms, and the first window is painted before any number is known.
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, country or None)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_possible_number(parsed):
        return number
    shape = phonenumbers.PhoneNumberFormat
    own = phonenumbers.region_code_for_number(parsed) == country
    return str(phonenumbers.format_number(parsed, shape.NATIONAL if own else shape.INTERNATIONAL))


def _utc_now() -> datetime:
    return datetime.now(UTC)
