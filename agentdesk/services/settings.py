"""Knows every setting: its name, its default and its limits, declared once; a bad value falls back and tells.

Workspace settings are the administrator's, one JSON text per key in the workspace; personal ones are this person's on
this machine, plain values by dotted key in a file.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, fields
from threading import Lock
from typing import Any, TypeVar

from agentdesk.domain.ces import CHANNELS
from agentdesk.domain.dial_rules import FORMS, PREMIUM, DialRules
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.followups import QUICK_PICKS
from agentdesk.domain.header_rules import HEADER_RULES, HeaderRule
from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.interactions import AVOIDABLE, OUTCOMES, REASONS, ContactRules, Outcome, Reason, WrapUp
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mail_matching import FormField
from agentdesk.domain.mail_threads import MailTarget
from agentdesk.domain.phone_links import BRIDGE_LAN_PORT, BRIDGE_PORT
from agentdesk.domain.presence import BREAK_REASONS
from agentdesk.domain.privacy import NEVER_KEEP
from agentdesk.domain.records import dataclass
from agentdesk.domain.schedule import ScheduledExport
from agentdesk.domain.templates import MailTemplate
from agentdesk.domain.templates_begin import TEMPLATES
from agentdesk.services.setting_values import (
    Read,
    address_or_none,
    addresses,
    business_hours,
    country,
    export_schedule,
    feature_code,
    form_fields,
    header_rules,
    hours_of_day,
    https_or_none,
    kept_backups,
    mail_targets,
    mail_templates,
    number,
    one_of,
    outcomes,
    prefixes,
    reasons,
    server,
    sign_in_apps,
    some_of,
    text,
    whole,
    words,
    wrap_up,
    yes_no,
)
from agentdesk.services.wire import plain_of

_WRAP_UP = WrapUp()
_HOURS = BusinessHours()
_APPS = SignInApps()
T = TypeVar("T")
PHONES = ("manual", "simulator", "softphone", "bridge", "ami", "fritz")


@dataclass(frozen=True, slots=True)
class BadSetting:
    """A value that could not be used; the default stands in for it until somebody corrects it."""

    key: str
    where: str
    """`workspace` or `personal`."""


def _setting(default: T, read: Read[T], key: str = "") -> T:
    made: T = field(default=default, metadata={"read": read, "key": key})
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceSettings:
    """The administrator's. A field's name is its key in the workspace."""

    outcomes: tuple[Outcome, ...] = _setting(OUTCOMES, outcomes)
    reasons: tuple[Reason, ...] = _setting(REASONS, reasons)
    wrap_up: WrapUp = _setting(_WRAP_UP, wrap_up)
    business_hours: BusinessHours = _setting(_HOURS, business_hours)
    """Zone, public holidays' country and region, hours by weekday, days of our own."""
    country: str = _setting("NL", country)
    """Whose numbers `020…` are when nothing else says it."""
    quick_picks: tuple[str, ...] = _setting(QUICK_PICKS, words)
    never_keep: tuple[str, ...] = _setting(NEVER_KEEP, words)
    follow_on_days: int = _setting(180, whole(1, 3650))
    tries_before_mail: int = _setting(3, whole(1, 20))
    claim_minutes: int = _setting(10, whole(1, 240))
    call_back_minutes: int = _setting(60, whole(1, 2880))
    """A missed call is called back within so many minutes of opening hours."""
    mail_colleagues: tuple[str, ...] = _setting((), addresses)
    """Addresses and `@domains` of colleagues: no customers."""
    mail_relays: tuple[str, ...] = _setting((), addresses)
    """Addresses and `@domains` that mail in a customer's name, who is in Reply-To."""
    mail_forms: tuple[FormField, ...] = _setting((), form_fields)
    """Web forms: who mails them in, and in which line the customer's address stands."""
    mail_own_lists: tuple[str, ...] = _setting((), words)
    """List-Ids of groups that are only mailboxes of ours."""
    mail_targets: tuple[MailTarget, ...] = _setting((), mail_targets)
    """Other times to answer than `mail_answer_minutes`, by mailbox and reason."""
    mail_answer_minutes: int = _setting(240, whole(5, 10080))
    """A mail is answered within so many minutes of opening hours."""
    mail_told_after_minutes: int = _setting(30, whole(1, 1440))
    """A mail that its server puts off is told to the agents after so many minutes."""
    undo_s: int = _setting(10, whole(3, 60))
    rule_hours: tuple[int, int] = _setting((9, 20), hours_of_day)
    """After-sale rules fire only then, on the customer's wall."""
    rule_lapses: bool = _setting(False, yes_no)
    """A suppressed firing lapses; otherwise it fires when the reason to be quiet is gone."""
    promise_rescue_minutes: int = _setting(15, whole(0, 240))
    """So long before it is due a promise whose owner is away goes to the team."""
    ces_on: bool = _setting(False, yes_no)
    """After a contact the customer is asked by mail how easy it was."""
    ces_mailbox: str = _setting("", text(36))
    """The id of the mailbox that asks; "" = nobody is asked."""
    ces_days: int = _setting(30, whole(1, 365))
    """Nobody is asked twice in so many days."""
    ces_channels: tuple[str, ...] = _setting(CHANNELS, some_of(*CHANNELS))
    ces_page: str = _setting("", https_or_none)
    """Where the worker's answer page is reached from outside; "" = answers are mails. Only administrators set it."""
    worker_port: int = _setting(0, whole(0, 65535))
    """The port the worker serves its page and takes pushes on, on its own machine; 0 = none. Only administrators set it."""
    late_revision_hours: int = _setting(24, whole(1, 720))
    """A note corrected so long after its contact is marked in the audit."""
    figures_fewest: int = _setting(30, whole(5, 1000))
    """Below so many contacts a figure of a person says only how many there were."""
    avoidable_reasons: tuple[str, ...] = _setting(AVOIDABLE, words)
    """Reasons of contacts that nobody would have needed had all gone well."""
    export_schedule: tuple[ScheduledExport, ...] = _setting((), export_schedule)
    """Tables that are written by themselves; only administrators set it."""
    backup_folder: str = _setting("", text(500))
    """On the worker's machine, for nightly backups; "" = none. Only administrators set it."""
    backup_hour: int = _setting(2, whole(0, 23))
    """When a night's backup is due, on the shop's wall."""
    backup_keep: tuple[int, int, int] = _setting((7, 4, 12), kept_backups)
    """For how many days, weeks and months one backup each is kept."""
    checkpoints_mail: str = _setting("", address_or_none)
    """Where each day's checkpoint is mailed to; "" = nowhere. Only administrators set it."""
    replica: str = _setting("", server)
    """A standby, `host` or `host:port`, that answers searches and reports; "" = none. For desks that start later."""
    feed_silent_minutes: int = _setting(120, whole(5, 10080))
    dial_premium: tuple[str, ...] = _setting(PREMIUM, prefixes)
    """Calling such a number is asked first; each country's own premium ranges are known without it."""
    dial_forbidden: tuple[str, ...] = _setting((), prefixes)
    break_reasons: tuple[str, ...] = _setting(BREAK_REASONS, words)
    pause_code: str = _setting("", feature_code)
    """Dialled when an agent is not ready, where the phone cannot pause its queues otherwise; with `resume_code`."""
    resume_code: str = _setting("", feature_code)
    wrap_up_pauses: bool = _setting(False, yes_no)
    """Queues send no calls during wrap-up either."""
    show_onlookers: bool = _setting(True, yes_no)
    """Who else looks at a customer stands in the header; off, nobody tells it either."""
    caller_headers: tuple[HeaderRule, ...] = _setting(HEADER_RULES, header_rules)
    """Where this phone system says which queue or number was dialled."""
    mail_sign_in: SignInApps = _setting(_APPS, sign_in_apps)
    mail_templates: tuple[MailTemplate, ...] = _setting(TEMPLATES, mail_templates)
    shop_name: str = _setting("", text(120))
    """As it stands in templates; "" = the from-name of the mailbox."""

    @property
    def contact_rules(self) -> ContactRules:
        return ContactRules(outcomes=self.outcomes, reasons=self.reasons, wrap_up=self.wrap_up)

    @property
    def dial_rules(self) -> DialRules:
        return DialRules(premium=self.dial_premium, forbidden=self.dial_forbidden)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalSettings:
    """One person's on one machine."""

    theme_mode: str = _setting("system", one_of("system", "light", "dark", "contrast"), "theme.mode")
    theme_scale: float = _setting(1.0, number(1.0, 1.5), "theme.scale")
    language: str = _setting("", one_of("", "en", "nl", "vi"), "language")
    """"" follows the system."""
    zone: str = _setting("", text(60), "zone")
    """IANA name of the display zone, "" = the machine's."""
    workspace_url: str = _setting("", text(2000), "workspace.url")
    agent_login: str = _setting("", text(), "agent.login")
    queue_collapsed: bool = _setting(False, yes_no, "queue.collapsed")
    phone_kind: str = _setting("manual", one_of(*PHONES), "phone.kind")
    phone_server: str = _setting("", text(500), "phone.server")
    """Of the softphone: one or several, the first is tried first. Its password is in the keyring."""
    phone_user: str = _setting("", text(200), "phone.user")
    phone_auth_user: str = _setting("", text(200), "phone.auth-user")
    phone_transport: str = _setting("tls", one_of("tls", "tcp", "udp"), "phone.transport")
    phone_pin: str = _setting("", text(200), "phone.pin")
    """SHA-256 of the one certificate to trust."""
    phone_microphone: str = _setting("", text(200), "phone.microphone")
    phone_speaker: str = _setting("", text(200), "phone.speaker")
    phone_ringer: str = _setting("", text(200), "phone.ringer")
    bridge_port: int = _setting(BRIDGE_PORT, whole(0, 65_535), "bridge.port")
    """Where the phone the agent already has pushes its calls, on this computer only."""
    bridge_mine: str = _setting("", text(500), "bridge.mine")
    """Names, extensions and numbers of this agent; "" = every call is theirs."""
    bridge_allowed: str = _setting("", text(2000), "bridge.allowed")
    """Addresses and nets of phones that may push from the network; "" = none."""
    bridge_lan_port: int = _setting(BRIDGE_LAN_PORT, whole(0, 65_535), "bridge.lan-port")
    bridge_lan_address: str = _setting("", text(60), "bridge.lan-address")
    ami_host: str = _setting("", text(253), "ami.host")
    """Asterisk's manager; its password is in the keyring."""
    ami_port: int = _setting(0, whole(0, 65_535), "ami.port")
    """0 = the usual one."""
    ami_secure: bool = _setting(False, yes_no, "ami.secure")
    ami_pin: str = _setting("", text(200), "ami.pin")
    ami_login: str = _setting("", text(80), "ami.login")
    ami_channel: str = _setting("", text(100), "ami.channel")
    """The agent's own phone, as `PJSIP/101`."""
    ami_context: str = _setting("", text(80), "ami.context")
    fritz_host: str = _setting("", text(253), "fritz.host")
    fritz_port: int = _setting(0, whole(0, 65_535), "fritz.port")
    fritz_mine: str = _setting("", text(500), "fritz.mine")
    fritz_extension: str = _setting("", text(20), "fritz.extension")
    phone_country: str = _setting("", text(2), "phone.country")
    phone_line: str = _setting("", text(60), "phone.line")
    phone_hot_desk: bool = _setting(False, yes_no, "phone.hot_desk")
    """Each day the start asks which extension the agent sits at."""
    phone_extension: str = _setting("", text(20), "phone.extension")
    """The one it was told last, and on which day (`phone.extension_on`)."""
    phone_dial_form: str = _setting("national", one_of(*FORMS), "phone.dial_form")
    """How this line wants numbers: as the country dials them, as +31…, or as they stand."""
    phone_outside: str = _setting("", text(4), "phone.outside")
    """What is dialled before every number of the world to get outside."""
    mask_mode: str = _setting("mask", one_of("off", "mask", "block"), "mask.mode")
    """What stands hidden until the caller's identity is checked."""
    audit_folder: str = _setting("", text(2000), "audit.folder")
    """Where an administrator's desk puts checkpoints, off the database; "" = nowhere."""
    lock_minutes: int = _setting(0, whole(0, 480), "entering.lock-minutes")
    """AgentDesk locks when it was left alone for so many; 0 = never."""
    reminders_sound: bool = _setting(True, yes_no, "reminders.sound")
    reminders_tray: bool = _setting(True, yes_no, "reminders.tray")


