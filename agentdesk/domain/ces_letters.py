"""Knows the words of the mail that asks how easy it was, in the customer's language and not in the agent's."""

from datetime import datetime

from agentdesk.domain.ces import BEST
from agentdesk.domain.mail import Address
from agentdesk.domain.mail_tokens import SCORES
from agentdesk.domain.records import dataclass

_BY_COUNTRY = {"NL": "nl", "BE": "nl", "SR": "nl", "VN": "vi", "DE": "de", "AT": "de", "CH": "de"}
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class LetterWords:
    """`{agent}` and `{shop}` are filled in, and in the subject of the answer `{score}` and `{best}`."""

    subject: str
    question: str
    statement: str
    how: str
    scale: tuple[str, ...]
    """The seven answers in words, from 1."""
    answer_subject: str
    comment: str
    automatic: str


WORDS: dict[str, LetterWords] = {
    "en": LetterWords(
        subject="How easy was it? Your contact with {agent}",
        question="You were just in touch with {agent} of {shop}. May we ask one thing?",
        statement="“{shop} made it easy for me to get this done.”",
        how="Press the answer that fits, then send the mail that opens. That is all.",
        scale=("strongly disagree", "disagree", "rather disagree", "neither", "rather agree", "agree", "strongly agree"),
        answer_subject="My answer: {score} of {best}",
        comment="Anything to add? Write it in that mail: {agent}’s team reads it.",
        automatic="This mail was sent once, by itself, after your contact with us.",
    ),
    "nl": LetterWords(
        subject="Hoe makkelijk ging het? Uw contact met {agent}",
        question="U had zojuist contact met {agent} van {shop}. Mogen we één ding vragen?",
        statement="“{shop} maakte het mij makkelijk om dit te regelen.”",
        how="Druk op het antwoord dat past en verstuur de mail die opengaat. Meer is het niet.",
        scale=("helemaal mee oneens", "mee oneens", "eerder oneens", "niet eens, niet oneens", "eerder eens", "mee eens",
               "helemaal mee eens"),
        answer_subject="Mijn antwoord: {score} van {best}",
        comment="Iets toe te voegen? Schrijf het in die mail: het team van {agent} leest het.",
        automatic="Deze mail is één keer, automatisch, verstuurd na uw contact met ons.",
    ),
    "vi": LetterWords(
        subject="Việc liên hệ có dễ dàng không? Cuộc trao đổi của quý khách với {agent}",
        question="Quý khách vừa trao đổi với {agent} của {shop}. Chúng tôi xin hỏi một câu được không?",
        statement="“{shop} đã giúp tôi giải quyết việc này một cách dễ dàng.”",
        how="Xin bấm vào câu trả lời phù hợp rồi gửi thư vừa mở ra. Chỉ vậy thôi.",
        scale=("hoàn toàn không đồng ý", "không đồng ý", "hơi không đồng ý", "trung lập", "hơi đồng ý", "đồng ý",
               "hoàn toàn đồng ý"),
        answer_subject="Trả lời của tôi: {score} trên {best}",
        comment="Quý khách muốn nói thêm? Xin viết vào thư đó: nhóm của {agent} sẽ đọc.",
        automatic="Thư này được gửi tự động một lần sau khi quý khách liên hệ với chúng tôi.",
    ),
    "de": LetterWords(
        subject="Wie einfach war es? Ihr Kontakt mit {agent}",
        question="Sie hatten soeben Kontakt mit {agent} von {shop}. Dürfen wir eines fragen?",
        statement="„{shop} hat es mir leicht gemacht, mein Anliegen zu klären.“",
        how="Drücken Sie auf die passende Antwort und senden Sie die Mail, die sich öffnet. Das ist alles.",
        scale=("stimme gar nicht zu", "stimme nicht zu", "stimme eher nicht zu", "weder noch", "stimme eher zu",
               "stimme zu", "stimme völlig zu"),
        answer_subject="Meine Antwort: {score} von {best}",
        comment="Möchten Sie etwas hinzufügen? Schreiben Sie es in diese Mail: Das Team von {agent} liest es.",
        automatic="Diese Mail wurde einmal, automatisch, nach Ihrem Kontakt mit uns gesendet.",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class CesLetter:
    """A mail that asks, before it is bytes. `answers` are (score, address, subject), from 1 to 7."""

    message_id: str
    at: datetime
    sender: Address
    to: Address
    language: str
    agent: str
    shop: str
    answers: tuple[tuple[int, str, str], ...]
    pages: tuple[str, ...] = ()
    """Where each answer is given on a page instead; none where no page is set."""

    def filled(self, words: str) -> str:
        return words.format(agent=self.agent, shop=self.shop)


def words_for(language: str) -> LetterWords:
    return WORDS[language]


def language_of(language: str, country: str, shop_country: str) -> str:
    """The customer's own, else their country's, else the shop's, else English: one we have the words in."""
    spoken = language.strip().lower().replace("_", "-").partition("-")[0]
    if spoken in WORDS:
        return spoken
    if spoken:
        return FALLBACK
    return _BY_COUNTRY.get(country.upper() or shop_country.upper(), FALLBACK)


def answer_subject(language: str, score: int, token: str) -> str:
    """The token stands in the subject too: not every server keeps what is behind a plus."""
    assert score in SCORES
    return f"{WORDS[language].answer_subject.format(score=score, best=BEST)} [{token}]"
