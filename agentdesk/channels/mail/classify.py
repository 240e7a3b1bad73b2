"""Knows who speaks in a mail: a person, a machine that answers, a mail system, a list, or junk; and what says so."""

import re

from agentdesk.channels.mail.bounces import actions_in
from agentdesk.channels.mail.headers import Headers
from agentdesk.channels.mail.parts import Taken, parameter
from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_subjects import LIST_MARK, MARK

_SUBJECT_START = rf"(?i)^\s*{LIST_MARK}(?:{MARK}){{0,3}}"
_AUTO_SUBJECT = re.compile(
    _SUBJECT_START + r"(?:"
    # an answer that says it is automatic
    r"(?:auto(?:mat[\w]{0,8})?|automática?|autom\.)[ -]?"
    r"(?:reply|response|respond(?:er)?|antwort|antwoord|e-mail antwoord|bericht|svar|odpowied[źz]|odpověď|"
    r"vastaus|answer|email|e-mail|mail)\s*(?:[:;,!.–—-]|$)|"
    r"(?:antwoord|antwort|réponse|respuesta|resposta|risposta|svar|vastaus)\s+auto\w+\s*(?:[:;,!.–—-]|$)|"
    r"autoreply\b|auto[ -]?repl(?:y|ied)\s*:|autosvar\b|автоответ|(?:thư )?trả lời tự động|tự động trả lời|phản hồi tự động|"
    r"自动回复|自動回覆|自動応答|不在通知|자동 응답|"
    r"vacation (?:reply|response|message|notice)\b|afwezigheids(?:bericht|melding|assistent)\w*|"
    r"abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|assistent)\w*|urlaubs(?:vertretung|meldung)\b)"
)
_ABSENT_SUBJECT = re.compile(
    _SUBJECT_START + r"(?:"
    r"out of (?:the )?office\b|out-of-office\b|(?:i am|i'm) (?:currently )?(?:out of (?:the )?office|on (?:leave|vacation))|"
    r"on (?:annual |parental |maternity )?leave\b|away from (?:my|the) (?:mail|office|desk)\b|"
    r"(?:ik ben )?(?:tijdelijk |momenteel )?afwezig\b|afwezigheid\b|"
    r"(?:ik ben )?niet (?:op kantoor|aanwezig)\b|buiten kantoor\b|met vakantie\b|abwesenheit\b|(?:ich bin )?"
    r"(?:derzeit |momentan )?(?:abwesend|nicht im (?:büro|haus)|außer haus|im urlaub)\b|"
    r"absence du bureau|absent(?:e)? du bureau|message d'absence|fuera de (?:la )?oficina|ausente\b|ausência|"
    r"fuori (?:ufficio|sede)|assente dall'ufficio|poza biurem|mimo kancelář|frånvaro|fraværende|"
    r"(?:vắng mặt|không có mặt)(?: tại văn phòng)?|(?:tôi )?đang nghỉ phép)(?P<after>.*)"
)
"""Nobody is there. A customer whom the carrier did not meet writes the same words: they need a second sign."""
_BOUNCE_SUBJECT = re.compile(
    r"(?i)^\s*(?:undeliver(?:ed|able)|mail delivery (?:failed|failure|system|subsystem)|"
    r"delivery (?:status notification|failure|has failed|incomplete|delayed)|failure notice|returned mail|"
    r"mail (?:system error|returned)|warning: (?:could not send|message .{1,40} delayed)|non ?remis|"
    r"onbestelbaar|niet[- ]bestelbaar|bericht (?:is )?niet (?:bezorgd|afgeleverd)|unzustellbar|nicht zustellbar|"
    r"zustellung(?:s)? ?(?:fehlgeschlagen|fehler)|message non (?:distribué|remis)|échec de (?:la )?remise|no se puede entregar|"
    r"mancato recapito|không (?:thể )?(?:gửi|chuyển) được|thư không gửi được|gửi thư thất bại|недоставлен)"
)
_BOUNCE_SENDER = re.compile(
    r"(?i)\bmailer[-_. ]?daemon\b|\bmail delivery (?:sub)?system\b|^microsoft outlook\b|\bpostmaster@|\bmail[-_. ]?deliver"
)
_JUNK_MARKS = (
    ("x-spam-flag", re.compile(r"(?i)^\s*yes")), ("x-spam-status", re.compile(r"(?i)^\s*yes\b")),
    ("x-spam", re.compile(r"(?i)^\s*(?:yes|true|spam)\b")), ("x-junk", re.compile(r"(?i)^\s*(?:yes|true|1)\b")),
    ("x-rspamd-action", re.compile(r"(?i)^\s*(?:reject|add header|rewrite subject)")),
    ("x-ms-exchange-organization-scl", re.compile(r"^\s*[5-9]\b")),
    ("x-forefront-antispam-report", re.compile(r"(?i)\bSFV:SPM\b|\bCAT:(?:SPM|HSPM|PHSH|HPHSH|HPHISH|MALW)\b")),
    ("x-mailgun-sflag", re.compile(r"(?i)^\s*yes")), ("x-proofpoint-spam-details", re.compile(r"(?i)rule=(?:\w*_)?(?<!not_)spam\b")),
    ("x-antiabuse-spam", re.compile(r"(?i)^\s*yes")), ("x-bogosity", re.compile(r"(?i)^\s*(?:spam|yes)")),
)  # fmt: skip
_NO_REPLY = re.compile(r"(?i)^(?:auto[-_.]?repl(?:y|ies)|autoresponder|vacation)@")