_WORKSPACE_READERS: Mapping[str, Read[Any]] = {each.name: each.metadata["read"] for each in fields(WorkspaceSettings)}
_PERSONAL_NAMES: Mapping[str, str] = {each.metadata["key"]: each.name for each in fields(PersonalSettings)}
_PERSONAL_READERS: Mapping[str, Read[Any]] = {
    each.metadata["key"]: each.metadata["read"] for each in fields(PersonalSettings)
}


def workspace_value(key: str, json_text: str | None) -> Any:
    """One workspace setting's value; the default when there is none. Raises Refused("unknown-setting"/"bad-setting")."""
    read = _WORKSPACE_READERS.get(key)
    if read is None:
        raise Refused("unknown-setting", key=key)
    if json_text is None:
        return getattr(WorkspaceSettings(), key)
    try:
        return read(json.loads(json_text))
    except (ValueError, TypeError, AgentDeskError) as error:
        raise Refused("bad-setting", key=key) from error


def workspace_text(key: str, value: object) -> str:
    """A value as the JSON text `ChangeSetting` carries. Raises Refused when the key does not take it."""
    plain = json.loads(value.to_json()) if isinstance(value, BusinessHours) else plain_of(value)
    json_text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
    workspace_value(key, json_text)
    return json_text


def read_workspace(pairs: Iterable[tuple[str, str]]) -> tuple[WorkspaceSettings, tuple[BadSetting, ...]]:
    """All of them from (key, JSON text); keys only a newer program knows are left alone."""
    values: dict[str, Any] = {}
    bad: list[BadSetting] = []
    for key, json_text in pairs:
        if key not in _WORKSPACE_READERS:
            continue
        try:
            values[key] = workspace_value(key, json_text)
        except Refused:
            bad.append(BadSetting(key, "workspace"))
    return WorkspaceSettings(**values), tuple(bad)


