"""Knows the words of the page on which a customer says how easy it was, in the languages of the mail that led there."""

from agentdesk.domain.ces_letters import FALLBACK
from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """`{shop}`, and in `how` and `comment` of the mail `{agent}`, are filled in."""

    how: str
    comment: str
    title: str
    choose: str
    more: str
    send: str
    counted: str
    second: str
    late: str
    unknown: str
    later: str
    close: str


PAGE_WORDS: dict[str, PageWords] = {
    "en": PageWords(
        how="Press the answer that fits. A page opens; send it there. That is all.",
        comment="Anything to add? There is room for it on that page: {agent}’s team reads it.",
        title="How easy was it?",
        choose="Choose what fits, then send it. Until then nothing is counted.",
        more="Anything to add? (optional)",
        send="Send my answer",
        counted="Thank you. Your answer has arrived.",
        second="We have an answer of yours already. That one counts.",
        late="This question is too old to be answered. Thank you all the same.",
        unknown="This link is not complete. Please open it from our mail once more.",
        later="That did not work just now. Nothing was lost: please send it again in a minute.",
        close="You may close this page.",
    ),
    "nl": PageWords(
        how="Druk op het antwoord dat past. Er gaat een pagina open; verstuur het daar. Meer is het niet.",
        comment="Iets toe te voegen? Op die pagina is er plaats voor: het team van {agent} leest het.",
        title="Hoe makkelijk ging het?",
        choose="Kies wat past en verstuur het. Tot dan telt er niets.",
        more="Iets toe te voegen? (hoeft niet)",
        send="Verstuur mijn antwoord",
        counted="Dank u wel. Uw antwoord is aangekomen.",
        second="We hebben al een antwoord van u. Dat telt.",
        late="Deze vraag is te oud om nog te beantwoorden. Toch bedankt.",
        unknown="Deze link is niet volledig. Open hem nog eens vanuit onze mail.",
        later="Dat lukte nu niet. Er is niets verloren: verstuur het over een minuut nog eens.",
        close="U kunt deze pagina sluiten.",
    ),
    "vi": PageWords(
        how="Xin bấm vào câu trả lời phù hợp. Một trang sẽ mở ra; xin gửi tại đó. Chỉ vậy thôi.",
        comment="Quý khách muốn nói thêm? Trên trang đó có chỗ để viết: nhóm của {agent} sẽ đọc.",
        title="Việc liên hệ có dễ dàng không?",
        choose="Xin chọn câu phù hợp rồi gửi. Trước khi gửi, chưa có gì được ghi nhận.",
        more="Quý khách muốn nói thêm? (không bắt buộc)",
        send="Gửi câu trả lời",
        counted="Xin cảm ơn. Câu trả lời của quý khách đã tới.",
        second="Chúng tôi đã có câu trả lời của quý khách. Câu trả lời đó được tính.",
        late="Câu hỏi này đã quá hạn trả lời. Dù vậy, xin cảm ơn quý khách.",
        unknown="Liên kết này không đầy đủ. Xin mở lại từ thư của chúng tôi.",
        later="Hiện chưa gửi được. Không có gì bị mất: xin gửi lại sau một phút.",
        close="Quý khách có thể đóng trang này.",
    ),
    "de": PageWords(
        how="Drücken Sie auf die passende Antwort. Eine Seite öffnet sich; senden Sie sie dort. Das ist alles.",
        comment="Möchten Sie etwas hinzufügen? Auf der Seite ist Platz dafür: Das Team von {agent} liest es.",
        title="Wie einfach war es?",
        choose="Wählen Sie, was passt, und senden Sie es. Bis dahin zählt nichts.",
        more="Möchten Sie etwas hinzufügen? (freiwillig)",
        send="Antwort senden",
        counted="Vielen Dank. Ihre Antwort ist angekommen.",
        second="Wir haben schon eine Antwort von Ihnen. Sie zählt.",
        late="Diese Frage ist zu alt, um noch beantwortet zu werden. Trotzdem danke.",
        unknown="Dieser Link ist nicht vollständig. Bitte öffnen Sie ihn noch einmal aus unserer Mail.",
        later="Das hat gerade nicht geklappt. Nichts ist verloren: Bitte senden Sie es in einer Minute noch einmal.",
        close="Sie können diese Seite schließen.",
    ),
}


def page_words_for(language: str) -> PageWords:
    return PAGE_WORDS.get(language, PAGE_WORDS[FALLBACK])