def classify(taken: Taken, headers: Headers) -> tuple[MailClass, str]:
    """(class, what decided it). A report of the mail system counts before a junk filter's word, that before the rest."""
    reports = (_report, _junk, _looks_like_a_bounce, _machine, _list)
    for look in reports:
        found = look(taken, headers)
        if found is not None:
            return found
    return MailClass.PERSON, ""


def list_id_of(headers: Headers) -> str:
    """`support.shop.example` of `Support <support.shop.example>`; "" for what comes over no list."""
    return headers.raw("list-id").rpartition("<")[2].partition(">")[0].strip().lower()[:255]


def _report(taken: Taken, headers: Headers) -> tuple[MailClass, str] | None:
    """Reports have a form of their own (RFC 3464, 8098, 5965)."""
    kinds = {leaf.content_type for leaf in taken.leaves}
    told = headers.raw("content-type").lower()
    report = parameter(taken.root, "report-type").lower() if told.startswith("multipart/report") else ""
    if report == "delivery-status" or kinds & {"message/delivery-status", "message/global-delivery-status"}:
        actions = actions_in(taken)
        is_receipt = bool(actions) and actions <= {"delivered", "relayed", "expanded"}
        return (MailClass.AUTO_REPLY if is_receipt else MailClass.BOUNCE), "delivery-status"
    if report in {"disposition-notification", "feedback-report"}:
        return MailClass.AUTO_REPLY, report
    if "message/disposition-notification" in kinds or "message/feedback-report" in kinds:
        return MailClass.AUTO_REPLY, "disposition-notification"
    return None


def _junk(_: Taken, headers: Headers) -> tuple[MailClass, str] | None:
    marked = next((name for name, says in _JUNK_MARKS if says.search(headers.raw(name))), None)
    return (MailClass.JUNK, marked) if marked else None


def _looks_like_a_bounce(_: Taken, headers: Headers) -> tuple[MailClass, str] | None:
    if headers.raw("x-failed-recipients"):
        return MailClass.BOUNCE, "x-failed-recipients"
    sender, subject = headers.text("from"), headers.text("subject")
    from_system, says_so = bool(_BOUNCE_SENDER.search(sender)), bool(_BOUNCE_SUBJECT.search(subject))
    has_no_return = headers.raw("return-path").replace(" ", "") == "<>"
    if (from_system and (says_so or has_no_return)) or (says_so and has_no_return):
        return MailClass.BOUNCE, "from" if from_system else "subject"
    if re.search(r"(?i)\bmailer[-_. ]?daemon\b", sender):
        return MailClass.BOUNCE, "from"
    return None


def _machine(_: Taken, headers: Headers) -> tuple[MailClass, str] | None:
    submitted = headers.raw("auto-submitted").lower()
    if submitted and not submitted.startswith("no"):
        return MailClass.AUTO_REPLY, "auto-submitted"
    for name in (
        "x-autoreply",
        "x-autorespond",
        "x-auto-reply",
        "x-autoresponder",
        "x-autoreply-from",
        "x-autogenerated",
    ):
        if (said := headers.raw(name)) and said.lower() not in {"no", "false", "0"}:
            return MailClass.AUTO_REPLY, name
    for name in ("precedence", "x-precedence"):
        if re.match(r"auto[_-]?reply", headers.raw(name).lower()):
            return MailClass.AUTO_REPLY, name
    if _AUTO_SUBJECT.search(headers.text("subject")) or _is_absent(headers):
        return MailClass.AUTO_REPLY, "subject"
    if headers.raw("return-path").replace(" ", "") == "<>":
        return MailClass.AUTO_REPLY, "return-path"
    sender = next(iter(headers.addresses("from")), None)
    if sender is not None and _NO_REPLY.search(sender.address):
        return MailClass.AUTO_REPLY, "from"
    return None


def _is_absent(headers: Headers) -> bool:
    found = _ABSENT_SUBJECT.search(headers.text("subject"))
    if found is None:
        return False
    after = found["after"].strip(" .!")
    is_answer = bool(headers.raw("in-reply-to") or headers.raw("references"))
    return (
        not after
        or (after.startswith((":", "：")) and is_answer)
        or _is_bulk(headers)
        or bool(headers.raw("x-auto-response-suppress"))
    )


def _list(_: Taken, headers: Headers) -> tuple[MailClass, str] | None:
    """A way to unsubscribe alone stands in many a shop's or a ticket system's mail to one person."""
    for name in ("list-id", "list-post", "x-mailing-list", "mailing-list"):
        if headers.raw(name):
            return MailClass.LIST, name
    return (MailClass.LIST, "precedence") if _is_bulk(headers) else None


def _is_bulk(headers: Headers) -> bool:
    return headers.raw("precedence").lower() in {"bulk", "list", "junk"}