class Personal:
    """The person's settings, live: `get` and `set` by dotted key. Thread-safe; `save` must return at once.

    Undeclared keys (`shortcuts.…`, `window.…`) are free texts, numbers and truths that their owner checks.
    """

    def __init__(self, values: Mapping[str, object], save: Callable[[Mapping[str, object]], None]) -> None:
        self._lock = Lock()
        self._values = dict(values)
        self._save = save
        self.bad = tuple(BadSetting(key, "personal") for key, value in self._values.items() if not _fits(key, value))

    @property
    def now(self) -> PersonalSettings:
        """All declared ones, typed; a bad value shows as its default."""
        with self._lock:
            held = dict(self._values)
        good = {
            name: _PERSONAL_READERS[key](held[key])
            for key, name in _PERSONAL_NAMES.items()
            if key in held and _fits(key, held[key])
        }
        return PersonalSettings(**good)

    def get(self, key: str, default: object = None) -> object:
        """As it stands; a declared key that is unset or bad gives its declared default."""
        name = _PERSONAL_NAMES.get(key)
        if name is not None:
            return getattr(self.now, name)
        with self._lock:
            return self._values.get(key, default)

    def set(self, key: str, value: object) -> None:
        """`None` forgets it. Raises Refused("bad-setting") for what a declared key does not take."""
        if value is not None and not _fits(key, value):
            raise Refused("bad-setting", key=key)
        with self._lock:
            if value is None:
                self._values.pop(key, None)
            else:
                self._values[key] = value
            held = dict(self._values)
        self._save(held)


def _fits(key: str, value: object) -> bool:
    read = _PERSONAL_READERS.get(key)
    if read is None:
        return True
    try:
        read(value)
    except (ValueError, TypeError):
        return False
    return True
